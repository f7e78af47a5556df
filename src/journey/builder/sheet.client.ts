import { stationTitle, type Station } from '../catalogue/stations.ts';
import type { Bench } from './bench.ts';
import { make } from '../../ui/make.client.ts';
import { finder } from './parts.client.ts';
import { showQr } from './share-panel.client.ts';
import { describeStation, stationAddress, type View } from './view.ts';

/** Fragment of the address under which the journey stands on one page. */
const ONE_PAGE = '#auf-einer-seite';

/** How long nothing may change before the code is drawn anew, in milliseconds. */
const PAUSE_MS = 150;

const showStation = (station: Station, home: string): HTMLLIElement => {
  const { item, state } = station;
  const address = state === 'here' ? stationAddress(station, home) : undefined;
  return make(
    'li',
    { className: item.isDone ? 'done' : '' },
    make('span', { className: 'box', ariaHidden: 'true' }, item.isDone ? '✓' : ''),
    make('span', { className: 'name' }, stationTitle(station)),
    make('span', { className: 'facts' }, describeStation(station) + (item.isDone ? ', geschafft' : '')),
    ...(address === undefined ? [] : [make('span', { className: 'address' }, address)]),
    ...(state === 'note' || item.note === '' ? [] : [make('span', { className: 'remark' }, item.note)]),
  );
};

/** The sheet itself, where the name of the journey is the heading of the page. */
const showSheet = ({ title, facts, stations }: View, { place }: Bench, qr: HTMLElement): HTMLElement[] => [
  make('h1', { tabIndex: -1 }, title),
  make('p', { className: 'sum' }, `${facts}.`),
  make('ol', { className: 'bare' }, ...stations.map((one) => showStation(one, place.home))),
  make(
    'div',
    { className: 'take' },
    qr,
    make(
      'p',
      {},
      `Der Code öffnet diese Lernreise auf einem Handy. Eine eigene zusammenstellen: ${place.page}`,
    ),
  ),
];

/** Turns between builder and sheet, as the address says; style sheets follow `data-lernreise`. */
const turnPage = (sheet: HTMLElement, hasStations: boolean): void => {
  const isOnePage = hasStations && location.hash === ONE_PAGE;
  const { dataset } = document.documentElement;
  const wasOnePage = dataset['lernreise'] === 'seite';
  if (hasStations) dataset['lernreise'] = isOnePage ? 'seite' : 'voll';
  else delete dataset['lernreise'];
  if (isOnePage && !wasOnePage) sheet.querySelector('h1')?.focus();
  if (!isOnePage && wasOnePage) document.querySelector<HTMLElement>('#stationen')?.focus();
};

/** The journey on paper: check boxes, minutes, addresses, a code that brings it to a phone. Or short, on one page. */
export const bindSheet = (root: HTMLElement, bench: Bench): ((view: View) => void) => {
  const find = finder(root);
  const qr = make('div', { className: 'code' });
  let hasStations = false;
  let timer = 0;
  addEventListener('hashchange', () => turnPage(find('sheet'), hasStations));
  for (const button of root.querySelectorAll('[data-print]')) button.addEventListener('click', () => print());
  return (view) => {
    hasStations = view.stations.length > 0;
    find('paper').replaceChildren(...showSheet(view, bench, qr));
    clearTimeout(timer);
    timer = window.setTimeout(() => showQr(qr, view.link, view.title), PAUSE_MS);
    turnPage(find('sheet'), hasStations);
  };
};
