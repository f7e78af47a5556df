import { stationTitle, type Station } from '../catalogue/stations.ts';
import type { Bench } from './bench.ts';
import { finder, make } from './make.client.ts';
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

/** The journey on paper: check boxes, minutes, addresses, a code that brings it to a phone. Or short, on one page. */
export const bindSheet = (root: HTMLElement, bench: Bench): ((view: View) => void) => {
  const find = finder(root);
  const sheet = find('sheet');
  const place = find('paper');
  const qr = make('div', { className: 'code' });
  let hasStations = false;
  let timer = 0;
  const turn = (): void => {
    const isOnePage = hasStations && location.hash === ONE_PAGE;
    const { dataset } = document.documentElement;
    const was = dataset['lernreise'];
    if (hasStations) dataset['lernreise'] = isOnePage ? 'seite' : 'voll';
    else delete dataset['lernreise'];
    if (isOnePage && was !== 'seite') sheet.querySelector<HTMLElement>('h2')?.focus();
    if (!isOnePage && was === 'seite') document.querySelector<HTMLElement>('#stationen')?.focus();
  };
  addEventListener('hashchange', turn);
  for (const button of root.querySelectorAll('[data-print]'))
    button.addEventListener('click', () => {
      print();
    });
  return ({ title, facts, stations, link }) => {
    hasStations = stations.length > 0;
    place.replaceChildren(
      make('h2', { tabIndex: -1 }, title),
      make('p', { className: 'sum' }, `${facts}.`),
      make('ol', { className: 'bare' }, ...stations.map((one) => showStation(one, bench.place.home))),
      make(
        'div',
        { className: 'take' },
        qr,
        make(
          'p',
          {},
          `Der Code öffnet diese Lernreise auf einem Handy. Eine eigene zusammenstellen: ${bench.place.page}`,
        ),
      ),
    );
    clearTimeout(timer);
    timer = window.setTimeout(() => showQr(qr, link, title), PAUSE_MS);
    turn();
  };
};
