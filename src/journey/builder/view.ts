import { formatMinutes } from '../../metadata/dates.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { countMinutes, findStations, kindName, stationMinutes, type Station } from '../catalogue/stations.ts';
import { encodeJourney } from '../link/journey-link.ts';
import { shortDay } from '../model/day.ts';
import { DEFAULT_TITLE, type Journey } from '../model/journey.ts';
import { countStations } from '../model/limits.ts';

/** Where this page stands: the start page of the site and this page itself, as full addresses. */
export interface Place {
  home: string;
  page: string;
}

/** Everything that is drawn, worked out once for each state of the journey. */
export interface View {
  journey: Journey;
  title: string;
  stations: Station[];
  /** `6 Stationen, 1 Stunde 20 Minuten`. */
  facts: string;
  /** The link that carries the journey. */
  link: string;
}

/** What to say of a journey in one line; with minutes only where something takes time. */
export const describeJourney = (stations: readonly Station[]): string => {
  const { all } = countMinutes(stations);
  return [countStations(stations.length), ...(all > 0 ? [formatMinutes(all)] : [])].join(', ');
};

/** How far one has come; empty before the first mark. */
export const describeRest = (stations: readonly Station[]): string => {
  const done = stations.filter(({ item }) => item.isDone).length;
  if (done === 0) return '';
  if (done === stations.length) return 'Alles geschafft.';
  return `${done} von ${stations.length} geschafft, es bleiben ${formatMinutes(countMinutes(stations).open)}.`;
};

/** `Lektion · 15 Minuten · Einstieg`. */
export const describeStation = (station: Station): string =>
  [
    kindName(station.item),
    ...(station.state === 'gone' ? ['gibt es nicht mehr'] : []),
    ...(stationMinutes(station) > 0 ? [formatMinutes(stationMinutes(station))] : []),
    ...(station.state === 'here' && station.thing.level !== undefined ? [station.thing.level] : []),
  ].join(' · ');

/** The full address of a station's page; undefined for notes and for what is gone without a successor. */
export const stationAddress = (station: Station, home: string): string | undefined => {
  if (station.state === 'note') return undefined;
  const path = station.state === 'here' ? station.thing.path : station.path;
  return path === undefined ? undefined : home + path.replace(/^\//, '');
};

export const makeView = (journey: Journey, catalogue: Catalogue, { page }: Place): View => {
  const stations = findStations(journey, catalogue);
  const title = journey.title || DEFAULT_TITLE;
  const begin = journey.start === '' ? '' : `, ab ${shortDay(journey.start)}`;
  return {
    journey,
    title,
    stations,
    facts: describeJourney(stations) + begin,
    link: `${page}#${encodeJourney(journey)}`,
  };
};

/** The journey as a short message for a chat or a mail. */
export const writeMessage = ({ title, facts, link }: View): string =>
  `${title}\n\nEine Lernreise mit dem Civic Data Lab: ${facts}. Kostenfrei, ohne Konto.\n\n${link}`;

/** The journey for other people: without what one noted for oneself and ticked off. Own notes are stations and stay. */
export const withoutMarks = (journey: Journey): Journey => ({
  ...journey,
  items: journey.items.map((item) => ({
    ...item,
    isDone: false,
    note: item.kind === 'note' ? item.note : '',
  })),
});
