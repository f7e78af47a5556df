import { describeGone, findStations, stationTitle, type Station } from '../catalogue/stations.ts';
import { encodeJourney } from '../link/journey-link.ts';
import type { Change } from '../model/edit-journey.ts';
import { DEFAULT_TITLE, type Journey } from '../model/journey.ts';
import { appendJourney } from '../model/merge-journeys.ts';
import { whole, type Bench, type Undo } from './bench.ts';
import { make } from '../../ui/make.client.ts';
import { finder, makeButton } from './parts.client.ts';
import { describeJourney, describeStation, stationAddress } from './view.ts';

/** Takes in a journey that came by link, file or pasting; `problems` are German sentences about the way it took. */
export type Receive = (journey: Journey, problems: readonly string[]) => void;

/** The ways a foreign journey can go, and what is said of each. */
const WAYS = {
  take: { make: (_own, foreign) => whole(foreign), said: 'Übernommen. Jetzt ist es eure Lernreise.' },
  replace: { make: (_own, foreign) => whole(foreign), said: 'Ersetzt.' },
  append: { make: appendJourney, said: 'Angehängt.' },
} satisfies Record<string, { make: (own: Journey, foreign: Journey) => Change; said: string }>;

const isNothing = ({ title, start, items }: Journey): boolean =>
  items.length === 0 && title === '' && start === '';

const showStation = (station: Station, home: string): HTMLLIElement => {
  const title = stationTitle(station);
  const href = stationAddress(station, home);
  const note = station.state !== 'note' && station.item.note !== '' ? [make('p', {}, station.item.note)] : [];
  return make(
    'li',
    {},
    make('p', { className: 'kicker' }, describeStation(station)),
    make('p', { className: 'name' }, href === undefined ? title : make('a', { href }, title)),
    ...note,
  );
};

/** Shows what came in and asks what is to become of it. Nothing is changed before somebody has said so. */
class Incoming {
  #bench: Bench;
  #dialog: HTMLDialogElement;
  #preview: HTMLElement;

  constructor(root: HTMLElement, bench: Bench) {
    this.#bench = bench;
    this.#dialog = finder(root)<HTMLDialogElement>('dialog');
    this.#preview = finder(root)('preview');
  }

  receive: Receive = (journey, problems) => {
    const say = (words: string): void => this.#bench.say([words, ...problems].join(' '));
    if (journey.items.length === 0) return say('Darin steht keine Station.');
    if (encodeJourney(journey) !== encodeJourney(this.#bench.journey())) return this.#open(journey, problems);
    this.#close();
    say('Genau diese Lernreise habt ihr schon.');
  };

  #open(journey: Journey, problems: readonly string[]): void {
    const again: Undo = () => this.#open(journey, problems);
    const way = (name: keyof typeof WAYS, words: string, kind: string): HTMLElement =>
      makeButton(`button ${kind}`, words, () => this.#decide(name, journey, problems));
    const leave = (words: string) => (): void => {
      this.#close();
      this.#bench.say(words, again);
    };
    if (isNothing(this.#bench.journey())) {
      const refuse = makeButton('button quiet', 'Nicht übernehmen', leave('Nicht übernommen.'));
      this.#fill(this.#preview, 'Diese Lernreise ist angekommen', [
        ...this.#describe(journey, problems, [way('take', 'Übernehmen', 'main'), refuse]),
      ]);
      this.#preview.hidden = false;
      return this.#preview.querySelector('h2')!.focus();
    }
    const cancel = leave('Eure Lernreise bleibt, wie sie ist.');
    const buttons = [
      way('append', 'An eure anhängen', 'main'),
      way('replace', 'Eure ersetzen', 'quiet'),
      makeButton('button quiet', 'Abbrechen', cancel),
    ];
    this.#clearPreview();
    this.#fill(this.#dialog, this.#dialog.ariaLabel!, this.#describe(journey, problems, buttons));
    this.#dialog.oncancel = (event) => {
      event.preventDefault();
      cancel();
    };
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.querySelector('h2')!.focus();
  }

  #fill(place: HTMLElement, heading: string, content: HTMLElement[]): void {
    place.replaceChildren(make('h2', { tabIndex: -1 }, heading), ...content);
  }

  #describe(journey: Journey, problems: readonly string[], buttons: HTMLElement[]): HTMLElement[] {
    const { catalogue, place } = this.#bench;
    const stations = findStations(journey, catalogue);
    const said = [...problems, ...describeGone(stations)].map((one) => make('li', {}, one));
    return [
      make('p', { className: 'title' }, make('bdi', {}, journey.title || DEFAULT_TITLE)),
      make('p', {}, `${describeJourney(stations)}.`),
      ...(said.length > 0 ? [make('ul', { className: 'said' }, ...said)] : []),
      make('div', { className: 'button-row' }, ...buttons),
      make('ol', { className: 'foreign' }, ...stations.map((station) => showStation(station, place.home))),
    ];
  }

  #decide(way: keyof typeof WAYS, foreign: Journey, problems: readonly string[]): void {
    // Since the preview a journey of one's own has come into being, in another tab or on a lesson and back.
    if (way === 'take' && !isNothing(this.#bench.journey())) return this.#open(foreign, problems);
    const old = this.#bench.journey();
    this.#close();
    this.#bench.change(
      (own) => WAYS[way].make(own, foreign),
      WAYS[way].said,
      () => this.#bench.change(() => whole(old)),
    );
  }

  #clearPreview(): void {
    this.#preview.hidden = true;
    this.#preview.replaceChildren();
  }

  #close(): void {
    this.#dialog.close();
    this.#clearPreview();
    // The link has been answered: a reload must not ask again.
    if (location.hash.startsWith('#v')) history.replaceState(null, '', location.pathname + location.search);
    document.querySelector<HTMLElement>('#stationen')?.focus();
  }
}

/** What takes in foreign journeys on this page. */
export const bindIncoming = (root: HTMLElement, bench: Bench): Receive => new Incoming(root, bench).receive;
