import { address } from '../../catalogue/address.ts';
import { make } from '../../ui/make.client.ts';
import { cleanText } from '../model/clean-text.ts';
import { shortDay } from '../model/day.ts';
import { openProgressBox } from '../progress/progress-box.ts';
import { encodeReceipt, LONGEST_NAME, receiptCode, type Receipt } from './receipt.ts';
import { listRows } from './receipt-rows.ts';
import { readLessons, showReceipt } from './receipt-sheet.client.ts';

const box = openProgressBox();

/** Puts a receipt together from the lessons that are marked on this device. Neither name nor choice is kept. */
class ReceiptMaker extends HTMLElement {
  /** Lessons that somebody took out. */
  #left = new Set<string>();

  connectedCallback(): void {
    this.#find('name').addEventListener('input', () => this.#show());
    this.#find('choice').addEventListener('change', ({ target }) => {
      const { value, checked } = target as HTMLInputElement;
      if (checked) this.#left.delete(value);
      else this.#left.add(value);
      this.#show();
    });
    box.watch(() => this.#list());
    this.#list();
  }

  #find(name: string): HTMLElement {
    return this.querySelector(`[data-${name}]`)!;
  }

  #receipt(): Receipt {
    const { value } = this.#find('name') as HTMLInputElement;
    const done = [...box.read().value.done].filter(([id]) => !this.#left.has(id));
    return { name: cleanText(value, LONGEST_NAME), done: new Map(done) };
  }

  /** Lists what is done, each to be left out. */
  #list(): void {
    const { value, problem } = box.read();
    const isEmpty = value.done.size === 0;
    this.#find('none').hidden = !isEmpty;
    this.#find('some').hidden = isEmpty;
    this.#find('problem').textContent = problem ?? '';
    const rows = listRows({ name: '', done: value.done }, readLessons(this));
    this.#find('choice').replaceChildren(
      ...rows.map(({ id, title, day }) => {
        const check = make('input', { type: 'checkbox', value: id, checked: !this.#left.has(id) });
        return make('li', {}, make('label', {}, check, make('span', {}, `${title}, ${day}`)));
      }),
    );
    this.#show();
  }

  #show(): void {
    const receipt = this.#receipt();
    const isEmpty = receipt.done.size === 0;
    const link = `${location.origin}${address('/academy/nachweis/')}#${encodeReceipt(receipt)}`;
    this.#find('sheet').hidden = isEmpty;
    this.#find('take').hidden = isEmpty;
    this.#find('nothing').hidden = !isEmpty;
    const name = this.#find('person');
    name.replaceChildren(make('bdi', {}, receipt.name));
    name.classList.toggle('line', receipt.name === '');
    this.#find('table').replaceChildren(...showReceipt(receipt, readLessons(this)));
    this.#find('number').textContent = receiptCode(receipt);
    this.#find('today').textContent = shortDay(new Date().toLocaleDateString('sv'));
    this.#find('text').textContent = link;
    this.querySelector<HTMLElement>('copy-text')!.dataset['url'] = link;
    if (!isEmpty) void this.#draw(link);
  }

  /** The sheet is complete without its QR code: the page to check it and the code stand there in words. */
  async #draw(link: string): Promise<void> {
    const code = this.#find('code');
    const drawn = await import('../qr/qr-code.client.ts').then(
      ({ drawQrCode }) => drawQrCode(link, 'QR-Code zum Prüfen dieses Lernnachweises'),
      () => undefined,
    );
    code.replaceChildren(...(drawn === undefined ? [] : [drawn]));
  }
}

customElements.define('receipt-maker', ReceiptMaker);
