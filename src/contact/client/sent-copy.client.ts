import { make } from '../../ui/make.client.ts';
import { asText } from './letter.client.ts';
import { wakeRescue } from './rescue.client.ts';
import { dropSent, readSent } from './sent.client.ts';

/** Shows on the thank-you page what was sent, to save or to delete. Without anything sent it stays hidden. */
class SentCopy extends HTMLElement {
  connectedCallback(): void {
    const { form = '' } = this.dataset;
    const sent = readSent(form);
    if (sent === undefined) return;
    const { title, lines } = sent;
    const terms = lines.flatMap(({ label, text }) => [make('dt', {}, label), make('dd', {}, text)]);
    this.querySelector('dl')?.replaceChildren(...terms);
    wakeRescue(this, { title, file: form, text: () => asText(title, lines) });
    this.querySelector('[data-delete]')?.addEventListener('click', () => this.#delete());
    this.hidden = false;
  }

  #delete(): void {
    dropSent();
    const said = make('p', { tabIndex: -1 }, 'Die Kopie ist gelöscht.');
    this.replaceChildren(said);
    said.focus();
  }
}

customElements.define('sent-copy', SentCopy);
