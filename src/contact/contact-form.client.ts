import { dropDraft, keepDraft, readDraft } from './draft.client.ts';
import { send, type Outcome } from './send.client.ts';
import { findFaults, type Control, type Fault } from './validate.client.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const REASONS = {
  offline: 'Die Nachricht kam nicht durch. Vielleicht seid ihr gerade ohne Netz.',
  timeout: 'Der Empfang antwortet nicht.',
  busy: 'Gerade kommen zu viele Nachrichten auf einmal an.',
  refused: 'Der Empfang hat die Nachricht nicht angenommen.',
} as const;

/** How much of a message an address may bring along, in characters. */
const LONGEST_START = 1000;

const describeFailure = (outcome: Extract<Outcome, { kind: 'failed' }>): string => {
  const wait = outcome.again === undefined ? 'gleich' : `in ${outcome.again} Sekunden`;
  return `${REASONS[outcome.reason]} Euer Text ist noch da. Versucht es ${wait} noch einmal, oder nehmt einen der anderen Wege unten.`;
};

/** Makes the plain form kinder: faults at the field, sending without leaving the page, a draft that is not lost. */
class ContactForm extends HTMLElement {
  #form!: HTMLFormElement;
  #summary!: HTMLElement;
  #status!: HTMLElement;
  #sending = false;
  #tried = false;
  #title = document.title;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const summary = this.querySelector<HTMLElement>('[data-summary]');
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (form === null || summary === null || status === null) return;
    [this.#form, this.#summary, this.#status] = [form, summary, status];
    form.noValidate = true;
    this.#restore();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    form.addEventListener('input', () => {
      keepDraft(this.#values());
      if (this.#tried) this.#showFaults(findFaults(this.#controls()), false);
    });
  }

  #fields(): Field[] {
    return [...this.#form.querySelectorAll<Field>('[data-field]')];
  }

  #controls(): Control[] {
    return this.#fields().map((field) => ({
      name: field.name,
      value: field.value,
      required: field.required,
      type: field.type,
      maxLength: Number(field.dataset['limit']),
      dataset: field.dataset,
    }));
  }

  #values(): Record<string, string> {
    return Object.fromEntries(this.#fields().map(({ name, value }) => [name, value]));
  }

  /**
   * Brings back the draft; an address such as `?anliegen=beratung` chooses the topic, and `&nachricht=` begins a message
   * where there is none yet.
   */
  #restore(): void {
    const draft = readDraft();
    const address = new URLSearchParams(location.search);
    const given: Record<string, string | undefined> = {
      ...draft,
      anliegen: address.get('anliegen') ?? draft['anliegen'],
      nachricht: draft['nachricht'] || address.get('nachricht')?.slice(0, LONGEST_START),
    };
    for (const field of this.#fields()) {
      const value = given[field.name];
      if (value === undefined) continue;
      const known =
        !(field instanceof HTMLSelectElement) || [...field.options].some((option) => option.value === value);
      if (known) field.value = value;
    }
    const key = this.#form.querySelector<HTMLInputElement>('[data-key]');
    if (key !== null) key.value = crypto.randomUUID();
  }

  async #submit(): Promise<void> {
    if (this.#sending) return;
    this.#tried = true;
    const faults = findFaults(this.#controls());
    this.#showFaults(faults, true);
    if (faults.length > 0) return;
    this.#setSending(true);
    const outcome = await send(this.#form.action, new FormData(this.#form));
    this.#setSending(false);
    if (outcome.kind === 'sent') {
      dropDraft();
      location.assign(this.dataset['thanks'] ?? '/');
    } else if (outcome.kind === 'faults') {
      this.#showFaults(this.#ownWords(outcome.faults), true);
    } else {
      this.#say(describeFailure(outcome));
    }
  }

  /** The endpoint's faults in our words, where we have some for the field. */
  #ownWords(faults: Fault[]): Fault[] {
    return faults.map(({ name, message }) => {
      const field = this.#fields().find((one) => one.name === name);
      return { name, message: field?.dataset['invalid'] ?? message };
    });
  }

  #setSending(sending: boolean): void {
    this.#sending = sending;
    this.#form.querySelector('[type=submit]')?.setAttribute('aria-disabled', String(sending));
    if (sending) this.#status.textContent = 'Die Nachricht wird gesendet …';
  }

  #say(message: string): void {
    this.#status.textContent = message;
    this.#status.focus();
  }

  #showFaults(faults: Fault[], moveFocus: boolean): void {
    this.#status.textContent = '';
    for (const field of this.#fields())
      this.#mark(field, faults.find(({ name }) => name === field.name)?.message);
    this.#summary.hidden = faults.length === 0;
    document.title = faults.length === 0 ? this.#title : `Fehler: ${this.#title}`;
    const list = this.#summary.querySelector('ul');
    list?.replaceChildren(...faults.map((fault) => this.#link(fault)));
    if (moveFocus && faults.length > 0) this.#summary.focus();
  }

  #link({ name, message }: Fault): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${name}`;
    link.textContent = message;
    item.append(link);
    return item;
  }

  #mark(field: Field, message: string | undefined): void {
    const place = this.#form.querySelector<HTMLElement>(`#${field.name}-fehler`);
    if (place === null) return;
    place.textContent = message ?? '';
    place.hidden = message === undefined;
    if (message === undefined) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  }
}

customElements.define('contact-form', ContactForm);
