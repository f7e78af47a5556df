import { make } from '../../ui/make.client.ts';
import { clearRecent, dropRecent, readRecent } from './recent-searches.client.ts';

const button = (className: string, onclick: () => void, ...content: (Node | string)[]): HTMLButtonElement =>
  make('button', { type: 'button', className, onclick }, ...content);

/**
 * Shows what was looked for on this device, each to be searched again or deleted.
 * @param place is empty and hidden where there is nothing
 * @param field gets the words that were chosen, as if they were typed, and the focus when nothing is left
 */
export const showRecent = (place: HTMLElement, field: HTMLInputElement): void => {
  const show = (): void => showRecent(place, field);
  const choose = (query: string): void => {
    field.value = query;
    field.focus();
    field.dispatchEvent(new Event('input'));
  };
  const queries = readRecent();
  place.hidden = queries.length === 0;
  const drop = (query: string, at: number): void => {
    dropRecent(query);
    show();
    const left = place.querySelectorAll<HTMLElement>('.drop');
    (left[Math.min(at, left.length - 1)] ?? field).focus();
  };
  const items = queries.map((query, at) => {
    const cross = button('drop', () => drop(query, at), '×');
    cross.ariaLabel = `${query} aus der Liste löschen`;
    const again = button('query', () => choose(query), make('bdi', {}, query));
    return make('li', {}, again, cross);
  });
  const clear = button(
    'clear',
    () => {
      clearRecent();
      show();
      field.focus();
    },
    'Alle löschen',
  );
  if (queries.length === 0) return place.replaceChildren();
  place.replaceChildren(
    make('h2', {}, 'Zuletzt gesucht'),
    make('ul', { className: 'bare' }, ...items),
    make('p', {}, 'Diese Liste bleibt auf eurem Gerät. ', clear),
  );
};
