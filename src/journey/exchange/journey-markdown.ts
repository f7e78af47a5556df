import type { Catalogue } from '../catalogue/catalogue.ts';
import { countMinutes, findStations, kindName, stationTitle, type Station } from '../catalogue/stations.ts';
import { thingAt, thingPath } from '../catalogue/thing-path.ts';
import { formatMinutes } from '../../metadata/dates.ts';
import { cleanText } from '../model/clean-text.ts';
import { isDay, shortDay } from '../model/day.ts';
import { DEFAULT_TITLE, type Item, type Journey } from '../model/journey.ts';
import { LIMITS } from '../model/limits.ts';
import { collectItems } from '../model/read-journey.ts';
import { refuse, refuseBySize, type Imported } from './exchange.ts';
import { escapeMarkdown, unescapeMarkdown } from './markdown-text.ts';

const describe = (station: Station): string => {
  const facts = [kindName(station.item)];
  if (station.state === 'here') facts.push(formatMinutes(station.thing.minutes));
  if (station.state === 'gone') facts.push('gibt es nicht mehr');
  return facts.join(', ');
};

const writeStation = (station: Station, site: string): string => {
  const { item } = station;
  const box = item.isDone ? '- [x]' : '- [ ]';
  if (station.state === 'note') return `${box} ${escapeMarkdown(item.note)}`;
  const link = `[${escapeMarkdown(stationTitle(station))}](${site}${thingPath(item).slice(1)})`;
  const note = item.note === '' ? '' : `\n  > ${escapeMarkdown(item.note)}`;
  return `${box} ${link} (${describe(station)})${note}`;
};

/** The journey as a GitHub task list with links. `site` is the address of the start page, with a slash at its end. */
export const writeJourneyMarkdown = (journey: Journey, catalogue: Catalogue, site: string): string => {
  const stations = findStations(journey, catalogue);
  const parts = [
    `# ${escapeMarkdown(journey.title || DEFAULT_TITLE)}`,
    ...(journey.start === '' ? [] : [`Beginn: ${shortDay(journey.start)}`]),
    `Zusammen ${formatMinutes(countMinutes(stations).all)}.`,
    stations.map((station) => writeStation(station, site)).join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
};

const TASK = /^\s{0,3}(?:[-*+]|\d{1,3}[.)])\s+\[([ xX])\]\s+(.+)$/;
const LINK = /^\[(?:[^\]\\]|\\.)*\]\(<?([^\s()<>]+)>?(?:\s+"[^"]*")?\)/;
const QUOTE = /^\s{1,8}>\s?(.*)$/;

/** Every sign may be escaped, and there may be spaces. */
const plain = (markdown: string, limit: number): string =>
  cleanText(unescapeMarkdown(markdown.slice(0, limit * 4)), limit);

const readTask = (mark: string, text: string): Item | undefined => {
  const isDone = mark !== ' ';
  const name = thingAt(LINK.exec(text)?.[1] ?? '');
  if (name !== undefined) return { ...name, note: '', isDone };
  const note = plain(text, LIMITS.note);
  return note === '' ? undefined : { kind: 'note', id: '', note, isDone };
};

const readStart = (line: string): string | undefined => {
  const [, day, month, year] = /^Beginn:\s*(\d\d)\.(\d\d)\.(\d{4})\s*$/.exec(line) ?? [];
  const start = `${year}-${month}-${day}`;
  return isDay(start) ? start : undefined;
};

const readTitle = (line: string): string | undefined => {
  const [, heading] = /^#\s+(.+)$/.exec(line) ?? [];
  const title = heading === undefined ? undefined : plain(heading, LIMITS.title);
  return title === DEFAULT_TITLE ? '' : title;
};

/** The most lines that are looked at; a journey has two for each station and a few more. */
const MOST_LINES = 2_000;

/**
 * Reads a task list: our own export, or one that somebody typed. Links to our lessons, stories and steps become
 * stations, all other tasks own notes, a quote below a station its note. Never throws.
 */
export const readJourneyMarkdown = (text: string): Imported => {
  const refused = refuseBySize(text);
  if (refused !== undefined) return refused;
  const head = { title: '', start: '' };
  const items: (Item | undefined)[] = [];
  for (const line of text.split(/\r?\n/, MOST_LINES)) {
    const [, mark, task] = TASK.exec(line) ?? [];
    const [, quoted] = QUOTE.exec(line) ?? [];
    const last = items[items.length - 1];
    if (mark !== undefined && task !== undefined) items.push(readTask(mark, task));
    else if (quoted !== undefined && last !== undefined && last.kind !== 'note') {
      last.note = plain(quoted, LIMITS.note);
    } else if (items.length === 0) {
      head.title = head.title || (readTitle(line) ?? '');
      head.start = head.start || (readStart(line) ?? '');
    }
  }
  if (items.length === 0)
    return refuse(
      'In dieser Datei steht keine Liste zum Abhaken. Eine Zeile beginnt zum Beispiel mit: - [ ]',
    );
  return collectItems(head, items);
};
