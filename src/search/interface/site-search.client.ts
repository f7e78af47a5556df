import { readState, toggleValue, writeState, type SearchState } from './address-state.ts';
import { AnswerView, findPlaces, STEP, type Places } from './answer-view.client.ts';
import { warmUp } from '../engine.client.ts';
import { showChips } from './filters.client.ts';
import { moveFocus } from './move-focus.client.ts';
import { showRecent } from './recent-list.client.ts';
import { keepRecent } from './recent-searches.client.ts';
import { createRunner, TYPING_MS } from './runner.client.ts';
import type { ChosenFilters, FilterName, SearchAnswer } from '../search-answer.ts';
import { bindSearchKey } from './search-key.client.ts';
import { createStatus, describeAnswer, PAUSE_MS } from './status.client.ts';

/** How much of a query stands in the title of the page, in characters. */
const TITLE = 60;

/** The search page: results while one types. The address holds query and filters, so Back and sharing work. */
class SiteSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #places!: Places;
  #view!: AnswerView;
  #line!: ReturnType<typeof createStatus>;
  #run!: ReturnType<typeof createRunner>;
  #state: SearchState = { query: '', filters: {} };
  #limit = STEP;
  /** What the answer is for: further hits, or words that are still being typed. */
  #asked: 'more' | 'typed' | 'sent' = 'sent';
  /** The query in the address was sent with Enter: the next one gets an entry of its own in the history. */
  #isSettled = false;
  #title = document.title;

  connectedCallback(): void {
    const base = new URL(this.dataset['index']!, location.href).href;
    this.#input = document.querySelector<HTMLInputElement>('#suchwort')!;
    const form = this.#input.form!;
    this.#places = findPlaces(this);
    this.#view = new AnswerView(this.#places, form.action, this.#toggle);
    this.#line = createStatus(this.#places.status);
    this.#run = createRunner(base, (answer) => this.#show(answer));
    const focus = (): void => {
      warmUp(base);
      this.#offerRecent();
    };
    this.#input.addEventListener('focus', focus);
    this.#input.addEventListener('input', () => this.#type());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      keepRecent(this.#input.value);
      this.#search(this.#input.value);
    });
    this.#listen();
    this.#fromAddress();
    // Someone may have been faster than this script.
    if (document.activeElement === this.#input) focus();
  }

  #listen(): void {
    const { results, notes, more, failed } = this.#places;
    document.addEventListener('keydown', (event) => moveFocus(event, this.#input, this));
    for (const place of [results, notes]) {
      place.addEventListener('click', ({ target }) => {
        if ((target as Element).closest('a')) keepRecent(this.#state.query);
      });
    }
    more.addEventListener('click', () => {
      this.#limit += STEP;
      history.replaceState({ limit: this.#limit }, '');
      this.#ask('more');
    });
    failed.querySelector('button')!.addEventListener('click', () => this.#search(this.#input.value));
    window.addEventListener('popstate', () => this.#fromAddress());
    bindSearchKey(this.querySelector('[data-key]')!);
  }

  #fromAddress(): void {
    this.#state = readState(new URLSearchParams(location.search));
    this.#limit = (history.state as { limit?: number } | null)?.limit ?? STEP;
    this.#input.value = this.#state.query;
    this.#ask('sent');
  }

  /** Enters a state into the history: as a new entry, or in the place of the one that typing made. */
  #enter(state: SearchState, isNew: boolean): void {
    const address = location.pathname + writeState(state);
    const isSame = address === location.pathname + location.search;
    this.#state = state;
    this.#limit = STEP;
    if (isNew && !isSame) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #type(): void {
    this.#enter({ ...this.#state, query: this.#input.value.trim() }, this.#isSettled);
    this.#isSettled = false;
    this.#ask('typed');
  }

  #search(query: string): void {
    this.#input.value = query;
    this.#enter({ ...this.#state, query: query.trim() }, this.#isSettled);
    this.#isSettled = true;
    this.#input.focus();
    this.#ask('sent');
  }

  readonly #toggle = (name: FilterName, value: string): void =>
    this.#choose(toggleValue(this.#state.filters, name, value));

  /** A chip that was pressed goes; the focus goes to the next one, or to the hits. */
  #choose(filters: ChosenFilters): void {
    const place = [...this.querySelectorAll('.chip')].indexOf(document.activeElement as HTMLElement);
    const isChip = this.#places.chips.contains(document.activeElement);
    this.#enter({ ...this.#state, filters }, true);
    this.#ask('sent');
    if (!isChip) return;
    const left = this.querySelectorAll<HTMLElement>('.chip');
    (
      left[Math.min(Math.max(place, 0), left.length - 1)] ?? this.querySelector<HTMLElement>('#treffer')
    )?.focus();
  }

  #offerRecent(): void {
    const { recent } = this.#places;
    if (this.#input.value.trim() !== '') recent.hidden = true;
    else if (document.activeElement === this.#input)
      showRecent(recent, this.#input, (query) => this.#search(query));
  }

  #ask(asked: 'more' | 'typed' | 'sent'): void {
    const { query, filters } = this.#state;
    const { chips } = this.#places;
    this.#asked = asked;
    this.#offerRecent();
    chips.replaceChildren(...showChips(filters, this.#toggle, () => this.#choose({})));
    chips.hidden = chips.childElementCount === 0;
    document.title = query === '' ? this.#title : `${query.slice(0, TITLE)} – ${this.#title}`;
    if (query === '') {
      this.#run();
      this.#view.clear();
      this.#line.say([]);
      return;
    }
    this.#line.wait();
    this.#run({ query, filters, limit: this.#limit }, asked === 'typed' ? TYPING_MS : 0);
  }

  #show(answer: SearchAnswer | undefined): void {
    if (answer === undefined) {
      this.#view.fail();
      return this.#line.say([
        'Die Suche lässt sich gerade nicht laden. Seid ihr online? Unten findet ihr alle Seiten von A bis Z.',
      ]);
    }
    this.#view.show(answer, this.#state, this.#asked === 'more');
    this.#line.say(describeAnswer(answer, this.#state), this.#asked === 'typed' ? PAUSE_MS : 0);
  }
}

customElements.define('site-search', SiteSearch);
