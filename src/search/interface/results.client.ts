import { arrangeHits, headGroup } from './arrangement.ts';
import { make, quote } from '../../ui/make.client.ts';
import type { BestAnswer, Correction, Hit, SearchAnswer } from '../search-answer.ts';

const showSections = ({ sections }: Hit): HTMLElement =>
  make(
    'p',
    { className: 'sections' },
    'Abschnitte: ',
    ...sections.flatMap(({ url, title }, place) => [place > 0 ? ' · ' : '', make('a', { href: url }, title)]),
  );

const showHit = (hit: Hit): HTMLElement => {
  const { url, title, kind, minutes, excerpt, sections } = hit;
  const facts = [kind, minutes].filter(Boolean).join(' · ');
  const words = excerpt.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
  return make(
    'li',
    { className: 'hit' },
    make('h3', {}, make('a', { href: url }, title)),
    make('p', { className: 'facts' }, facts),
    make('p', { className: 'excerpt' }, ...words),
    ...(sections.length > 0 ? [showSections(hit)] : []),
  );
};

/** Hits under a heading of their own, in their order. */
export const showList = (heading: string, hits: Hit[]): HTMLElement =>
  make('section', {}, make('h2', {}, heading), make('ul', { className: 'bare' }, ...hits.map(showHit)));

/** The first hits, grouped; a group says its kind as `data-kind`. */
export const showHits = (hits: Hit[]): HTMLElement[] =>
  arrangeHits(hits).map((group) => {
    const section = showList(headGroup(group), group.hits);
    if (group.kind !== undefined) section.dataset['kind'] = group.kind;
    return section;
  });

/** The answer of an editor. */
const showBest = ({ question, answer, link }: BestAnswer): HTMLElement =>
  make(
    'section',
    { className: 'best' },
    make('h2', {}, question),
    make('p', {}, answer),
    make('p', {}, make('a', { className: 'lone-link', href: link.url }, link.label)),
  );

/** The query as it was understood: all corrected words in place. */
export const correctQuery = (corrections: Correction[]): string =>
  corrections.reduce((text, { typed, meant }) => text.replace(typed, meant), corrections[0]?.query ?? '');

const join = (words: string[]): (Node | string)[] =>
  words.flatMap((word, place) => [place > 0 ? ', ' : '', ...quote(word)]);

/** What was searched for instead of what was typed. `page` is the address of the search page. */
const showCorrections = (corrections: Correction[], page: string): HTMLElement => {
  const query = correctQuery(corrections);
  const href = `${page}?${new URLSearchParams({ q: query }).toString()}`;
  return make(
    'p',
    { className: 'note' },
    'Kein Treffer für ',
    ...join(corrections.map(({ typed }) => typed)),
    '. Gezeigt wird: ',
    make('a', { href }, query),
    '.',
  );
};

/** The words that nothing on the site has. */
const showUnknown = (words: string[]): HTMLElement =>
  make('p', { className: 'note' }, 'Das steht auf keiner unserer Seiten: ', ...join(words), '.');

/** What is to be said about an answer before its hits. @param page address of the search page */
export const showNotes = (
  { total, best, corrections, unknown }: SearchAnswer,
  page: string,
): HTMLElement[] => [
  ...(corrections.length > 0 ? [showCorrections(corrections, page)] : []),
  // Without any hit the status says so already.
  ...(unknown.length > 0 && total > 0 ? [showUnknown(unknown)] : []),
  ...(best ? [showBest(best)] : []),
];
