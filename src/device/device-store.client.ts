import { saveFile } from '../ui/save-file.client.ts';
import { describeThing } from './known-things.ts';
import { showEntry, type Entry } from './entry.client.ts';
import { dropCache, dropWorker, readPages, type PagesKept } from './pages-kept.client.ts';
import {
  describeSize,
  dropText,
  readTexts,
  restoreTexts,
  showValue,
  sizeOfText,
  writeCopy,
  type StorageAreas,
  type StoredText,
} from './stored.ts';

const AREAS: StorageAreas = { local: () => localStorage, session: () => sessionStorage };

const SENTENCES = {
  none: 'Auf diesem Gerät liegt nichts von uns.',
  forbidden: 'Dieser Browser lässt Websites nichts ablegen. Hier liegt also nichts von uns.',
  gone: 'Alles ist gelöscht.',
  back: 'Alles ist wieder da.',
  partly: 'Nicht alles kam zurück: Inzwischen liegt dort etwas Neues, oder der Speicher ist voll.',
} as const;

const plain = (entry: Entry): string => describeThing(entry.place, entry.key).name;

/** Shows what this site keeps on the device; downloads it, deletes it, and brings texts back. */
class DeviceStore extends HTMLElement {
  #texts: StoredText[] = [];
  #pages: PagesKept = { caches: [], workers: [] };
  /** What was deleted last and can come back. */
  #dropped: StoredText[] = [];
  #act = (): Promise<void> => Promise.resolve();

  connectedCallback(): void {
    this.#find('found').hidden = false;
    this.#find('download').addEventListener('click', () => this.#download());
    this.#find('drop').addEventListener('click', () => this.#ask('alles', () => this.#dropAll()));
    this.#find('no').addEventListener('click', () => this.#dialog.close());
    this.#find('yes').addEventListener('click', () => {
      this.#dialog.close();
      void this.#act();
    });
    this.#find('undo').addEventListener('click', () => this.#undo());
    // Another tab, or this page when it comes back from the history.
    addEventListener('storage', () => void this.#show());
    addEventListener('pageshow', ({ persisted }) => persisted && void this.#show());
    void this.#show();
  }

  #find(name: string): HTMLElement {
    return this.querySelector(`[data-${name}]`)!;
  }

  get #dialog(): HTMLDialogElement {
    return this.#find('confirm') as HTMLDialogElement;
  }

  /** Asks before what cannot be undone, or is much at once. */
  #ask(what: string, act: () => Promise<void>): void {
    this.#act = act;
    this.#find('what').textContent = what;
    this.#dialog.showModal();
  }

  #entries(): Entry[] {
    return [
      ...this.#texts.map((text) => ({
        place: text.place,
        key: text.key,
        bytes: sizeOfText(text),
        value: showValue(text.text),
      })),
      ...this.#pages.caches.map(({ name, addresses, bytes }) => ({
        place: 'cache' as const,
        key: name,
        bytes,
        value: addresses.join('\n'),
      })),
      ...this.#pages.workers.map((scope) => ({
        place: 'worker' as const,
        key: scope,
        bytes: undefined,
        value: scope,
      })),
    ];
  }

  async #show(): Promise<void> {
    const texts = readTexts(AREAS);
    this.#pages = await readPages();
    this.#texts = texts ?? [];
    const entries = this.#entries();
    const bytes = entries.reduce((sum, entry) => sum + (entry.bytes ?? 0), 0);
    const isEmpty = entries.length === 0;
    const what = entries.length === 1 ? 'ein Eintrag' : `${entries.length} Einträge`;
    this.#find('sum').textContent = isEmpty
      ? SENTENCES[texts === undefined ? 'forbidden' : 'none']
      : `Auf diesem Gerät liegt von uns: ${what}, zusammen ${describeSize(bytes)}.`;
    this.#find('all').hidden = isEmpty;
    this.#find('list').replaceChildren(
      ...entries.map((entry) => showEntry(entry, () => this.#dropOne(entry))),
    );
  }

  /** A text comes back on request; pages would have to be saved again, so that is asked first. */
  #dropOne(entry: Entry): void {
    if (entry.place === 'local' || entry.place === 'session') void this.#drop(entry);
    else this.#ask(`„${plain(entry)}“`, () => this.#drop(entry));
  }

  async #drop(entry: Entry): Promise<void> {
    const text = this.#texts.find(({ place, key }) => place === entry.place && key === entry.key);
    if (text !== undefined) dropText(text, AREAS);
    else if (entry.place === 'cache') await dropCache(entry.key);
    else await dropWorker(entry.key);
    this.#dropped = text === undefined ? [] : [text];
    await this.#show();
    this.#say(`„${plain(entry)}“ ist gelöscht.`);
  }

  async #dropAll(): Promise<void> {
    const { caches, workers } = this.#pages;
    this.#dropped = this.#texts;
    for (const text of this.#texts) dropText(text, AREAS);
    for (const { name } of caches) await dropCache(name);
    for (const scope of workers) await dropWorker(scope);
    await this.#show();
    this.#say(
      caches.length > 0 && this.#dropped.length > 0
        ? `${SENTENCES.gone} Gespeicherte Seiten kommen nicht zurück, der Rest schon.`
        : SENTENCES.gone,
    );
  }

  #undo(): void {
    const count = restoreTexts(this.#dropped, AREAS);
    const isWhole = count === this.#dropped.length;
    this.#dropped = [];
    void this.#show().then(() => this.#say(isWhole ? SENTENCES.back : SENTENCES.partly));
  }

  /** The button that was pressed is gone, so the focus goes to what one can do now. */
  #say(sentence: string): void {
    const undo = this.#find('undo');
    this.#find('said').textContent = sentence;
    undo.hidden = this.#dropped.length === 0;
    (undo.hidden ? this.#find('sum') : undo).focus();
    // The browser tells other tabs only; the counter in the header is of this one.
    dispatchEvent(new StorageEvent('storage'));
  }

  #download(): void {
    const when = new Date().toISOString();
    const text = writeCopy(this.#texts, this.#pages.caches, when);
    saveFile(`civic-data-lab-geraet-${when.slice(0, 10)}.json`, 'application/json', text);
  }
}

customElements.define('device-store', DeviceStore);
