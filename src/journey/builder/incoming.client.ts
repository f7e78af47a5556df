import { describeGone, findStations, stationTitle, type Station } from '../catalogue/stations.ts';
import { encodeJourney } from '../link/journey-link.ts';
import type { Change } from '../model/edit-journey.ts';
import { DEFAULT_TITLE, type Journey } from '../model/journey.ts';
import { appendJourney } from '../model/merge-journeys.ts';
import { whole, type Bench } from './bench.ts';
import { finder, make, makeButton } from './make.client.ts';
import { describeJourney, describeStation, stationAddress } from './view.ts';

/** Takes in a journey that came by link, file or pasting; `problems` are German sentences about the way it took. */
export type Receive = (journey: Journey, problems: readonly string[]) => void;

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

const isNothing = ({ title, start, items }: Journey): boolean =>
  items.length === 0 && title === '' && start === '';

/** The ways a foreign journey can go, and what is said of each. */
const WAYS = {
  take: {
    make: (_own: Journey, foreign: Journey) => whole(foreign),
    said: 'Übernommen. Jetzt ist es eure Lernreise.',
  },
  replace: { make: (_own: Journey, foreign: Journey) => whole(foreign), said: 'Ersetzt.' },
  append: { make: appendJourney, said: 'Angehängt.' },
} satisfies Record<string, { make: (own: Journey, foreign: Journey) => Change; said: string }>;

/** Shows what came in and asks what is to become of it. Nothing is changed before somebody has said so. */
export const bindIncoming = (root: HTMLElement, bench: Bench): Receive => {
  const find = finder(root);
  const dialog = find<HTMLDialogElement>('dialog');
  const preview = find('preview');
  const close = (): void => {
    dialog.close();
    preview.hidden = true;
    preview.replaceChildren();
    // The link has been answered: a reload must not ask again.
    if (location.hash.startsWith('#v')) history.replaceState(null, '', location.pathname + location.search);
    document.querySelector<HTMLElement>('#stationen')?.focus();
  };
  const decide = (way: keyof typeof WAYS, foreign: Journey): void => {
    const old = bench.journey();
    close();
    bench.change(
      (own) => WAYS[way].make(own, foreign),
      WAYS[way].said,
      () => bench.change(() => whole(old)),
    );
  };
  const describe = (journey: Journey, problems: readonly string[], buttons: HTMLElement[]): HTMLElement[] => {
    const stations = findStations(journey, bench.catalogue);
    const said = [...problems, ...describeGone(stations)];
    return [
      make('p', { className: 'title' }, make('bdi', {}, journey.title || DEFAULT_TITLE)),
      make('p', {}, `${describeJourney(stations)}.`),
      ...(said.length > 0
        ? [make('ul', { className: 'said' }, ...said.map((one) => make('li', {}, one)))]
        : []),
      make('div', { className: 'button-row' }, ...buttons),
      make(
        'ol',
        { className: 'foreign' },
        ...stations.map((station) => showStation(station, bench.place.home)),
      ),
    ];
  };
  const open = (journey: Journey, problems: readonly string[]): void => {
    const leave = (): void => {
      close();
      bench.say('Eure Lernreise bleibt, wie sie ist.', () => open(journey, problems));
    };
    const way = (name: keyof typeof WAYS, words: string, kind: string): HTMLElement =>
      makeButton(`button ${kind}`, words, () => decide(name, journey));
    if (isNothing(bench.journey())) {
      const refuse = (): void => {
        close();
        bench.say('Nicht übernommen.', () => open(journey, problems));
      };
      const buttons = [
        way('take', 'Übernehmen', 'main'),
        makeButton('button quiet', 'Nicht übernehmen', refuse),
      ];
      const heading = make('h2', { tabIndex: -1 }, 'Diese Lernreise ist angekommen');
      preview.replaceChildren(heading, ...describe(journey, problems, buttons));
      preview.hidden = false;
      heading.focus();
      return;
    }
    const heading = make(
      'h2',
      { id: 'angekommen', tabIndex: -1 },
      'Was soll mit dieser Lernreise geschehen?',
    );
    const buttons = [
      way('append', 'An eure anhängen', 'main'),
      way('replace', 'Eure ersetzen', 'quiet'),
      makeButton('button quiet', 'Abbrechen', leave),
    ];
    dialog.replaceChildren(heading, ...describe(journey, problems, buttons));
    dialog.oncancel = (event) => {
      event.preventDefault();
      leave();
    };
    if (!dialog.open) dialog.showModal();
    heading.focus();
  };
  return (journey, problems) => {
    if (journey.items.length === 0) return bench.say([...problems, 'Darin steht keine Station.'].join(' '));
    if (encodeJourney(journey) !== encodeJourney(bench.journey())) return open(journey, problems);
    close();
    bench.say(['Genau diese Lernreise habt ihr schon.', ...problems].join(' '));
  };
};
