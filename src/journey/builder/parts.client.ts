import { make } from '../../ui/make.client.ts';

/** A button with words on it. */
export const makeButton = (className: string, words: string, onclick: () => void): HTMLButtonElement =>
  make('button', { type: 'button', className, onclick }, words);

/** A finder for the parts of a panel: `find('title')` is what has `data-title`. */
export const finder =
  (root: ParentNode) =>
  <E extends HTMLElement = HTMLElement>(name: string): E =>
    root.querySelector<E>(`[data-${name}]`)!;
