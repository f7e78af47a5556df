import { renameJourney, setStart } from '../model/edit-journey.ts';
import type { Bench } from './bench.ts';
import { finder } from './parts.client.ts';
import { describeRest, type View } from './view.ts';

/** Shows a value in a field, unless somebody is writing there. */
export const fill = (field: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  if (field !== document.activeElement && field.value !== value) field.value = value;
};

/** Name, first day and sums. */
export const bindHead = (root: HTMLElement, bench: Bench): ((view: View) => void) => {
  const find = finder(root);
  const title = find<HTMLInputElement>('title');
  const start = find<HTMLInputElement>('start');
  title.addEventListener('input', () => bench.change((journey) => renameJourney(journey, title.value), ''));
  title.addEventListener('change', () => (title.value = bench.journey().title));
  title.addEventListener('keydown', ({ key }) => key === 'Enter' && title.blur());
  start.addEventListener('change', () => {
    // A day that is half typed is no day yet; a year begins as 0002.
    if (start.validity.valid)
      bench.change((journey) => setStart(journey, start.value), 'Erster Tag gespeichert.');
  });
  start.addEventListener('blur', () => {
    if (!start.validity.valid)
      bench.say('Der erste Tag ist nicht gespeichert. Er braucht Tag, Monat und ein Jahr von 2000 bis 2099.');
  });
  return ({ journey, facts, stations }) => {
    fill(title, journey.title);
    fill(start, journey.start);
    find('facts').textContent = stations.length === 0 ? '' : `${facts}.`;
    find('rest').textContent = describeRest(stations);
  };
};
