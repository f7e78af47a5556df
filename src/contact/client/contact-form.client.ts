import { findFaults, type Fault } from '../answers.ts';
import { fillFromAddress } from './address.client.ts';
import {
  firstControl,
  readAnswers,
  readLines,
  readRules,
  writeAnswer,
  type PageRule,
} from './controls.client.ts';
import { DraftKeeper } from './draft-keeper.client.ts';
import { showFaults, type FaultPlaces } from './faults.client.ts';
import { asText, type Line } from './letter.client.ts';
import { inOwnWords } from './refusal.client.ts';
import { wakeRescue } from './rescue.client.ts';
import { send } from './send.client.ts';
import { keepSent } from './sent.client.ts';
import { Steps } from './steps.client.ts';
import { describeFailure, WORDS } from './words.client.ts';

/** Nobody reads and fills in a form in less; who does is asked once more, in milliseconds. */
const TOO_FAST_MS = 3_000;
/** When waiting begins to feel long, in milliseconds. */
const SLOW_MS = 5_000;

/** Makes the plain form kinder: faults at the field, sending without leaving the page, nothing lost. */
class ContactForm extends HTMLElement {
  #form!: HTMLFormElement;
  #rules!: PageRule[];
  #places!: FaultPlaces;
  #steps!: Steps;
  #draft!: DraftKeeper;
  readonly #title = document.title;
  readonly #shownAt = performance.now();
  #state: 'open' | 'sending' | 'sent' = 'open';
  #isTried = false;
  #isAsked = false;

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    this.#form = form;
    this.#rules = readRules(form);
    form.noValidate = true;
    this.#draft = new DraftKeeper(this.dataset['form']!, this.#part('draft'), {
      read: () => readAnswers(form, this.#rules),
      write: (answers) => Object.entries(answers).forEach(([name, value]) => writeAnswer(form, name, value)),
      clear: () => form.reset(),
      renew: () => this.#renew(),
    });
    fillFromAddress(form, this.#rules, this.#draft.isRestored);
    this.#steps = new Steps({
      form,
      mayLeave: (step) => this.#mayLeave(step),
      linesOf: (step) =>
        readLines(
          form,
          this.#rules.filter(({ name }) => step.contains(this.#control(name))),
        ),
    });
    this.#places = { form, summary: this.#part('summary'), reveal: (field) => this.#steps.reveal(field) };
    const rescued = { title: this.#heading, file: this.dataset['form']!, text: () => this.#text() };
    wakeRescue(this, rescued);
    this.#listen();
  }

  get #heading(): string {
    return this.dataset['title'] ?? '';
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`)!;
  }

  #control(name: string): HTMLElement {
    return firstControl(this.#form, name)!;
  }

  get #lines(): Line[] {
    return readLines(this.#form, this.#rules);
  }

  #text(): string {
    return asText(this.#heading, this.#lines);
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#steps.isLast) void this.#submit();
      else this.#steps.next();
    });
    this.#form.addEventListener('input', () => {
      this.#draft.keep();
      // What is under way is not judged any more.
      if (this.#isTried && this.#state === 'open') this.#show(this.#summarised(), false);
    });
    // Back from the thank-you page to this very page.
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted || this.#state !== 'sent') return;
      this.#setState('open');
      this.#renew();
      this.#steps.follow();
    });
  }

  #faults(): Fault[] {
    return findFaults(this.#rules, readAnswers(this.#form, this.#rules));
  }

  /** The faults that are worth showing now: not those of steps that nobody has wanted to leave yet. */
  #summarised(): Fault[] {
    return this.#faults().filter(
      ({ name }) => this.#control(name).closest('[data-step]:not([data-tried])') === null,
    );
  }

  #mayLeave(step: HTMLElement): boolean {
    step.dataset['tried'] = '';
    this.#isTried = true;
    const faults = this.#faults().filter(({ name }) => step.contains(this.#control(name)));
    this.#show(faults, true);
    return faults.length === 0;
  }

  /** As if nobody had tried to send: other words stand in the form now, and no fault of theirs has been found yet. */
  #renew(): void {
    this.#isTried = false;
    for (const step of this.#form.querySelectorAll<HTMLElement>('[data-tried]')) delete step.dataset['tried'];
    this.#part('rescue').hidden = true;
    this.#show([], false);
    this.#steps.refresh();
  }

  async #submit(): Promise<void> {
    if (this.#state !== 'open') return;
    this.#isTried = true;
    for (const step of this.querySelectorAll<HTMLElement>('[data-step]')) step.dataset['tried'] = '';
    const faults = this.#faults();
    this.#show(faults, true);
    if (faults.length > 0 || this.#asksAgain()) return;
    this.#setState('sending');
    const slow = setTimeout(() => this.#say(WORDS.slow), SLOW_MS);
    const { encoding = '', confirms, key, redirect = '' } = this.dataset;
    const body = this.#draft.beginSending(this.#form, key);
    // Who goes on typing changes the form, but not what was sent.
    const lines = this.#lines;
    // A script goes on by itself. Some services would answer with a redirect that no script may read.
    body.delete(redirect);
    const outcome = await send({ action: this.#form.action, encoding, confirms }, body);
    clearTimeout(slow);
    if (outcome.kind === 'sent') return this.#finish(lines);
    this.#setState('open');
    const refused = outcome.kind === 'faults' ? outcome.faults : [];
    const known = inOwnWords(refused, this.#rules, readAnswers(this.#form, this.#rules));
    this.#part('rescue').hidden = false;
    if (known.length > 0) return this.#show(known, true);
    this.#fail(outcome.kind === 'failed' ? outcome : { kind: 'failed', reason: 'refused' });
  }

  /** Asks who is suspiciously quick or has filled the trap once more; nobody is turned away in silence. */
  #asksAgain(): boolean {
    const trap = this.#form.querySelector<HTMLInputElement>('.trap input');
    const isTrapped = trap !== null && trap.value !== '';
    const isFast = performance.now() - this.#shownAt < TOO_FAST_MS && !this.#draft.isRestored;
    if (isTrapped) trap.value = '';
    else if (this.#isAsked || !isFast) return false;
    this.#isAsked = true;
    this.#say(isTrapped ? WORDS.trap : WORDS.fast, true);
    return true;
  }

  #finish(lines: Line[]): void {
    this.#setState('sent');
    const { form = '', thanks = '/' } = this.dataset;
    keepSent({ form, title: this.#heading, lines });
    this.#draft.finishSending();
    this.#steps.forgetAddress();
    location.assign(thanks);
  }

  #fail(outcome: Parameters<typeof describeFailure>[0]): void {
    // Who has gone back to another step meanwhile needs the button that sends again.
    this.#steps.reveal(this.#part('send'));
    this.#say(describeFailure(outcome), true);
    if (outcome.reason !== 'offline') return;
    const sayOnline = (): void => {
      // The words may be sent by now, or deleted.
      if (this.#state === 'open' && !this.#part('rescue').hidden) this.#say(WORDS.online);
    };
    addEventListener('online', sayOnline, { once: true });
  }

  #setState(state: 'open' | 'sending' | 'sent'): void {
    this.#state = state;
    for (const button of this.#form.querySelectorAll('[type=submit], [data-delete]'))
      button.setAttribute('aria-disabled', String(state !== 'open'));
    this.#form.setAttribute('aria-busy', String(state === 'sending'));
    if (state !== 'open') this.#say(state === 'sending' ? WORDS.sending : WORDS.sent);
  }

  #say(words: string, moveFocus = false): void {
    const status = this.#part('status');
    status.textContent = words;
    if (moveFocus) status.focus();
  }

  #show(faults: readonly Fault[], moveFocus: boolean): void {
    if (this.#state === 'open') this.#say('');
    showFaults(this.#places, faults);
    document.title = faults.length === 0 ? this.#title : `Fehler: ${this.#title}`;
    if (moveFocus && faults.length > 0) this.#places.summary.focus();
  }
}

customElements.define('contact-form', ContactForm);
