import { make } from '../ui/make.client.ts';
import { describeThing, type Place } from './known-things.ts';
import { describeSize } from './stored.ts';

/** One thing that lies on the device, as it is shown. */
export interface Entry {
  place: Place;
  key: string;
  bytes: number | undefined;
  /** What one sees on looking at it. */
  value: string;
}

const PLACES: Record<Place, string> = {
  local: 'Speicher des Browsers (localStorage)',
  session: 'Speicher dieses Tabs (sessionStorage)',
  cache: 'Seitenspeicher des Browsers (Cache Storage)',
  worker: 'Browser (Service Worker)',
};

const fact = (name: string, ...value: (Node | string)[]): HTMLElement[] => [
  make('dt', {}, name),
  make('dd', {}, ...value),
];

/** An entry with its facts, its value to unfold, and a button that deletes it. */
export const showEntry = ({ place, key, bytes, value }: Entry, drop: () => void): HTMLElement => {
  const { name, purpose, lifetime } = describeThing(place, key);
  const button = make('button', { type: 'button', className: 'button quiet', onclick: drop }, 'Löschen');
  button.ariaLabel = `${name} löschen`;
  return make(
    'li',
    { className: 'entry' },
    make('h3', {}, name),
    make('p', {}, purpose),
    make(
      'dl',
      {},
      ...fact('Wie lange', lifetime),
      ...(bytes === undefined ? [] : fact('Größe', describeSize(bytes))),
      ...fact('Wo', PLACES[place], ', ', make('code', {}, key)),
    ),
    make('details', {}, make('summary', {}, 'Ansehen'), make('pre', {}, make('code', {}, value))),
    make('p', { className: 'button-row' }, button),
  );
};
