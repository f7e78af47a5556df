import { make } from '../../ui/make.client.ts';
import { showHits } from './results.client.ts';
import { SearchDesk, TYPING_MS, warmUp } from './search-desk.client.ts';
import type { SearchAnswer } from '../search-answer.ts';
import styles from './search-dialog.css?url';

/** The address of the index. */
const baseOf = (box: HTMLFormElement): string => new URL(box.dataset['searchBox']!, location.href).href;

/** How many hits the dialog shows; the search page has them all. */
const LIMIT = 8;

const LOADED = new Promise<unknown>((resolve) => {
  const link = make('link', { rel: 'stylesheet', href: styles, onload: resolve, onerror: resolve });
  document.head.append(link);
});

/** The search over any page. It is made once, and closes with Esc, its button, or a click beside it. */
class SearchDialog {
  /** The field of the page, where the words come from and go back to. */
  readonly #source: HTMLInputElement;
  readonly #page: string;
  readonly #field = make('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    enterKeyHint: 'search',
    ariaLabel: 'Wonach sucht ihr?',
    maxLength: 200,
  });
  readonly #results = make('div', { className: 'hits' });
  readonly #dialog = make('dialog', { className: 'search-dialog', ariaLabel: 'Suche' });
  readonly #desk: SearchDesk;

  constructor(box: HTMLFormElement) {
    this.#source = box.elements.namedItem('q') as HTMLInputElement;
    this.#page = box.action;
    const [field, root, page] = [this.#field, this.#dialog, this.#page];
    const status = make('p', { className: 'status', role: 'status' });
    const recent = make('section', { className: 'recent', hidden: true });
    const notes = make('div', { className: 'hits' });
    const onclick = (): void => root.close();
    const close = make('button', { type: 'button', className: 'close', onclick }, 'Schließen');
    root.append(
      make('form', { action: page }, field, close),
      make('div', { className: 'scroll' }, status, recent, notes, this.#results),
    );
    this.#desk = new SearchDesk(
      { field, root, status, recent, notes },
      { base: baseOf(box), page, narrow: () => ({ limit: LIMIT }), show: (answer) => this.#show(answer) },
    );
    field.oninput = () => this.#desk.ask(TYPING_MS);
    let pressed: EventTarget | null = null;
    root.onpointerdown = ({ target }) => {
      pressed = target;
    };
    root.onclick = ({ target }) => {
      const link = (target as Element).closest('a');
      // A place of this page lies below the dialog. Whoever marks text may let go of it beside the dialog.
      const isHere = link !== null && link.hash !== '' && link.pathname === location.pathname;
      if (isHere || (target === root && pressed === root)) root.close();
    };
    root.onclose = () => {
      this.#source.value = field.value;
    };
    root.onkeydown = (event) => {
      if (event.key !== 'Escape') return;
      // In a search field it would first only empty it.
      event.preventDefault();
      root.close();
    };
    document.body.append(root);
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#field.value = this.#source.value;
    this.#field.focus();
    this.#desk.ask();
  }

  #show(answer: SearchAnswer | undefined): void {
    this.#results.replaceChildren();
    if (answer === undefined) return;
    const { total, hits } = answer;
    const words = total === 0 ? 'Zur Suchseite mit weiteren Wegen' : `Alle ${total} Treffer anzeigen`;
    const href = `${this.#page}?${new URLSearchParams({ q: this.#field.value.trim() }).toString()}`;
    // A row is one target: it has room for one link.
    const rows = hits.map((hit) => ({ ...hit, sections: [] }));
    this.#results.append(...showHits(rows), make('p', {}, make('a', { className: 'all', href }, words)));
  }
}

let dialog: SearchDialog | undefined;

/** Starts to load the index. @param box the form in the header */
export const prepare = (box: HTMLFormElement): void => warmUp(baseOf(box));

/**
 * Opens the search with what stands in the field of the page.
 * @param box the form in the header
 * @param isWanted asked when everything is there: on a slow line somebody may be writing elsewhere by then
 */
export const openDialog = async (box: HTMLFormElement, isWanted: () => boolean): Promise<void> => {
  await LOADED;
  if (!isWanted()) return;
  dialog ??= new SearchDialog(box);
  dialog.open();
};
