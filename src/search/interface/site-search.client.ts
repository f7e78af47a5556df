import { writeAddress } from './address-state.ts';
import { fillForm, readFilters, showChips, showCounts } from './filters.client.ts';
import { make, quote } from '../../ui/make.client.ts';
import { showHits, showList } from './results.client.ts';
import { SearchDesk, TYPING_MS, warmUp } from './search-desk.client.ts';
import type { FilterCounts, SearchAnswer } from '../search-answer.ts';
import { bindSearchKey } from './search-key.client.ts';

/** How many hits come first, and with each „Weitere Treffer zeigen“. */
const STEP = 10;

/** How much of a query goes into the title of the page, and into a message to the team, in characters. */
const TITLE = 60;
const MESSAGE = 200;

/** The search page: results while one types. Its form is its state; the address and the history follow it. */
class SiteSearch extends HTMLElement {
  #field!: HTMLInputElement;
  #form!: HTMLFormElement;
  #desk!: SearchDesk;
  #limit = STEP;
  /** Hits that are there already; further ones come below them. */
  #shown = 0;
  #answer: SearchAnswer | undefined;
  /** The query in the address was sent, or came with it: the next one gets an entry of its own in the history. */
  #isSettled = false;
  #title = document.title;

  connectedCallback(): void {
    const base = new URL(this.dataset['index']!, location.href).href;
    const field = document.querySelector<HTMLInputElement>('#suchwort')!;
    const [status, recent, notes] = [this.#find('status'), this.#find('recent'), this.#find('notes')];
    this.#field = field;
    this.#form = field.form!;
    this.#desk = new SearchDesk(
      { field, root: this, status, recent, notes },
      {
        base,
        page: this.#form.action,
        narrow: () => ({ filters: readFilters(this.#form), limit: this.#limit }),
        show: (answer) => this.#show(answer),
      },
    );
    const focus = (): void => {
      warmUp(base);
      this.#desk.offerRecent();
    };
    field.addEventListener('focus', focus);
    this.#listen();
    this.#fromAddress();
    // Someone may have been faster than this script.
    if (document.activeElement === field) focus();
  }

  #find(name: string): HTMLElement {
    return this.querySelector(`[data-${name}]`)!;
  }

  #listen(): void {
    this.#field.addEventListener('input', () => {
      this.#enter(this.#isSettled);
      this.#isSettled = false;
      this.#ask(TYPING_MS);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#enter(this.#isSettled);
      this.#isSettled = true;
      this.#field.focus();
      this.#ask();
    });
    this.#find('filters').addEventListener('change', () => this.#choose());
    this.#find('forget').addEventListener('click', () => {
      this.#enter(true);
      this.#ask();
      this.#field.focus();
    });
    this.#find('show').addEventListener('click', (event) => {
      event.preventDefault();
      (this.#find('filters') as HTMLDetailsElement).open = false;
      this.#find('hits').focus();
    });
    this.#find('more').addEventListener('click', () => {
      this.#limit += STEP;
      history.replaceState({ limit: this.#limit }, '');
      this.#desk.ask();
    });
    window.addEventListener('popstate', () => this.#fromAddress());
    bindSearchKey(this.querySelector('[data-key]')!);
  }

  #fromAddress(): void {
    const address = new URLSearchParams(location.search);
    this.#field.value = address.get('q')?.trim() ?? '';
    this.#isSettled = this.#field.value !== '';
    const unknown = fillForm(this.#form, address);
    this.#limit = (history.state as { limit?: number } | null)?.limit ?? STEP;
    const words = unknown.flatMap((value, place) => [place > 0 ? ', ' : '', ...quote(value)]);
    this.#find('unknown').hidden = unknown.length === 0;
    this.#find('values').replaceChildren(...words);
    this.#ask();
  }

  /** Enters the state of the form into the history: as a new entry, or in the place of the one that typing made. */
  #enter(isNew: boolean): void {
    const address = location.pathname + writeAddress(new FormData(this.#form));
    const isSame = address === location.pathname + location.search;
    this.#limit = STEP;
    this.#find('unknown').hidden = true;
    if (isNew && !isSame) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** A filter was chosen or taken back. A chip that was pressed goes; the focus goes to the next one, or to the hits. */
  #choose(): void {
    const chips = this.#find('chips');
    const place = [...chips.children].indexOf(document.activeElement!);
    this.#enter(true);
    this.#ask();
    if (place < 0) return;
    const left = chips.querySelectorAll<HTMLElement>('.chip');
    (left[Math.min(place, left.length - 1)] ?? this.#find('hits')).focus();
  }

  #ask(delay = 0): void {
    const query = this.#field.value.trim();
    const chips = this.#find('chips');
    this.#shown = 0;
    chips.replaceChildren(...showChips(this.#form, () => this.#choose()));
    chips.hidden = chips.childElementCount === 0;
    document.title = query === '' ? this.#title : `${query.slice(0, TITLE)} – ${this.#title}`;
    this.#desk.ask(delay);
  }

  #show(answer: SearchAnswer | undefined): void {
    const results = this.#find('results');
    const { total = 0, hits = [], isEmpty = false } = answer ?? {};
    const isNone = answer !== undefined && total + Number(isEmpty) === 0 && answer.best === undefined;
    const isFiltered = !this.#find('chips').hidden;
    const from = this.#shown;
    this.#answer = answer;
    this.#shown = hits.length;
    if (from === 0) results.replaceChildren(...showHits(hits.slice(0, STEP)));
    for (let start = Math.max(from, STEP); start < hits.length; start += STEP) {
      const part = hits.slice(start, start + STEP);
      results.append(showList(`Treffer ${start + 1} bis ${start + part.length}`, part));
    }
    // What one has read stays where it is, and reading goes on at the first new hit.
    if (from > 0) results.querySelectorAll<HTMLElement>('h3 a')[from]?.focus();
    this.#find('filler').hidden = !isEmpty;
    this.#find('narrow').hidden = !(isNone && isFiltered);
    this.#find('empty').hidden = !(isNone && !isFiltered);
    this.#find('more').hidden = hits.length >= total;
    this.#find('filters').hidden = !(total > 0 || isFiltered);
    this.#find('show').textContent = total === 0 ? 'Kein Treffer' : `${total} Treffer zeigen`;
    if (isNone) this.#askUs();
    answer?.counts().then((counts) => this.#answer === answer && this.#count(counts), String);
  }

  /** The way to the team takes the words along. */
  #askUs(): void {
    const link = this.#find('ask') as HTMLAnchorElement;
    const address = new URL(link.href);
    const query = this.#field.value.trim().slice(0, MESSAGE);
    address.searchParams.set(
      'nachricht',
      `Ich habe auf eurer Seite nach „${query}“ gesucht und nichts gefunden. `,
    );
    link.href = address.href;
  }

  /** Numbers come after the hits. */
  #count(counts: FilterCounts): void {
    showCounts(counts);
    for (const section of this.querySelectorAll<HTMLElement>('[data-kind]')) {
      const shown = section.querySelectorAll('h3').length;
      const count = counts.kind.find(({ value }) => value === section.dataset['kind'])?.count ?? shown;
      const words = count > shown ? ` ${shown} von ${count}` : ` ${count}`;
      section.querySelector('.count')?.remove();
      section.querySelector('h2')!.append(make('span', { className: 'count' }, words));
    }
  }
}

customElements.define('site-search', SiteSearch);
