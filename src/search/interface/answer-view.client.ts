import { listChosen, type SearchState } from './address-state.ts';
import { createFilters, findUnknown } from './filters.client.ts';
import { make, quote } from './make.client.ts';
import { showBest, showCorrections, showHits, showList, showUnknown } from './results.client.ts';
import type { FilterCounts, FilterName, SearchAnswer } from '../search-answer.ts';

/** How many hits come first, and with each „Weitere Treffer zeigen“. */
export const STEP = 10;

const NAMES = [
  'chips',
  'empty',
  'failed',
  'filler',
  'filters',
  'more',
  'narrow',
  'notes',
  'panel',
  'recent',
  'results',
  'show',
  'status',
  'unknown',
] as const;

/** The parts of the search page, by the names of their `data-` attributes. */
export type Places = Record<(typeof NAMES)[number], HTMLElement>;

export const findPlaces = (root: HTMLElement): Places =>
  Object.fromEntries(NAMES.map((name) => [name, root.querySelector(`[data-${name}]`)!])) as Places;

/** The first hits grouped, further ones ten by ten in their order: what one has read stays where it is. */
const showFrom = (hits: SearchAnswer['hits'], from: number): HTMLElement[] => {
  const sections = from === 0 ? showHits(hits.slice(0, STEP)) : [];
  for (let start = Math.max(from, STEP); start < hits.length; start += STEP) {
    const part = hits.slice(start, start + STEP);
    sections.push(showList(`Treffer ${start + 1} bis ${start + part.length}`, part));
  }
  return sections;
};

/** Puts an answer into the search page. */
export class AnswerView {
  readonly #places: Places;
  readonly #page: string;
  readonly #showFilters: ReturnType<typeof createFilters>;
  #answer: SearchAnswer | undefined;
  #filtered: string | undefined;
  #shown = 0;

  /** @param page address of the search page */
  constructor(places: Places, page: string, toggle: (name: FilterName, value: string) => void) {
    this.#places = places;
    this.#page = page;
    this.#showFilters = createFilters(places.panel, toggle);
  }

  /** Leaves nothing of the answer before. */
  clear(): void {
    const { notes, results } = this.#places;
    this.#answer = undefined;
    this.#shown = 0;
    for (const place of [notes, results]) place.replaceChildren();
    this.#reveal();
  }

  /** Shows these of the parts that are mostly hidden, and no other. */
  #reveal(...shown: (keyof Places)[]): void {
    for (const name of ['empty', 'failed', 'filler', 'filters', 'more', 'narrow', 'unknown'] as const)
      this.#places[name].hidden = !shown.includes(name);
  }

  fail(): void {
    this.clear();
    this.#reveal('failed');
  }

  /** @param isMore only the hits that are not there yet come, and the first of them gets the focus */
  show(answer: SearchAnswer, state: SearchState, isMore: boolean): void {
    const { total, hits, isEmpty } = answer;
    const isFiltered = listChosen(state.filters).length > 0;
    const from = isMore ? this.#shown : 0;
    const sections = showFrom(hits, from);
    if (from === 0) this.#places.results.replaceChildren(...sections);
    else this.#places.results.append(...sections);
    if (isMore) sections[0]?.querySelector('a')?.focus();
    this.#answer = answer;
    this.#shown = hits.length;
    this.#note(answer);
    this.#reveal(
      ...(isEmpty
        ? ['filler' as const]
        : total === 0
          ? [isFiltered ? ('narrow' as const) : ('empty' as const)]
          : []),
      ...(hits.length < total ? ['more' as const] : []),
      ...(total > 0 || isFiltered ? ['filters' as const] : []),
    );
    if (total === 0) this.#askUs(state.query);
    this.#places.show.textContent = total === 0 ? 'Kein Treffer' : `${total} Treffer zeigen`;
    void this.#count(answer, state);
  }

  #note({ best, corrections, unknown, isEmpty }: SearchAnswer): void {
    this.#places.notes.replaceChildren(
      ...(corrections.length > 0 ? [showCorrections(corrections, this.#page)] : []),
      ...(unknown.length > 0 && !isEmpty ? [showUnknown(unknown)] : []),
      ...(best ? [showBest(best)] : []),
    );
  }

  /** The way to the team takes the words along. */
  #askUs(query: string): void {
    const link = this.#places.empty.querySelector<HTMLAnchorElement>('[data-ask]')!;
    const address = new URL(link.href);
    address.searchParams.set(
      'nachricht',
      `Ich habe auf eurer Seite nach „${query.slice(0, 200)}“ gesucht und nichts gefunden. `,
    );
    link.href = address.href;
  }

  /** Numbers and check boxes come after the hits. */
  async #count(answer: SearchAnswer, { query, filters }: SearchState): Promise<void> {
    const counts = await answer.counts().catch((): FilterCounts | undefined => undefined);
    if (this.#answer !== answer || counts === undefined) return;
    this.#showFilters(counts, filters, this.#filtered !== query);
    this.#filtered = query;
    const { unknown, panel, filters: frame } = this.#places;
    frame.hidden ||= panel.querySelector('label') === null;
    const none = findUnknown(counts, filters);
    unknown.hidden = none.length === 0;
    unknown.replaceChildren(
      'Diesen Filter gibt es nicht, oder er passt nicht zu eurer Suche: ',
      ...none.flatMap((value, place) => [place > 0 ? ', ' : '', ...quote(value)]),
      make('span', {}, '.'),
    );
  }
}
