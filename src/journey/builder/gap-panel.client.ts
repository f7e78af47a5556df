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
import { make, makeButton } from './make.client.ts';
import type { View } from './view.ts';

const advise = (words: string, button: string, act: () => void): HTMLElement =>
  make('div', { className: 'advice' }, make('p', {}, words), makeButton('button quiet', button, act));

/** What does not fit yet: lessons that are missing or come too late, stations that are gone. One tap mends each. */
export const bindGaps = (place: HTMLElement, bench: Bench): ((view: View) => void) => {
  const { catalogue } = bench;
  const mend = (make: Parameters<Bench['change']>[0], said: string): void => {
    bench.change(make, said);
    document.querySelector<HTMLElement>('#stationen')?.focus();
  };
  return ({ journey, stations }) => {
    // Who has done a lesson already does not need it in the journey.
    const known = new Set(openProgressBox().read().value.done.keys());
    const missing = findMissing(journey, catalogue, known);
    const misplaced = findMisplaced(journey, catalogue, known);
    const sentences = describeMisplaced(misplaced);
    const gone = describeGone(stations);
    const canReplace = replaceGone(journey, catalogue).items.some((item, at) => item !== journey.items[at]);
    const advice = [
      ...(missing.length === 0
        ? []
        : [
            advise(describeMissing(missing)!, 'In richtiger Reihenfolge einfügen', () =>
              mend(
                (now) => addMissing(now, findMissing(now, catalogue, known)),
                'Eingefügt, in richtiger Reihenfolge.',
              ),
            ),
          ]),
      ...misplaced.map(({ at, needed }, index) =>
        advise(sentences[index]!, 'Davorstellen', () =>
          mend((now) => whole(moveItem(now, at, needed)), 'Umgestellt.'),
        ),
      ),
      ...(gone.length > 0 && canReplace
        ? [
            advise(gone.join(' '), 'Ersetzen', () =>
              mend((now) => whole(replaceGone(now, catalogue)), 'Ersetzt.'),
            ),
          ]
        : []),
      ...(gone.length > 0 && !canReplace
        ? [make('div', { className: 'advice' }, make('p', {}, gone.join(' ')))]
        : []),
    ];
    place.replaceChildren(...advice);
  };
};
