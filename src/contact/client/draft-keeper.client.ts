import type { Answers } from '../answers.ts';
import { dropDraft, keepDraft, readDraft, type Draft } from './draft.client.ts';
import { WORDS } from './words.client.ts';

/** The form whose words are kept. */
export interface Kept {
  read: () => Answers;
  write: (answers: Answers) => void;
  clear: () => void;
  /** Forgets what was said of the words before, which have been cleared or written now. */
  renew: () => void;
}

/** A key that no other sending has; only that it differs matters, so any source of chance will do. */
const createKey = (): string =>
  // Missing where the page is not reached over a secure connection.
  'randomUUID' in crypto ? crypto.randomUUID() : `${Date.now()}-${Math.random().toString(36).slice(2)}`;

/**
 * Keeps what is typed, shows that it does, and lets people delete it, with a way back. `place` holds the line that says
 * so (`data-said`) and the buttons `data-delete` and `data-undo`.
 */
export class DraftKeeper {
  readonly #form: string;
  readonly #place: HTMLElement;
  readonly #kept: Kept;
  readonly #empty: string;
  #attempt: Draft['attempt'];
  #dropped: Answers | undefined;
  /** Whether the form began with a draft of earlier. */
  readonly isRestored: boolean;

  constructor(form: string, place: HTMLElement, kept: Kept) {
    [this.#form, this.#place, this.#kept] = [form, place, kept];
    this.#empty = JSON.stringify(kept.read());
    const draft = readDraft(form);
    this.isRestored = draft !== undefined;
    if (draft !== undefined) {
      this.#attempt = draft.attempt;
      kept.write(draft.answers);
      this.#say(WORDS.back, true);
    }
    this.#button('delete').addEventListener('click', () => this.#delete());
    this.#button('undo').addEventListener('click', () => this.#undo());
  }

  /** Keeps what is typed now. */
  keep(): void {
    const answers = this.#kept.read();
    if (JSON.stringify(answers) === this.#empty) return this.#drop();
    const isKept = keepDraft(this.#form, { answers, attempt: this.#attempt });
    this.#say(isKept ? WORDS.kept : WORDS.notKept, isKept);
  }

  /**
   * What is to be sent. The same words as last time carry the same key, so that an endpoint knows a repetition; others
   * carry a new one.
   *
   * @param keyName the field for the key, or nothing where the service knows none
   */
  beginSending(form: HTMLFormElement, keyName: string | undefined): FormData {
    const text = JSON.stringify(this.#kept.read());
    if (this.#attempt?.text !== text) this.#attempt = { key: createKey(), text };
    keepDraft(this.#form, { answers: this.#kept.read(), attempt: this.#attempt });
    const data = new FormData(form);
    if (keyName !== undefined) data.set(keyName, this.#attempt.key);
    return data;
  }

  /** What was sent is a draft no longer; words that came while it was under way still are. */
  finishSending(): void {
    const isSent = JSON.stringify(this.#kept.read()) === this.#attempt?.text;
    this.#attempt = undefined;
    if (!isSent) return this.keep();
    this.#drop();
    // On the way back browsers put in again what stood in a form when it was left.
    this.#kept.clear();
  }

  #drop(): void {
    dropDraft(this.#form);
    this.#attempt = undefined;
    this.#place.hidden = true;
  }

  #delete(): void {
    // While the words are under way nobody knows yet whether they will be needed again.
    if (this.#button('delete').getAttribute('aria-disabled') === 'true') return;
    this.#dropped = this.#kept.read();
    dropDraft(this.#form);
    this.#kept.clear();
    this.#kept.renew();
    this.#say(WORDS.dropped, false);
    this.#button('undo').hidden = false;
    this.#button('undo').focus();
  }

  #undo(): void {
    if (this.#dropped !== undefined) this.#kept.write(this.#dropped);
    this.#kept.renew();
    this.keep();
    this.#button('delete').focus();
  }

  #button(name: string): HTMLElement {
    return this.#place.querySelector<HTMLElement>(`[data-${name}]`)!;
  }

  #say(words: string, isKept: boolean): void {
    this.#place.hidden = false;
    const said = this.#place.querySelector<HTMLElement>('[data-said]')!;
    // The same words again would be read aloud at every key.
    if (said.textContent !== words) said.textContent = words;
    this.#button('delete').hidden = !isKept;
    this.#button('undo').hidden = true;
  }
}
