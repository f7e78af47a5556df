import { EMPTY_JOURNEY, type Journey } from '../model/journey.ts';
import { readJourney } from '../model/read-journey.ts';
import { openBox, type Box, type BoxPlaces, type BoxShape } from './box.ts';

const SHAPE: BoxShape<Journey> = {
  key: 'cdl:lernreise',
  version: 1,
  empty: EMPTY_JOURNEY,
  read: (stored) => (Array.isArray(stored['items']) ? readJourney(stored).journey : undefined),
  write: ({ title, start, items }) => ({ title, start, items }),
};

/** The journey of this device. */
export const openJourneyBox = (places?: BoxPlaces): Box<Journey> => openBox(SHAPE, places);
