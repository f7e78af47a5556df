import { describe, expect, it } from 'vitest';
import { findStations } from '../catalogue/stations.ts';
import { decodeJourney } from '../link/journey-link.ts';
import type { Item, Journey } from '../model/journey.ts';
import { SAMPLE, SITE } from '../testing-catalogue.ts';
import {
  describeRest,
  describeStation,
  makeView,
  stationAddress,
  withoutMarks,
  writeMessage,
} from './view.ts';

const item = (kind: Item['kind'], id: string, isDone = false, note = ''): Item => ({
  kind,
  id,
  note,
  isDone,
});
const journey: Journey = {
  title: '',
  start: '2026-11-30',
  items: [
    item('lesson', 'a', true, 'für mich'),
    item('story', 'wheelmap'),
    item('note', '', false, 'Pause'),
    item('lesson', 'alt'),
  ],
};
const place = { home: SITE, page: `${SITE}academy/lernreise/` };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('makeView', () => {
  const view = makeView(journey, SAMPLE, place);

  it('sums up', () => {
    expect(view.title).toBe('Meine Lernreise');
    expect(plain(view.facts)).toBe('4 Stationen, 15 Minuten, ab 30.11.2026');
    expect(plain(describeRest(view.stations))).toBe('1 von 4 geschafft, es bleiben 5 Minuten.');
  });

  it('makes a link that brings the journey back', () => {
    expect(view.link.startsWith(`${place.page}#v1.`)).toBe(true);
    expect(decodeJourney(view.link).journey).toEqual(journey);
  });

  it('makes a message that ends with the link', () => {
    expect(writeMessage(view).split('\n').at(-1)).toBe(view.link);
    expect(decodeJourney(writeMessage(view)).journey).toEqual(journey);
  });
});

describe('stations', () => {
  const stations = findStations(journey, SAMPLE);

  it('are described', () => {
    expect(stations.map((station) => plain(describeStation(station)))).toEqual([
      'Lektion · 10 Minuten · Einstieg',
      'Geschichte · 5 Minuten',
      'Notiz',
      'Lektion · gibt es nicht mehr',
    ]);
  });

  it('have addresses below the base path', () => {
    expect(stations.map((station) => stationAddress(station, SITE))).toEqual([
      `${SITE}academy/lektionen/a/`,
      `${SITE}geschichten/wheelmap/`,
      undefined,
      `${SITE}academy/lektionen/a/`,
    ]);
  });
});

describe('describeRest', () => {
  it.each([
    [[item('lesson', 'a')], ''],
    [[item('lesson', 'a', true)], 'Alles geschafft.'],
  ])('of %j is %j', (items, expected) => {
    expect(describeRest(findStations({ ...journey, items }, SAMPLE))).toBe(expected);
  });
});

describe('withoutMarks', () => {
  it('takes marks and notes on stations away, and keeps own notes', () => {
    expect(withoutMarks(journey).items).toEqual([
      item('lesson', 'a'),
      item('story', 'wheelmap'),
      item('note', '', false, 'Pause'),
      item('lesson', 'alt'),
    ]);
  });
});
