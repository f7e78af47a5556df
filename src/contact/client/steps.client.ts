import { make } from '../../ui/make.client.ts';
import type { Line } from './letter.client.ts';

/** What the steps need from the form around them. */
export interface StepHost {
  form: HTMLFormElement;
  /** Whether the fields inside may be left; shows what is wrong otherwise. */
  mayLeave: (step: HTMLElement) => boolean;
  /** What has been answered inside a step. */
  linesOf: (step: HTMLElement) => Line[];
}

const button = (words: string, kind: string, act: () => void): HTMLButtonElement => {
  const element = make('button', { type: 'button', className: `button ${kind}` }, words);
  element.addEventListener('click', act);
  return element;
};

/**
 * Turns the sections of a long form into steps: one is open at a time, the last shows everything once more before it is
 * sent. The open step stands in the address, so that the browser's way back leads one step back.
 */
export class Steps {
  readonly #host: StepHost;
  readonly #steps: HTMLElement[];
  #open = 0;

  constructor(host: StepHost) {
    this.#host = host;
    this.#steps = [...host.form.querySelectorAll<HTMLElement>('[data-step]')];
    if (!this.isUsed) return;
    this.#steps.forEach((step, index) => this.#addButtons(step, index));
    addEventListener('hashchange', () => this.follow(true));
    this.#show(0, false);
    this.follow();
  }

  /** Short forms have a single section and no steps. */
  get isUsed(): boolean {
    return this.#steps.length > 1;
  }

  get isLast(): boolean {
    return !this.isUsed || this.#open === this.#steps.length - 1;
  }

  /** Opens the step in which an element stands. */
  reveal(element: HTMLElement): void {
    const index = this.#steps.findIndex((step) => step.contains(element));
    if (!this.isUsed || index < 0 || index === this.#open) return;
    this.#show(index, false);
    // Its links lead to the other steps, and to none that the address names already.
    if (this.isLast) history.pushState(null, '', `#${this.#steps[index]?.id}`);
  }

  /** One step on, if this one may be left. */
  next(): void {
    const step = this.#steps[this.#open];
    if (step !== undefined && this.#host.mayLeave(step)) this.#go(this.#open + 1);
  }

  /** Shows the open step as the form is now; the last one repeats what stands in the others. */
  refresh(): void {
    this.#show(this.#open, false);
  }

  /** Lets the way back lead to the first step: what the last one showed has been sent. */
  forgetAddress(): void {
    if (this.isUsed) history.replaceState(null, '', location.pathname + location.search);
  }

  /** Opens the step that the address names; other places of the page are none and change nothing. */
  follow(moveFocus = false): void {
    const id = location.hash.slice(1);
    const index = id === '' ? 0 : this.#steps.findIndex((step) => step.id === id);
    if (index >= 0) this.#show(index, moveFocus);
  }

  #addButtons(step: HTMLElement, index: number): void {
    const back = index === 0 ? [] : [button('Zurück', 'quiet', () => this.#go(index - 1))];
    const send = step.querySelector('[data-send]');
    if (send !== null) send.append(...back);
    else
      step.append(
        make(
          'p',
          { className: 'button-row' },
          button('Weiter', 'main', () => this.next()),
          ...back,
        ),
      );
  }

  #go(index: number): void {
    const id = this.#steps[index]?.id;
    // Whoever was led to another step by a fault may go to the one that the address names already.
    if (location.hash === `#${id}`) this.#show(index, true);
    else if (id !== undefined) location.hash = id;
  }

  #show(index: number, moveFocus: boolean): void {
    this.#open = index;
    this.#steps.forEach((step, at) => (step.hidden = at !== index));
    if (this.isLast) this.#review();
    if (!moveFocus) return;
    const heading = this.#steps[index]?.querySelector('h2');
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  }

  /** Everything once more, each step with a way back to it. */
  #review(): void {
    const place = this.#host.form.querySelector('[data-review]');
    const parts = this.#steps.slice(0, -1).map((step) => {
      const title = step.querySelector('[data-title]')?.textContent ?? '';
      const lines = this.#host
        .linesOf(step)
        .flatMap(({ label, text }) => [make('dt', {}, label), make('dd', {}, text)]);
      const change = make('a', { href: `#${step.id}`, className: 'lone-link' }, `„${title}“ ändern`);
      const said = lines.length === 0 ? make('p', {}, 'Hier steht noch nichts.') : make('dl', {}, ...lines);
      return make('div', {}, make('h3', {}, title), said, change);
    });
    place?.replaceChildren(...parts);
  }
}
