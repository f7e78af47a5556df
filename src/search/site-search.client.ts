import { search } from './engine.client.ts';
import { showHits } from './results.client.ts';

const LIMIT = 30;
const PAUSE_MS = 150;
/** How much of a query is repeated, in characters. */
const SHOWN = 80;

/** Results while one types; the query stands in the address, so Back and sharing work. */
class SiteSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #results!: HTMLElement;
  #empty!: HTMLElement;
  #latest = 0;
  #timer = 0;
  /** The query in the address was sent with Enter: the next one gets an entry of its own in the history. */
  #isSettled = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    const [status, results, empty] = ['status', 'results', 'empty'].map((name) =>
      this.querySelector<HTMLElement>(`[data-${name}]`),
    );
    if (form === null || input === null || !status || !results || !empty) return;
    [this.#input, this.#status, this.#results, this.#empty] = [input, status, results, empty];
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#run(), PAUSE_MS);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#run();
      this.#isSettled = true;
    });
    this.addEventListener('keydown', (event) => this.#move(event));
    window.addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  #fromAddress(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#show(this.#input.value.trim());
  }

  #run(): void {
    const query = this.#input.value.trim();
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    if (address.href !== location.href) {
      if (this.#isSettled) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      this.#isSettled = false;
    }
    void this.#show(query);
  }

  /** Shows the hits of a query; an answer that a newer query has overtaken is dropped. */
  async #show(query: string): Promise<void> {
    const turn = ++this.#latest;
    const shown = query.length > SHOWN ? `${query.slice(0, SHOWN)} …` : query;
    this.#empty.hidden = true;
    if (query === '') {
      this.#results.replaceChildren();
      this.#status.textContent = '';
      return;
    }
    try {
      const { total, hits } = await search(
        new URL(this.dataset['index'] ?? '', location.href).href,
        query.slice(0, 200),
        LIMIT,
      );
      if (turn !== this.#latest) return;
      this.#results.replaceChildren(...showHits(hits));
      this.#status.textContent =
        total === 0
          ? `Nichts gefunden für „${shown}“.`
          : `${total} Treffer für „${shown}“${total > hits.length ? `, hier die ersten ${hits.length}` : ''}`;
      this.#empty.hidden = total > 0;
    } catch {
      if (turn !== this.#latest) return;
      this.#results.replaceChildren();
      this.#status.textContent =
        'Die Suche lässt sich gerade nicht laden. Seid ihr online? Unten findet ihr alle Seiten von A bis Z.';
    }
  }

  /** Arrow keys go from the field through the hits and back. */
  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.#input, ...this.#results.querySelectorAll<HTMLElement>('h3 a')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    if (place < 0) return;
    const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('site-search', SiteSearch);
