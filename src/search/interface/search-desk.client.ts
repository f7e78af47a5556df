import { make } from '../../ui/make.client.ts';
import { moveFocus } from './move-focus.client.ts';
import { showRecent } from './recent-list.client.ts';
import { keepRecent } from './recent-searches.client.ts';
import { showNotes } from './results.client.ts';
import { createStatus, describeAnswer, PAUSE_MS } from './status.client.ts';
import type { SearchAnswer, SearchRequest } from '../search-answer.ts';

/** How long typing pauses before a search begins, in milliseconds. */
export const TYPING_MS = 150;

/** A search that takes longer says that it is at work. */
const SLOW_MS = 1000;

/** The engine is the heavy part: it comes when somebody turns to a field. */
const loadEngine = (): Promise<typeof import('../engine.client.ts')> => import('../engine.client.ts');

/** Starts to load engine and index; what goes wrong is said when something is searched. */
export const warmUp = (base: string): void => {
  loadEngine().then((engine) => engine.warmUp(base), String);
};

/** The parts of a place to search in. */
export interface Places {
  field: HTMLInputElement;
  /** Holds all the others, and mostly the field. */
  root: HTMLElement;
  status: HTMLElement;
  recent: HTMLElement;
  /** Everything about an answer but its hits. */
  notes: HTMLElement;
}

export interface Rules {
  /** Absolute address of the index folder. */
  base: string;
  /** Address of the search page. */
  page: string;
  /** What a question holds beside its words. */
  narrow: () => Omit<SearchRequest, 'query'>;
  /** Shows the hits; nothing when the field is empty or a part of the index does not load. */
  show: (answer: SearchAnswer | undefined) => void;
}

/**
 * What searching is like wherever one does it: the last question wins, the number of hits is said once, arrow keys move,
 * and what was looked for before is offered.
 */
export class SearchDesk {
  readonly #places: Places;
  readonly #rules: Rules;
  readonly #say: ReturnType<typeof createStatus>;
  #turn = 0;
  #timer = 0;

  constructor(places: Places, rules: Rules) {
    const { field, root, status } = places;
    this.#places = places;
    this.#rules = rules;
    this.#say = createStatus(status);
    // On the search page the field stands in the head of the page.
    const ground: HTMLElement = root.contains(field) ? root : document.body;
    ground.addEventListener('keydown', (event) => moveFocus(event, field, root));
    field.form!.addEventListener('submit', () => keepRecent(field.value));
    root.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('.hit a, .best a, .all')) keepRecent(field.value);
    });
  }

  /** Searches for what stands in the field, after a delay in milliseconds. */
  ask(delay = 0): void {
    const { field, recent, notes } = this.#places;
    const own = ++this.#turn;
    clearTimeout(this.#timer);
    recent.hidden = true;
    if (field.value.trim() !== '') {
      this.#say(['Wird gesucht …'], SLOW_MS);
      this.#timer = window.setTimeout(() => void this.#run(own, delay > 0), delay);
      return;
    }
    this.#say();
    notes.replaceChildren();
    this.#rules.show(undefined);
    this.offerRecent();
  }

  /** Shows earlier searches while an empty field has the focus. */
  offerRecent(): void {
    const { field, recent } = this.#places;
    if (field.value.trim() === '' && document.activeElement === field) showRecent(recent, field);
  }

  async #run(own: number, isTyped: boolean): Promise<void> {
    const { field, notes } = this.#places;
    const { base, page, narrow, show } = this.#rules;
    const request = { query: field.value.trim(), ...narrow() };
    const answer = await loadEngine()
      .then((engine) => engine.search(base, request))
      .catch(() => undefined);
    if (own !== this.#turn) return;
    const focused = document.activeElement;
    notes.replaceChildren(...(answer ? showNotes(answer, page) : [this.#makeAgain()]));
    show(answer);
    // Someone was among the hits of the query before.
    if (!focused?.isConnected) field.focus();
    if (answer) this.#say(describeAnswer(answer, request), isTyped ? PAUSE_MS : 0);
    else this.#say(['Die Suche lässt sich gerade nicht laden. Seid ihr online?']);
  }

  #makeAgain(): HTMLElement {
    const { field } = this.#places;
    const again = (): void => {
      field.focus();
      this.ask();
    };
    // A browser remembers a script that did not load; a page that is loaded anew asks for it again.
    const onclick = (): void => void loadEngine().then(again, () => field.form!.submit());
    return make(
      'p',
      {},
      make('button', { type: 'button', className: 'button quiet', onclick }, 'Nochmal versuchen'),
    );
  }
}
