import { warmUp } from '../engine.client.ts';
import { make } from './make.client.ts';
import { moveFocus } from './move-focus.client.ts';
import { showRecent } from './recent-list.client.ts';
import { keepRecent } from './recent-searches.client.ts';
import { showBest, showCorrections, showHits, showUnknown } from './results.client.ts';
import { createRunner, TYPING_MS } from './runner.client.ts';
import type { SearchAnswer } from '../search-answer.ts';
import styles from './search-dialog.css?url';
import { createStatus, describeAnswer, PAUSE_MS } from './status.client.ts';

/** The address of the index. */
const baseOf = (box: HTMLFormElement): string => new URL(box.dataset['searchBox'] ?? '', location.href).href;

/** How many hits the dialog shows; the search page has them all. */
const LIMIT = 8;

const LOADED = new Promise<unknown>((resolve) => {
  const link = make('link', { rel: 'stylesheet', href: styles, onload: resolve, onerror: resolve });
  document.head.append(link);
});

/** The search over any page. It is made once, and closes with Esc, its button, or a click beside it. */
class SearchDialog {
  readonly #box: HTMLFormElement;
  readonly #field = make('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    enterKeyHint: 'search',
    ariaLabel: 'Wonach sucht ihr?',
    maxLength: 200,
  });
  readonly #status = make('p', { className: 'status', role: 'status' });
  readonly #recent = make('section', { className: 'recent', hidden: true });
  readonly #results = make('div', { className: 'hits' });
  readonly #dialog = make('dialog', { className: 'search-dialog', ariaLabel: 'Suche' });
  readonly #line = createStatus(this.#status);
  readonly #run: ReturnType<typeof createRunner>;

  constructor(box: HTMLFormElement) {
    this.#box = box;
    this.#run = createRunner(baseOf(box), (answer) => this.#show(answer));
    const close = make('button', { type: 'button', className: 'close' }, 'Schließen');
    const form = make('form', { action: box.action }, this.#field, close);
    this.#dialog.append(
      form,
      make('div', { className: 'scroll' }, this.#status, this.#recent, this.#results),
    );
    close.onclick = () => this.#dialog.close();
    form.onsubmit = () => keepRecent(this.#field.value);
    this.#field.oninput = () => this.#ask(TYPING_MS);
    this.#results.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) keepRecent(this.#field.value);
    });
    this.#dialog.addEventListener('keydown', (event) => this.#press(event));
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.addEventListener('close', () => {
      this.#source.value = this.#field.value;
    });
    document.body.append(this.#dialog);
  }

  /** The field of the page, where the words come from and go back to. */
  get #source(): HTMLInputElement {
    return this.#box.elements.namedItem('q') as HTMLInputElement;
  }

  async open(): Promise<void> {
    await LOADED;
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#field.value = this.#source.value;
    this.#field.focus();
    this.#ask(0);
  }

  /** Esc in a search field would first only empty it. */
  #press(event: KeyboardEvent): void {
    moveFocus(event, this.#field, this.#dialog);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#dialog.close();
  }

  #ask(delay: number): void {
    const query = this.#field.value.trim();
    if (query !== '') {
      this.#recent.hidden = true;
      this.#line.wait();
      return this.#run({ query, limit: LIMIT }, delay);
    }
    this.#run();
    this.#line.say([]);
    this.#results.replaceChildren();
    showRecent(this.#recent, this.#field, (again) => {
      this.#field.value = again;
      this.#field.focus();
      this.#ask(0);
    });
  }

  #show(answer: SearchAnswer | undefined): void {
    if (answer === undefined) return this.#fail();
    const query = this.#field.value.trim();
    const { hits, best, corrections, unknown } = answer;
    this.#results.replaceChildren(
      ...(corrections.length > 0 ? [showCorrections(corrections, this.#box.action)] : []),
      ...(unknown.length > 0 ? [showUnknown(unknown)] : []),
      ...(best ? [showBest(best)] : []),
      ...showHits(hits),
      this.#wayOn(query, answer),
    );
    this.#line.say(describeAnswer(answer, { query, filters: {} }), PAUSE_MS);
  }

  #wayOn(query: string, { total }: SearchAnswer): HTMLElement {
    const words = total === 0 ? 'Zur Suchseite mit weiteren Wegen' : `Alle ${total} Treffer anzeigen`;
    const href = `${this.#box.action}?${new URLSearchParams({ q: query }).toString()}`;
    return make('p', {}, make('a', { className: 'all', href }, words));
  }

  #fail(): void {
    const again = make('button', { type: 'button', className: 'again' }, 'Nochmal versuchen');
    again.onclick = () => {
      this.#field.focus();
      this.#ask(0);
    };
    this.#results.replaceChildren(again);
    this.#line.say(['Die Suche lässt sich gerade nicht laden. Seid ihr online?']);
  }
}

let dialog: SearchDialog | undefined;

/** Starts to load the index. @param box the form in the header */
export const prepare = (box: HTMLFormElement): void => warmUp(baseOf(box));

/** Opens the search with what stands in the field of the page. @param box the form in the header */
export const openDialog = (box: HTMLFormElement): void => {
  dialog ??= new SearchDialog(box);
  void dialog.open();
};
