import type { HTMLElement } from 'node-html-parser';
import { findTarget } from '../lib/address.ts';
import { textOf, type Page } from '../lib/page.ts';
import { inFile, type Fault, type Rule } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';

const QUESTIONS = '/wo-anfangen/';
const ANSWERS = 4;
/** What the contact form takes from an address, in characters. */
const LONGEST_MESSAGE = 1000;
const SHORTEST_REASON = 20;

/** The three things of a result, and where their pages lie. */
const PICKS: Record<string, RegExp> = {
  Lernen: /^\/academy\/lektionen\/[^/]+\/$/u,
  Lesen: /^\/geschichten\/[^/]+\/$/u,
  Sprechen: /^\/angebote\/[^/]+\/$/u,
};

/** A way through the questions: labels of the answers, and the page that it ends on, if it does. */
interface Way {
  labels: string[];
  end: Page | undefined;
}

const labelOf = (link: HTMLElement): string => textOf(link.querySelector('.label') ?? link);

/** Every way from one screen on; a way that is longer than the questions is cut. */
const waysFrom = (id: string, labels: string[], page: Page, site: Site): Way[] => {
  const screen = page.root.querySelector(`[id="${id}"]`)?.nextElementSibling;
  const links = screen?.querySelectorAll('[data-answer]') ?? [];
  if (links.length === 0 || labels.length >= ANSWERS) return [{ labels, end: undefined }];
  return links.flatMap((link): Way[] => {
    const href = link.getAttribute('href') ?? '';
    const way = [...labels, labelOf(link)];
    if (href.startsWith('#')) return waysFrom(href.slice(1), way, page, site);
    const target = findTarget(href, page, site);
    return [{ labels: way, end: target.kind === 'page' ? target.page : undefined }];
  });
};

const pickFaults = (page: Page, site: Site): string[] => {
  const picks = page.root.querySelectorAll('[data-pick]');
  const limit = Number(page.root.querySelector('[data-limit]')?.getAttribute('data-limit'));
  const kinds = Object.entries(PICKS).flatMap(([kind, pattern]) => {
    const own = picks.filter((pick) => pick.getAttribute('data-pick') === kind);
    const target = findTarget(own[0]?.querySelector('a')?.getAttribute('href') ?? '', page, site);
    const isRight = own.length === 1 && target.kind === 'page' && pattern.test(target.page.path);
    return isRight ? [] : [`„${kind}“ soll genau einmal dastehen und zu seiner Seite führen`];
  });
  const minutes = picks.flatMap((pick) => {
    const count = Number(pick.getAttribute('data-minutes'));
    const isKept = count > 0 && count <= limit && textOf(pick).includes(`${count} Minute`);
    return isKept
      ? []
      : [`„${labelOf(pick.querySelector('a')!)}“ nennt ${count} Minuten, erlaubt ist 1 bis ${limit}`];
  });
  const reasons = picks.filter((pick) => textOf(pick.querySelector('.why') ?? pick).length < SHORTEST_REASON);
  return [...kinds, ...minutes, ...reasons.map(() => 'ein Vorschlag steht ohne Grund da')];
};

const contactFaults = (page: Page, labels: string[]): string[] => {
  const href = page.root
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href') ?? '')
    .find((address) => address.includes('nachricht='));
  const message = new URLSearchParams(href?.split('?')[1]).get('nachricht') ?? '';
  const missing = labels.filter((label) => !message.includes(label));
  return [
    ...missing.map((label) => `in der Nachricht an uns fehlt die Antwort „${label}“`),
    ...(message.length > LONGEST_MESSAGE ? [`die Nachricht an uns hat ${message.length} Zeichen`] : []),
  ];
};

/**
 * "Wo fange ich an?": every way through the questions ends after four answers on a page of its own, with one lesson, one
 * story and one offer, each with a reason and no longer than the time that was named; no result is out of reach.
 */
export const assistant: Rule = (site) => {
  const questions = site.pageAt.get(QUESTIONS);
  if (questions === undefined) return inFile(QUESTIONS, ['fehlt']);
  const ways = waysFrom('anfang', [], questions, site);
  const ends = ways.map(({ end }) => end?.path);
  const wayFaults = ways
    .filter(
      ({ labels, end }, index) =>
        end === undefined || labels.length !== ANSWERS || ends.indexOf(end.path) !== index,
    )
    .map(
      ({ labels }) =>
        `dieser Weg endet nicht nach ${ANSWERS} Antworten auf einer eigenen Seite: ${labels.join(' → ')}`,
    );
  const results = site.pages.filter(({ path, kind }) => path.startsWith(QUESTIONS) && kind === 'hidden');
  const lost = results.filter(({ path }) => !ends.includes(path));
  const faults = ways.flatMap(({ labels, end }): Fault[] =>
    end === undefined ? [] : inFile(end.file, [...pickFaults(end, site), ...contactFaults(end, labels)]),
  );
  return [
    ...inFile(questions.file, wayFaults),
    ...lost.map(({ file }) => ({ page: file, message: 'kein Weg durch die Fragen führt hierher' })),
    ...faults,
  ];
};
