import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Item, Journey } from '../model/journey.ts';
import { moveItem } from '../model/edit-journey.ts';
import { createRandom, pickFrom, randomDay, randomJourney } from '../testing.ts';
import { SAMPLE, SITE } from '../testing-catalogue.ts';
import { escapeText, foldLine } from './ics-lines.ts';
import { writeJourneyCalendar, type CalendarOptions } from './journey-calendar.ts';
import { seriesDays, seriesProblems } from './series.ts';

const item = (kind: Item['kind'], id: string, note = '', isDone = false): Item => ({
  kind,
  id,
  note,
  isDone,
});
const journey: Journey = {
  title: 'Für Anna; und Bo, zusammen',
  start: '',
  items: [
    item('lesson', 'a', 'Raum 3,\\links'),
    item('lesson', 'b', '', true),
    item('story', 'wheelmap'),
    item('note', '', 'Pause'),
    item('note', '', 'Pause'),
    item('lesson', 'nie'),
    item('step', 'planen'),
  ],
};
const options: CalendarOptions = {
  series: { weekday: 2, time: '18:30', start: '2027-03-13' },
  catalogue: SAMPLE,
  site: SITE,
  stamp: new Date('2026-11-23T12:00:00.123Z'),
};

/** Reads a calendar by the independent parser, with the time zone that the file itself brings. */
const parse = (ics: string | undefined): { calendar: ICAL.Component; events: ICAL.Event[] } => {
  const calendar = new ICAL.Component(ICAL.parse(ics ?? '') as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone')!;
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};
const instants = (ics: string | undefined): string[] =>
  parse(ics).events.map(({ startDate }) => startDate.toJSDate().toISOString());

// What a parser falls back to must not decide.
let timeZone: string | undefined;
beforeEach(() => {
  timeZone = process.env['TZ'];
  process.env['TZ'] = 'America/New_York';
});
afterEach(() => {
  ICAL.TimezoneService.reset();
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

describe('the calendar', () => {
  const { ics, count, problems } = writeJourneyCalendar(journey, options);

  it('has one weekly date for each open station, in German time across the change to summer time', () => {
    expect(count).toBe(5);
    expect(problems).toEqual(['Ohne Termin, weil es sie nicht mehr gibt: 1 Station.']);
    const { events } = parse(ics);
    expect(events.map(({ summary }) => summary)).toEqual([
      'Lektion A',
      'Rollis; auf „Karten“, überall',
      'Pause',
      'Pause',
      'Planen & fragen',
    ]);
    expect(instants(ics)).toEqual([
      '2027-03-16T17:30:00.000Z',
      '2027-03-23T17:30:00.000Z',
      // The clocks change on 28 March 2027; it stays half past six.
      '2027-03-30T16:30:00.000Z',
      '2027-04-06T16:30:00.000Z',
      '2027-04-13T16:30:00.000Z',
    ]);
    expect(events.map(({ startDate }) => startDate.zone?.tzid)).toEqual(Array(5).fill('Europe/Berlin'));
    expect(events.map(({ duration }) => duration.toSeconds() / 60)).toEqual([10, 5, 15, 15, 5]);
  });

  it('is right in the autumn, too', () => {
    const autumn = { ...options, series: { weekday: 7, time: '18:30', start: '2026-10-18' } };
    expect(instants(writeJourneyCalendar(journey, autumn).ics).slice(0, 3)).toEqual([
      '2026-10-18T16:30:00.000Z',
      // The clocks change in this very night.
      '2026-10-25T17:30:00.000Z',
      '2026-11-01T17:30:00.000Z',
    ]);
  });

  it('gives each date its page, an alarm, and words that survive', () => {
    const { calendar, events } = parse(ics);
    const [first, , note] = events.map(({ component }) => component);
    // The parser does not know this name and leaves its value as it is; calendars read it as text.
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Für Anna\\; und Bo\\, zusammen');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(first?.getFirstPropertyValue('url')).toBe('https://example.org/cdl/academy/lektionen/a/');
    expect(first?.getFirstPropertyValue('description')).toBe(
      'Lektion aus „Für Anna; und Bo, zusammen“\nNotiz: Raum 3,\\links\nhttps://example.org/cdl/academy/lektionen/a/',
    );
    expect(String(first?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T12:00:00Z');
    expect(note?.getFirstPropertyValue('url')).toBeNull();
    for (const { component } of events) {
      const [alarm, ...more] = component.getAllSubcomponents('valarm');
      expect(more).toEqual([]);
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15M');
    }
  });

  it('is made of lines as RFC 5545 wants them', () => {
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/u);
    expect(ics).toMatch(/END:VCALENDAR\r\n$/u);
    expect(ics?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const longest = Math.max(...(ics ?? '').split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });

  it('has UIDs that stay when stations move, and a number that grows', () => {
    const uids = (text: string | undefined): Map<string, string> =>
      new Map(parse(text).events.map(({ uid, summary }) => [uid, summary]));
    const later = { ...options, stamp: new Date('2026-11-23T12:01:00Z') };
    const moved = writeJourneyCalendar(moveItem({ ...journey, title: 'Anders' }, 6, 0), later).ics;
    expect(uids(ics).size).toBe(5);
    expect(new Map([...uids(moved)].sort())).toEqual(new Map([...uids(ics)].sort()));
    const sequence = (text: string | undefined): number => parse(text).events[0]!.sequence;
    expect(sequence(moved)).toBeGreaterThan(sequence(ics));
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-30', 1, '2026-11-30'],
    ['2026-11-30', 7, '2026-12-06'],
    ['2026-12-31', 3, '2027-01-06'],
    ['2028-02-28', 2, '2028-02-29'],
  ])('from %s on, weekday %i is first on %s', (start, weekday, expected) => {
    const days = seriesDays({ weekday, time: '18:00', start }, 60);
    expect(days[0]).toBe(expected);
    expect(new Set(days.map((day) => new Date(day).getUTCDay()))).toEqual(new Set([weekday % 7]));
    expect(new Set(days).size).toBe(60);
  });

  it.each([
    [{ weekday: 0, time: '18:30', start: '2026-11-30' }, ['Wählt einen Wochentag.']],
    [{ weekday: 1.5, time: '18:30', start: '2026-11-30' }, ['Wählt einen Wochentag.']],
    [{ weekday: 1, time: '24:00', start: '2026-11-30' }, ['Wählt eine Uhrzeit, zum Beispiel 18:30.']],
    [
      { weekday: 1, time: '', start: '2026-11-31' },
      [
        'Wählt eine Uhrzeit, zum Beispiel 18:30.',
        'Wählt einen Tag, an dem es losgeht, zum Beispiel den 30.11.2026.',
      ],
    ],
  ])('%j are refused', (series, problems) => {
    expect(seriesProblems(series)).toEqual(problems);
    expect(writeJourneyCalendar(journey, { ...options, series })).toEqual({
      ics: undefined,
      count: 0,
      problems,
    });
  });

  it('there are none when all is done', () => {
    const done = { ...journey, items: journey.items.map((one) => ({ ...one, isDone: true })) };
    expect(writeJourneyCalendar(done, options).problems).toEqual([
      'Es ist keine Station offen, für die ein Termin nötig wäre.',
    ]);
  });

  it('of any journey can be read and have the wall time that was chosen', () => {
    const random = createRandom(13);
    const wall = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', timeStyle: 'short' });
    for (let round = 0; round < 80; round += 1) {
      const time = pickFrom(random, ['06:00', '12:15', '18:30', '23:59']);
      const series = { weekday: 1 + (round % 7), time, start: randomDay(random) };
      const own = randomJourney(random);
      const mixed = { ...own, items: [...own.items.slice(0, 20), item('lesson', 'c')] };
      const { ics, count } = writeJourneyCalendar(mixed, { ...options, series });
      const { events } = parse(ics);
      expect(events).toHaveLength(count);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(count);
      for (const { startDate } of events) expect(wall.format(startDate.toJSDate())).toBe(time);
    }
  });
});

describe('lines', () => {
  it.each([
    ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['eins\r\nzwei\ndrei\rvier', 'eins\\nzwei\\ndrei\\nvier'],
  ])('%j is written %j', (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });

  it.each(['x', 'ä', '–', '👋'])('fold at 75 octets, between characters: %s', (sign) => {
    const line = sign.repeat(200);
    const folded = foldLine(line).split('\r\n');
    expect(folded.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
    expect(folded.join('\r\n').replaceAll('\r\n ', '')).toBe(line);
  });
});
