import { describeGone, findStations, type Station } from '../catalogue/stations.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { decodeJourney, type Decoded } from './journey-link.ts';

/** A journey that came by link, with what the site knows of its stations. */
export interface OpenedJourney extends Decoded {
  stations: Station[];
}

/** Opens a link: decodes it, looks each station up, and says in German what is gone and what took its place. */
export const openLink = (pasted: string, catalogue: Catalogue): OpenedJourney => {
  const { journey, problems } = decodeJourney(pasted);
  const stations = journey === undefined ? [] : findStations(journey, catalogue);
  return { journey, stations, problems: [...problems, ...describeGone(stations)] };
};
