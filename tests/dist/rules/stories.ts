import { decodeJourney } from '../../../src/journey/link/journey-link.ts';
import { findTarget } from '../lib/address.ts';
import { textOf, type Page } from '../lib/page.ts';
import { onPages } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';

const STORY = /^\/geschichten\/[^/]+\/$/u;
const MAX_RELATED = 3;

/** Headings that every story has, whatever is known. */
const HEADINGS = ['Steckbrief', 'Was schiefging', 'Was wir nicht wissen', 'Daten und Methode', 'Quellen'];

const headingFaults = (page: Page): string[] => {
  const found = page.root.querySelectorAll('h2').map(textOf);
  return HEADINGS.filter((heading) => !found.some((text) => text.startsWith(heading))).map(
    (heading) => `die Überschrift „${heading}“ fehlt`,
  );
};

/** Each large figure links to a source that stands on the page. */
const figureFaults = (page: Page): string[] =>
  page.root.querySelectorAll('.figures > li').flatMap((figure) => {
    const link = figure.querySelector('a')?.getAttribute('href') ?? '';
    const isSource =
      link.startsWith('#quelle-') && page.root.querySelector(`[id="${link.slice(1)}"]`) !== null;
    return isSource ? [] : [`die Zahl „${textOf(figure).slice(0, 60)}“ nennt keine Quelle dieser Seite`];
  });

/** What a page says of its field, method and data: the words that a reason may name. */
const factsOf = (page: Page): string =>
  page.root.querySelectorAll('.kicker, .fact-card, .data').map(textOf).join(' ');

const relatedFaults = (page: Page, site: Site): string[] => {
  const cards = page.root.querySelectorAll('.related li');
  const faults = cards.flatMap((card) => {
    const reason = card
      .querySelectorAll('p')
      .map(textOf)
      .find((text) => text.startsWith('auch: '));
    const target = findTarget(card.querySelector('a')?.getAttribute('href') ?? '', page, site);
    if (reason === undefined) return ['eine ähnliche Geschichte steht ohne Grund da'];
    if (target.kind !== 'page') return ['eine ähnliche Geschichte führt ins Leere'];
    const untrue = reason
      .slice('auch: '.length)
      .split(', ')
      .filter((word) => ![page, target.page].every((one) => factsOf(one).includes(word)));
    return untrue.map((word) => `„${word}“ haben ${page.path} und ${target.page.path} nicht gemeinsam`);
  });
  return cards.length > MAX_RELATED
    ? [...faults, `${cards.length} ähnliche Geschichten, erlaubt sind ${MAX_RELATED}`]
    : faults;
};

/** The recipe can be taken over as a journey: the story, then each lesson that the recipe links, once, in its order. */
const journeyFaults = (page: Page): string[] => {
  const recipe = page.root.querySelector('.recipe');
  const linked = (recipe?.querySelectorAll('a') ?? []).map((link) => link.getAttribute('href') ?? '');
  const lessons = linked.flatMap((href) => /\/academy\/lektionen\/([^/]+)\/$/u.exec(href)?.[1] ?? []);
  if (lessons.length === 0) return [];
  const link = linked.find((href) => href.includes('/academy/lernreise/#'));
  const { journey } = decodeJourney(link?.split('#')[1] ?? '');
  const expected = [page.path.split('/')[2], ...new Set(lessons)].join(', ');
  const found = journey?.items.map(({ id }) => id).join(', ') ?? 'nichts';
  return found === expected ? [] : [`als Lernreise: ${found}; das Rezept nennt ${expected}`];
};

/** A story says what it must, its figures can be traced, and what it calls similar is similar. */
export const stories = onPages(
  (page, site) => [
    ...headingFaults(page),
    ...figureFaults(page),
    ...relatedFaults(page, site),
    ...journeyFaults(page),
  ],
  ({ path, kind }) => STORY.test(path) && kind === 'indexed',
);
