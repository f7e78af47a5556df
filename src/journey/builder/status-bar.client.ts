import type { Bench, Undo } from './bench.ts';
import { finder } from './parts.client.ts';

/** The one line that says what happened, with „Rückgängig“ where there is a way back. */
export const bindStatus = (root: HTMLElement): Bench['say'] => {
  const find = finder(root);
  const [bar, line, button] = [find('bar'), find('said'), find('undo')];
  let undo: Undo | undefined;
  button.addEventListener('click', () => {
    const back = undo;
    undo = undefined;
    button.hidden = true;
    line.textContent = 'Rückgängig gemacht.';
    back?.();
    // The button is gone; whoever puts something back sets the focus there.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('#stationen')?.focus();
  });
  return (words, way) => {
    undo = way;
    bar.classList.toggle('full', words !== '');
    button.hidden = way === undefined;
    // The same words again are news as well.
    line.textContent = line.textContent === words ? `${words}\u00a0` : words;
  };
};
