import { includesThing, type Item, type Journey } from '../model/journey.ts';
import { findSuccessor, findThing, type Catalogue, type Thing } from './catalogue.ts';

/** A station together with what the site knows of it today. */
export type Station =
  | { state: 'here'; item: Item; thing: Thing }
  | { state: 'note'; item: Item }
  | {
      state: 'gone';
      item: Item;
      /** The page that took its place, below the base path. */
      path: string | undefined;
      /** What stands there, if it can be added in its place. */
      successor: Thing | undefined;
    };

const WORDS: Record<Item['kind'], { name: string; gone: string }> = {
  lesson: { name: 'Lektion', gone: 'Die Lektion' },
  story: { name: 'Geschichte', gone: 'Die Geschichte' },
  step: { name: 'Schritt', gone: 'Den Schritt' },
  note: { name: 'Notiz', gone: 'Die Notiz' },
};

/** `Lektion`, `Geschichte`, `Schritt`, `Notiz`. */
export const kindName = ({ kind }: Pick<Item, 'kind'>): string => WORDS[kind].name;

const findStation = (item: Item, catalogue: Catalogue): Station => {
  if (item.kind === 'note') return { state: 'note', item };
  const thing = findThing(catalogue, item);
  if (thing !== undefined) return { state: 'here', item, thing };
  const successor = findSuccessor(catalogue, item);
  return { state: 'gone', item, path: successor?.path, successor: successor?.thing };
};

/** All stations of a journey, in their order. */
export const findStations = ({ items }: Journey, catalogue: Catalogue): Station[] =>
  items.map((item) => findStation(item, catalogue));

/** What a station is called: the title of the thing, the words of the note, the id of what is gone. */
export const stationTitle = (station: Station): string => {
  if (station.state === 'here') return station.thing.title;
  return station.state === 'note' ? station.item.note : station.item.id;
};

/** Minutes of a station; notes and what is gone take none. */
export const stationMinutes = (station: Station): number =>
  station.state === 'here' ? station.thing.minutes : 0;

/** What to say of each station that is gone, in German. */
export const describeGone = (stations: readonly Station[]): string[] =>
  stations.flatMap((station) => {
    if (station.state !== 'gone') return [];
    const { item, path, successor } = station;
    const gone = `${WORDS[item.kind].gone} „${item.id}“ gibt es nicht mehr.`;
    if (successor !== undefined) return [`${gone} Dafür gibt es jetzt: „${successor.title}“.`];
    return [path === undefined ? gone : `${gone} Dafür gibt es jetzt die Seite ${path}`];
  });

/** Minutes of the whole journey, and of the stations that are not done yet. */
export const countMinutes = (stations: readonly Station[]): { all: number; open: number } => ({
  all: stations.reduce((sum, station) => sum + stationMinutes(station), 0),
  open: stations.reduce((sum, station) => sum + (station.item.isDone ? 0 : stationMinutes(station)), 0),
});

/**
 * Puts the successors of gone stations in their places, with note and mark. Where the successor is in the journey
 * already, or there is none that can be added, the station stays, so that nobody's note is lost.
 */
export const replaceGone = (journey: Journey, catalogue: Catalogue): Journey => {
  let items: readonly Item[] = journey.items;
  findStations(journey, catalogue).forEach((station, index) => {
    if (station.state !== 'gone' || station.successor === undefined) return;
    const { kind, id } = station.successor;
    if (includesThing({ ...journey, items }, { kind, id })) return;
    items = items.map((item, at) => (at === index ? { ...item, kind, id } : item));
  });
  return { ...journey, items };
};
