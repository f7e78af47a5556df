import { make } from '../ui/make.client.ts';
import { forgetAll, forgetJourney } from './kept/forget.client.ts';
import { BASE, listKept, type Kept } from './kept/kept-caches.client.ts';
import { pageTitle } from './kept/page-title.ts';
import { below } from './names.ts';
import { countPages, describeTrouble, showBytes, showTime } from './sentences.ts';

/** A link to a kept page, under its own title. */
const linkTo = async (cache: Cache, path: string): Promise<HTMLElement | undefined> => {
  const page = await cache.match(below(BASE, path), { ignoreVary: true });
  if (page === undefined) return undefined;
  const title = pageTitle(await page.text()) ?? path;
  return make('li', {}, make('a', { href: below(BASE, path) }, title));
};

const button = (words: string, label: string, onclick: () => void): HTMLButtonElement =>
  make('button', { type: 'button', className: 'button quiet', ariaLabel: label, onclick }, words);

/** `<saved-journeys>`: everything that is kept on this device, to open and to delete. */
class SavedJourneys extends HTMLElement {
  readonly #place = make('div', { className: 'kept' });
  readonly #status = make('p', { className: 'kept-said', role: 'status', tabIndex: -1 });

  connectedCallback(): void {
    this.replaceChildren(this.#status, this.#place);
    if (this.dataset['retry'] !== undefined) {
      const retry = button('Noch einmal versuchen', '', () => location.reload());
      retry.removeAttribute('aria-label');
      this.prepend(make('p', { className: 'button-row' }, retry));
    }
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.#show();
    });
    void this.#show();
  }

  async #show(): Promise<void> {
    try {
      const kept = await listKept();
      this.#place.replaceChildren(...(kept.length === 0 ? this.#showNone() : await this.#showAll(kept)));
    } catch (error) {
      this.#status.textContent = describeTrouble(error);
    }
  }

  #showNone(): HTMLElement[] {
    return [make('p', {}, 'Auf diesem Gerät ist keine Lernreise gespeichert.')];
  }

  async #showAll(kept: Kept[]): Promise<HTMLElement[]> {
    const bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
    const all = button(`Alles löschen (${showBytes(bytes)})`, '', () => void this.#act(forgetAll()));
    all.removeAttribute('aria-label');
    return [
      make('h2', {}, 'Auf diesem Gerät gespeichert'),
      make('ul', { className: 'bare kept' }, ...(await Promise.all(kept.map((one) => this.#showOne(one))))),
      ...(kept.length > 1 ? [make('p', { className: 'button-row' }, all)] : []),
    ];
  }

  async #showOne({ cache, record, bytes }: Kept): Promise<HTMLElement> {
    const { id, title, savedAt, pages } = record;
    const store = await caches.open(cache);
    const links = await Promise.all(pages.map((path) => linkTo(store, path)));
    const facts = `${countPages(pages.length)}, ${showBytes(bytes)}, Stand ${showTime(savedAt)}`;
    const name = `„${title}“ von diesem Gerät löschen`;
    return make(
      'li',
      { className: 'kept-card' },
      make('h3', {}, make('bdi', {}, title)),
      make('p', {}, facts),
      make('ul', { className: 'bare' }, ...links.filter((link) => link !== undefined)),
      make(
        'p',
        { className: 'button-row' },
        button('Löschen', name, () => void this.#act(forgetJourney(id))),
      ),
    );
  }

  /** After a deletion the focus goes to the status: the button that had it is gone. */
  async #act(work: Promise<void>): Promise<void> {
    try {
      await work;
      this.#status.textContent = 'Gelöscht.';
    } catch (error) {
      this.#status.textContent = describeTrouble(error);
    }
    await this.#show();
    this.#status.focus();
  }
}

customElements.define('saved-journeys', SavedJourneys);
