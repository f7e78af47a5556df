import { make } from '../ui/make.client.ts';
import { forgetJourney } from './kept/forget.client.ts';
import { BASE, canKeep, listKept, type Kept } from './kept/kept-caches.client.ts';
import { isOtherThan } from './kept/record.ts';
// Not loaded later: without a net an import would fail, and browsers never try a failed one again.
import { previewSave, saveJourney, type SaveProgress, type SaveTask } from './kept/save-journey.client.ts';
import { below, PATHS } from './names.ts';
import { countPages, describeTrouble, SaveError, showBytes, showTime } from './sentences.ts';

const button = (kind: 'main' | 'quiet', words: string, onclick: () => void): HTMLButtonElement =>
  make('button', { type: 'button', className: `button ${kind}`, onclick }, words);

/**
 * `<offline-journey>`: keeps a journey on this device. It makes all of its content itself, so without a script there is
 * nothing. Pages give it what to keep in one of two ways:
 *
 * - as HTML: `data-id`, `data-title`, `data-paths` (paths below the base path, with spaces between them);
 * - from a script: `element.task = { id, title, pages }`, as often as it changes. `id` is one word of a-z, 0-9 and
 *   hyphens and stays the same for the same journey; `title` is shown as text.
 *
 * Nothing is fetched or stored before somebody presses a button. After each save or deletion it sends the event
 * `offline-change`, which bubbles.
 */
export class OfflineJourney extends HTMLElement {
  #task: SaveTask | undefined;
  #kept: Kept | undefined;
  #stop: AbortController | undefined;
  /** Somebody wants to save and is looking at what that takes. */
  #isAsking = false;
  readonly #words = make('p');
  readonly #meter = make('progress', { className: 'kept-meter', ariaLabel: 'Fortschritt', hidden: true });
  readonly #status = make('p', { className: 'kept-said', role: 'status' });
  readonly #row = make('p', { className: 'button-row' });

  set task(task: SaveTask) {
    this.#task = task;
    if (!this.isConnected || this.#stop !== undefined) return;
    if (this.#isAsking) this.#back();
    void this.#look();
  }

  connectedCallback(): void {
    const { id = '', title = '', paths } = this.dataset;
    if (paths !== undefined) this.#task = { id, title, pages: paths.split(' ').filter(Boolean) };
    this.replaceChildren(this.#words, this.#meter, this.#status, this.#row);
    document.addEventListener('visibilitychange', this.#onVisible);
    void this.#look();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.#stop?.abort();
  }

  /** Another tab may have saved or deleted in the meantime. */
  readonly #onVisible = (): void => {
    const isBusy = this.#isAsking || this.#stop !== undefined;
    if (document.visibilityState === 'visible' && !isBusy) void this.#look();
  };

  /** Puts new buttons in the place of the old ones; the focus goes to the first if it was on one of them. */
  #offer(words: string, ...buttons: (HTMLElement | string)[]): void {
    const hadFocus = this.#row.contains(document.activeElement);
    this.#words.textContent = words;
    this.#words.hidden = words === '';
    this.#row.replaceChildren(...buttons);
    if (hadFocus) this.#row.querySelector('button')?.focus();
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }

  async #look(): Promise<void> {
    if (this.#task === undefined) return;
    const { id } = this.#task;
    try {
      if (!canKeep()) throw new SaveError('forbidden');
      this.#kept = (await listKept()).find(({ record }) => record.id === id);
      this.#show();
    } catch (error) {
      this.#offer(describeTrouble(error));
    }
  }

  /** Whether the journey has other pages now than those that are kept. */
  #isOther(): boolean {
    return this.#kept !== undefined && isOtherThan(this.#kept.record, this.#task?.pages ?? []);
  }

  #show(): void {
    const kept = this.#kept;
    if (kept === undefined) {
      const ask = button('quiet', 'Diese Lernreise offline speichern', () => void this.#ask());
      return this.#offer('', ask);
    }
    const isOther = this.#isOther();
    const changed = isOther ? ' Eure Lernreise hat sich seitdem geändert.' : '';
    this.#offer(
      `Auf diesem Gerät gespeichert: ${showTime(kept.record.savedAt)}, ${showBytes(kept.bytes)}. Ohne Netz öffnet ihr die Seiten wie immer.${changed}`,
      isOther
        ? button('main', 'Neu speichern', () => void this.#ask())
        : button('quiet', 'Nach neuer Fassung sehen', () => void this.#ask()),
      button('quiet', 'Löschen', () => void this.#forget()),
      make('a', { className: 'lone-link', href: below(BASE, PATHS.list) }, 'Alles Gespeicherte ansehen'),
    );
  }

  /** Says how large it is, before anything is stored. */
  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    const task = this.#task!;
    this.#isAsking = true;
    this.#say('Einen Augenblick …');
    try {
      const { pages, gone, bytes } = await previewSave(task, this.#kept);
      // In the meantime it was deleted, or became another journey.
      if (!this.#isAsking || task !== this.#task) return;
      if (this.#kept !== undefined && bytes === 0 && !this.#isOther()) {
        this.#isAsking = false;
        return this.#say('Ihr habt die neueste Fassung.');
      }
      const missing = gone === 0 ? '' : ` ${countPages(gone)} davon gibt es nicht mehr.`;
      const words =
        this.#kept === undefined
          ? `${countPages(pages)} mit Bildern und Tabellen, ${showBytes(bytes)}.${missing} Gespeichert wird nur auf diesem Gerät.`
          : `Es gibt eine neue Fassung. Zu laden sind ${showBytes(bytes)}.${missing}`;
      this.#say(words);
      this.#offer(
        '',
        button('main', this.#kept ? 'Aktualisieren' : 'Jetzt speichern', () => void this.#save()),
        button('quiet', this.#kept ? 'Später' : 'Doch nicht', () => this.#back()),
      );
    } catch (error) {
      if (task !== this.#task) return;
      this.#isAsking = false;
      this.#say(describeTrouble(error));
    }
  }

  #back(): void {
    this.#isAsking = false;
    this.#say('');
    this.#show();
  }

  readonly #report = ({ files, allFiles, bytes, allBytes }: SaveProgress): void => {
    Object.assign(this.#meter, { max: allBytes, value: bytes });
    this.#words.textContent = `${files} von ${allFiles} Dateien, ${showBytes(bytes)} von ${showBytes(allBytes)}`;
  };

  async #save(): Promise<void> {
    const stop = new AbortController();
    this.#isAsking = false;
    this.#stop = stop;
    this.#say('Wird gespeichert …');
    this.#offer(
      ' ',
      button('quiet', 'Abbrechen', () => stop.abort()),
    );
    this.#meter.hidden = false;
    let outcome = 'Gespeichert. Probiert es aus: Schaltet das Netz ab und ladet die Seite neu.';
    try {
      this.#kept = await saveJourney(this.#task!, { signal: stop.signal, report: this.#report });
    } catch (error) {
      outcome = describeTrouble(error);
    }
    this.#stop = undefined;
    this.#meter.hidden = true;
    this.#show();
    this.#say(outcome);
    this.#tell();
  }

  async #forget(): Promise<void> {
    this.#isAsking = false;
    try {
      await forgetJourney(this.#task!.id);
      this.#kept = undefined;
      this.#show();
      this.#say('Gelöscht.');
    } catch (error) {
      this.#say(describeTrouble(error));
    }
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('offline-change', { bubbles: true }));
  }
}

customElements.define('offline-journey', OfflineJourney);
