import { describe, expect, it } from 'vitest';
import type { Item, Journey } from '../model/journey.ts';
import { SAMPLE } from '../testing-catalogue.ts';
import { countMinutes, describeGone, findStations, kindName, replaceGone, stationTitle } from './stations.ts';

const item = (kind: Item['kind'], id: string, more: Partial<Item> = {}): Item => ({
  kind,
  id,
  note: '',
  isDone: false,
  ...more,
});
const journey: Journey = {
  title: '',
  start: '',
  items: [
    item('lesson', 'a', { isDone: true }),
    item('lesson', 'b'),
    item('story', 'wheelmap'),
    item('note', '', { note: 'Pause' }),
    item('story', 'fort'),
    item('lesson', 'nie'),
  ],
};

describe('stations', () => {
  it('are what the site knows today', () => {
    const stations = findStations(journey, SAMPLE);
    expect(stations.map(({ state }) => state)).toEqual(['here', 'here', 'here', 'note', 'gone', 'gone']);
    expect(stations.map(stationTitle)).toEqual([
      'Lektion A',
      'Lektion B',
      'Rollis; auf „Karten“, überall',
      'Pause',
      'fort',
      'nie',
    ]);
    expect(journey.items.map(kindName)).toEqual([
      'Lektion',
      'Lektion',
      'Geschichte',
      'Notiz',
      'Geschichte',
      'Lektion',
    ]);
    expect(countMinutes(stations)).toEqual({ all: 35, open: 25 });
  });

  it('say what is gone, and what came instead', () => {
    const gone = { ...journey, items: [...journey.items, item('lesson', 'alt'), item('step', 'tanzen')] };
    expect(describeGone(findStations(gone, SAMPLE))).toEqual([
      'Die Geschichte „fort“ gibt es nicht mehr. Dafür gibt es jetzt die Seite /geschichten/',
      'Die Lektion „nie“ gibt es nicht mehr.',
      'Die Lektion „alt“ gibt es nicht mehr. Dafür gibt es jetzt: „Lektion A“.',
      'Den Schritt „tanzen“ gibt es nicht mehr.',
    ]);
  });

  it('take their successors, with note and mark', () => {
    const old = {
      ...journey,
      items: [item('lesson', 'alt', { note: 'gut', isDone: true }), item('lesson', 'nie')],
    };
    expect(replaceGone(old, SAMPLE).items).toEqual([
      item('lesson', 'a', { note: 'gut', isDone: true }),
      item('lesson', 'nie'),
    ]);
  });

  it('stay where the successor is there already', () => {
    const both = { ...journey, items: [item('lesson', 'a'), item('lesson', 'alt', { note: 'gut' })] };
    expect(replaceGone(both, SAMPLE)).toEqual(both);
  });
});
