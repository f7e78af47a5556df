import {
  addMissing,
  describeMisplaced,
  describeMissing,
  findMisplaced,
  findMissing,
} from '../catalogue/missing.ts';
import { describeGone, replaceGone } from '../catalogue/stations.ts';
import { moveItem } from '../model/edit-journey.ts';
import { openProgressBox } from '../progress/progress-box.ts';
import { whole, type Bench } from './bench.ts';
import { make } from '../../ui/make.client.ts';
import { makeButton } from './parts.client.ts';
import type { View } from './view.ts';

/** Ids of lessons that count as known. */
type Known = ReadonlySet<string>;

const advise = (words: string, ...buttons: HTMLElement[]): HTMLElement =>
  make('div', { className: 'advice' }, make('p', {}, words), ...buttons);

/** One tap that mends something; the advice with its button goes, the focus to the stations. */
const mender = (bench: Bench, words: string, ...[change, said]: Parameters<Bench['change']>): HTMLElement =>
  makeButton('button quiet', words, () => {
    bench.change(change, said);
    document.querySelector<HTMLElement>('#stationen')?.focus();
  });

const adviseMissing = ({ journey }: View, bench: Bench, known: Known): HTMLElement[] => {
  const { catalogue } = bench;
  const words = describeMissing(findMissing(journey, catalogue, known));
  if (words === undefined) return [];
  const button = mender(
    bench,
    'In richtiger Reihenfolge einfügen',
    (now) => addMissing(now, findMissing(now, catalogue, known)),
    'Eingefügt, in richtiger Reihenfolge.',
  );
  return [advise(words, button)];
};

const adviseMisplaced = ({ journey }: View, bench: Bench, known: Known): HTMLElement[] => {
  const misplaced = findMisplaced(journey, bench.catalogue, known);
  const words = describeMisplaced(misplaced);
  return misplaced.map(({ at, needed }, index) =>
    advise(
      words[index]!,
      mender(bench, 'Davorstellen', (now) => whole(moveItem(now, at, needed)), 'Umgestellt.'),
    ),
  );
};

const adviseGone = ({ journey, stations }: View, bench: Bench): HTMLElement[] => {
  const gone = describeGone(stations);
  const replace = (now: View['journey']) => replaceGone(now, bench.catalogue);
  const canReplace = replace(journey).items.some((item, at) => item !== journey.items[at]);
  if (gone.length === 0) return [];
  const buttons = canReplace ? [mender(bench, 'Ersetzen', (now) => whole(replace(now)), 'Ersetzt.')] : [];
  return [advise(gone.join(' '), ...buttons)];
};

/** What does not fit yet: lessons that are missing or come too late, stations that are gone. One tap mends each. */
export const bindGaps =
  (place: HTMLElement, bench: Bench): ((view: View) => void) =>
  (view) => {
    // Who has done a lesson already does not need it in the journey.
    const known = new Set(openProgressBox().read().value.done.keys());
    place.replaceChildren(
      ...adviseMissing(view, bench, known),
      ...adviseMisplaced(view, bench, known),
      ...adviseGone(view, bench),
    );
  };
