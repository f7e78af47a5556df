import { address } from '../../catalogue/address.ts';
import { BOX_SENTENCES } from '../device/box.ts';
import { openJourneyBox } from '../device/journey-box.ts';
import { readJourneyJson, writeJourneyJson } from '../exchange/journey-json.ts';
import { encodeJourney } from '../link/journey-link.ts';
import { countStations } from '../model/limits.ts';
import { DEFAULT_TITLE } from '../model/journey.ts';
import { describeMerge, mergeProgress } from '../progress/merge-progress.ts';
import { openProgressBox, type Progress } from '../progress/progress-box.ts';
import {
  decodeProgress,
  encodeProgress,
  readProgressJson,
  writeProgressJson,
  type Arrived,
} from '../progress/travel.ts';
import { bindParcel } from './parcel.client.ts';

const SENTENCES = {
  foreign: 'Das ist kein Link mit einem Lernstand. Kopiert ihn noch einmal vom anderen Gerät.',
  empty: 'Fügt erst den Link vom anderen Gerät ein.',
  journey: 'In dieser Datei ist eine Lernreise. Öffnet sie auf der Seite „Lernreise“.',
  unread: 'Die Datei ließ sich nicht öffnen.',
  taken: 'Übernommen. Alles ist jetzt auf diesem Gerät.',
  left: 'Nicht übernommen. Hier ist alles, wie es war.',
  back: 'Rückgängig gemacht. Hier ist alles, wie es vorher war.',
} as const;

const FOREIGN: Arrived = { progress: undefined, problems: [SENTENCES.foreign] };

/** Larger than any file of ours, in bytes. */
const LONGEST_FILE = 1_000_000;

const progressBox = openProgressBox();
const journeyBox = openJourneyBox();

const absolute = (path: string, fragment: string): string => `${location.origin}${address(path)}#${fragment}`;

const countLessons = (count: number): string => `${count} ${count === 1 ? 'Lektion' : 'Lektionen'}`;

const describe = ({ done, last }: Progress): string =>
  done.size > 0
    ? `Auf diesem Gerät: ${countLessons(done.size)} geschafft${last ? ', und wo ihr zuletzt wart' : ''}.`
    : 'Auf diesem Gerät: wo ihr zuletzt wart.';

/** Takes progress and journey along to another device, and lets what comes from there in. */
class TakeAlong extends HTMLElement {
  #arrived: Progress | undefined;
  #before: Progress | undefined;

  connectedCallback(): void {
    this.#find('upgraded').hidden = false;
    const lessons = bindParcel(this.#find('lessons'), () => ({
      link: absolute('/academy/mitnehmen/', encodeProgress(progressBox.read().value)),
      label: 'QR-Code mit eurem Lernstand',
      file: { name: 'lernstand.json', text: () => writeProgressJson(progressBox.read().value) },
    }));
    const journey = bindParcel(this.#find('journey'), () => ({
      link: absolute('/academy/lernreise/', encodeJourney(journeyBox.read().value)),
      label: 'QR-Code mit eurer Lernreise',
      file: { name: 'lernreise.json', text: () => writeJourneyJson(journeyBox.read().value) },
    }));
    const show = (): void => {
      this.#show();
      lessons.refresh();
      journey.refresh();
    };
    progressBox.watch(show);
    journeyBox.watch(show);
    this.#listen();
    show();
    this.#fromAddress();
  }

  #find(name: string): HTMLElement {
    return this.querySelector(`[data-${name}]`)!;
  }

  #listen(): void {
    const field = this.#find('link') as HTMLTextAreaElement;
    const chosen = this.#find('chosen') as HTMLInputElement;
    window.addEventListener('hashchange', () => this.#fromAddress());
    this.#find('paste').addEventListener('submit', (event) => {
      event.preventDefault();
      const text = field.value.trim();
      if (text === '') return this.#say(SENTENCES.empty);
      // Some paste the text of the file.
      const [link, file] = [decodeProgress(text), readProgressJson(text)];
      if (link.progress !== undefined || link.problems.length > 0) this.#receive(link);
      else this.#receive(file.progress === undefined ? FOREIGN : file);
    });
    chosen.addEventListener('change', () => {
      const [file] = chosen.files ?? [];
      if (file !== undefined) void this.#open(file).then(() => (chosen.value = ''));
    });
    this.#find('take').addEventListener('click', () => this.#take());
    this.#find('leave').addEventListener('click', () => this.#settle(SENTENCES.left));
    this.#find('undo').addEventListener('click', () => {
      const before = this.#before;
      this.#before = undefined;
      if (before !== undefined) progressBox.change(() => before);
      this.#settle(SENTENCES.back);
    });
  }

  async #open(file: File): Promise<void> {
    const text =
      file.size > LONGEST_FILE ? ' '.repeat(LONGEST_FILE) : await file.text().catch(() => undefined);
    if (text === undefined) return this.#say(SENTENCES.unread);
    if (readJourneyJson(text).journey !== undefined) return this.#say(SENTENCES.journey);
    this.#receive(readProgressJson(text));
  }

  #fromAddress(): void {
    const { progress, problems } = decodeProgress(location.hash);
    // Any other fragment is an anchor of the page.
    if (progress !== undefined || problems.length > 0) this.#receive({ progress, problems });
  }

  /** Shows what came and asks. */
  #receive({ progress, problems }: Arrived): void {
    this.#arrived = progress;
    this.#find('arrived').hidden = progress === undefined;
    if (progress === undefined) return this.#say(problems.join(' '));
    const { value, problem } = progressBox.read();
    this.#say([...problems, problem ?? ''].filter(Boolean).join(' '));
    this.#find('brings').textContent =
      `Ihr bringt mit: ${countLessons(progress.done.size)} geschafft. ${describeMerge(value, progress)}`;
    this.#find('arrived').focus();
  }

  #take(): void {
    const arrived = this.#arrived;
    if (arrived === undefined) return;
    this.#before = progressBox.read().value;
    const { problem } = progressBox.change((own) => mergeProgress(own, arrived));
    // What cannot be kept here stays where it came from.
    if (problem !== undefined && problem !== BOX_SENTENCES.broken) return this.#say(problem);
    this.#settle(problem ?? SENTENCES.taken);
  }

  /** The question is answered: a reload must not ask it again. */
  #settle(sentence: string): void {
    history.replaceState(null, '', location.pathname);
    this.#arrived = undefined;
    this.#find('arrived').hidden = true;
    (this.#find('link') as HTMLTextAreaElement).value = '';
    this.#say(sentence);
    const undo = this.#find('undo');
    undo.hidden = sentence !== SENTENCES.taken;
    (undo.hidden ? this.#find('here') : undo).focus();
  }

  #say(sentence: string): void {
    this.#find('told').textContent = sentence;
    this.#find('undo').hidden = true;
  }

  #show(): void {
    const { value, problem } = progressBox.read();
    const journey = journeyBox.read().value;
    const isEmpty = value.done.size === 0 && value.last === undefined;
    this.#find('here').textContent =
      problem ?? (isEmpty ? 'Auf diesem Gerät ist noch kein Lernstand.' : describe(value));
    this.#find('none').hidden = !isEmpty;
    this.#find('lessons').hidden = isEmpty;
    this.#find('journey').hidden = journey.items.length === 0;
    this.#find('named').textContent =
      `${journey.title || DEFAULT_TITLE}: ${countStations(journey.items.length)}.`;
  }
}

customElements.define('take-along', TakeAlong);
