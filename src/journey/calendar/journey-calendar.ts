import type { Catalogue } from '../catalogue/catalogue.ts';
import { findStations, kindName, stationMinutes, stationTitle, type Station } from '../catalogue/stations.ts';
import { checksum } from '../model/checksum.ts';
import { writeDay } from '../model/day.ts';
import { DEFAULT_TITLE, keyOf, type Journey } from '../model/journey.ts';
import { countStations } from '../model/limits.ts';
import { BERLIN, escapeText, joinLines } from './ics-lines.ts';
import { seriesDays, seriesProblems, type Series } from './series.ts';

/** What a calendar file needs besides the journey. */
export interface CalendarOptions {
  series: Series;
  catalogue: Catalogue;
  /** Address of the start page, with a slash at its end. */
  site: string;
  /** Now. A file that is made later replaces the dates of an earlier one. */
  stamp: Date;
  /** How many minutes before the alarm rings; 15 when left out. */
  alarmMinutes?: number;
}

/** The calendar file, and how many dates it holds. */
export interface JourneyCalendar {
  /** Undefined when there is nothing to put into it; then `problems` says why. */
  ics: string | undefined;
  count: number;
  problems: string[];
}

/** For own notes, which have no minutes. */
const NOTE_MINUTES = 15;

const utc = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, '');
const address = ({ item, ...station }: Station, site: string): string | undefined =>
  station.state === 'here' && item.kind !== 'note' ? site + station.thing.path.slice(1) : undefined;

/**
 * Names a date by what is learned there, not by its place, so that it moves along when the journey is reordered. Notes
 * of the same words are told apart by their order.
 */
const uidsOf = (stations: readonly Station[]): string[] => {
  const seen = new Map<string, number>();
  return stations.map(({ item }) => {
    const key = item.kind === 'note' ? `note:${item.note}` : keyOf(item);
    const position = (seen.get(key) ?? 0) + 1;
    seen.set(key, position);
    return `${checksum(key, 12).toLowerCase()}-${position}@lernreise.civic-data.de`;
  });
};

interface Slot {
  station: Station;
  uid: string;
  day: string;
  title: string;
}

const describe = ({ station, title }: Slot, url: string | undefined): string => {
  const { item } = station;
  const note = item.kind === 'note' || item.note === '' ? '' : `Notiz: ${item.note}`;
  return [`${kindName(item)} aus „${title}“`, note, url ?? ''].filter(Boolean).join('\n');
};

const writeEvent = (slot: Slot, { series, site, stamp, alarmMinutes = 15 }: CalendarOptions): string[] => {
  const { station, uid, day } = slot;
  const url = address(station, site);
  const summary = escapeText(stationTitle(station));
  const now = utc(stamp);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${now}`,
    // Calendars take a date with this UID only for a change when its number is higher: minutes since 1970.
    `SEQUENCE:${Math.max(0, Math.floor(stamp.getTime() / 60_000))}`,
    `DTSTART;TZID=Europe/Berlin:${writeDay(day)}T${series.time.replace(':', '')}00`,
    // A length, not an end: it holds through the night in which the clocks change.
    `DURATION:PT${stationMinutes(station) || NOTE_MINUTES}M`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(describe(slot, url))}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:OPAQUE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${alarmMinutes}M`,
    `DESCRIPTION:${summary}`,
    'END:VALARM',
    'END:VEVENT',
  ];
};

/** Stations that still have to be learned and can be. */
const openStations = (stations: readonly Station[]): Station[] =>
  stations.filter(({ item, state }) => !item.isDone && state !== 'gone');

const describeGone = (stations: readonly Station[]): string[] => {
  const gone = stations.filter(({ state, item }) => state === 'gone' && !item.isDone).length;
  return gone === 0 ? [] : [`Ohne Termin, weil es sie nicht mehr gibt: ${countStations(gone)}.`];
};

/**
 * A calendar file (RFC 5545) with one weekly date for each station that is not done: link, length, alarm, in German
 * time right across the change to summer time. The same station has the same UID in every file.
 */
export const writeJourneyCalendar = (journey: Journey, options: CalendarOptions): JourneyCalendar => {
  const stations = findStations(journey, options.catalogue);
  const open = openStations(stations);
  const problems = [
    ...seriesProblems(options.series),
    ...(open.length === 0 ? ['Es ist keine Station offen, für die ein Termin nötig wäre.'] : []),
  ];
  if (problems.length > 0) return { ics: undefined, count: 0, problems };
  const title = journey.title || DEFAULT_TITLE;
  const uids = uidsOf(open);
  const days = seriesDays(options.series, open.length);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Civic Data Lab//Lernreise//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(title)}`,
    `X-WR-CALNAME:${escapeText(title)}`,
    'X-WR-TIMEZONE:Europe/Berlin',
    ...BERLIN,
    ...open.flatMap((station, index) =>
      writeEvent({ station, uid: uids[index]!, day: days[index]!, title }, options),
    ),
    'END:VCALENDAR',
  ];
  return { ics: joinLines(lines), count: open.length, problems: describeGone(stations) };
};
