import { make } from '../../ui/make.client.ts';
import { decodeReceipt, verifyReceipt, type CodedReceipt } from './receipt.ts';
import { readLessons, showReceipt } from './receipt-sheet.client.ts';

const SENTENCES = {
  empty: 'Fügt erst den Link ein.',
  foreign:
    'Das ist kein Link zu einem Lernnachweis. Er beginnt mit der Adresse dieser Seite, dann kommt ein # und viele Zeichen.',
} as const;

/** Checks a receipt in the browser alone: from the address, from a pasted link, or typed from paper. */
class ReceiptCheck extends HTMLElement {
  connectedCallback(): void {
    this.#find('upgraded').hidden = false;
    const field = this.#find('link') as HTMLTextAreaElement;
    this.#find('paste').addEventListener('submit', (event) => {
      event.preventDefault();
      if (field.value.trim() === '') this.#judge(undefined, [SENTENCES.empty]);
      else this.#open(field.value, true);
    });
    this.#find('typed').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#judge(this.#readTyped(), []);
    });
    this.#find('days').replaceChildren(
      ...readLessons(this).map(([id, title]) => {
        const day = make('input', { type: 'date', name: id, min: '2000-01-01', max: '2099-12-31' });
        return make('li', {}, make('label', {}, make('span', {}, title), day));
      }),
    );
    window.addEventListener('hashchange', () => this.#open(location.hash, false));
    this.#open(location.hash, false);
  }

  #find(name: string): HTMLElement {
    return this.querySelector(`[data-${name}]`)!;
  }

  /** Other fragments are anchors of this page; what was pasted is meant to be a receipt. */
  #open(pasted: string, isMeant: boolean): void {
    const { read, problems } = decodeReceipt(pasted);
    if (read !== undefined || problems.length > 0) this.#judge(read, problems);
    else if (isMeant) this.#judge(undefined, [SENTENCES.foreign]);
  }

  #readTyped(): CodedReceipt {
    const value = (name: string): string => (this.#find(name) as HTMLInputElement).value;
    const days = [...this.#find('days').querySelectorAll('input')].filter((input) => input.value !== '');
    const done = new Map(days.map((input) => [input.name, input.value]));
    return { receipt: { name: value('name'), done }, code: value('number') };
  }

  #judge(coded: CodedReceipt | undefined, problems: readonly string[]): void {
    const verdict = coded && verifyReceipt(coded.receipt, coded.code);
    const isMatch = verdict?.isMatch === true && problems.length === 0;
    const result = this.#find('result');
    result.classList.toggle('match', isMatch);
    result.hidden = false;
    this.#find('verdict').textContent = isMatch
      ? '✓ Der Code passt'
      : coded === undefined
        ? 'Das lässt sich nicht prüfen'
        : '✕ Der Code passt nicht';
    this.#find('why').textContent = [verdict?.sentence ?? '', ...problems].filter(Boolean).join(' ');
    this.#find('sheet').replaceChildren(...(coded && coded.receipt.done.size > 0 ? this.#sheet(coded) : []));
    result.focus();
  }

  #sheet({ receipt, code }: CodedReceipt): HTMLElement[] {
    const name = receipt.name.trim() === '' ? 'ohne Namen' : make('bdi', {}, receipt.name);
    return [
      make(
        'p',
        {},
        'Name: ',
        make('strong', {}, name),
        '. Code: ',
        make('strong', {}, make('bdi', {}, code)),
      ),
      ...showReceipt(receipt, readLessons(this)),
    ];
  }
}

customElements.define('receipt-check', ReceiptCheck);
