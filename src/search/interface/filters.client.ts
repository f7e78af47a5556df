import { findUnknown } from './address-state.ts';
import { make } from '../../ui/make.client.ts';
import type { ChosenFilters, FilterCounts, FilterName } from '../search-answer.ts';

/** Every check box of a form, with the frame that shows and hides it. */
export const listBoxes = (form: HTMLFormElement): HTMLInputElement[] =>
  [...form.elements].filter((one): one is HTMLInputElement => (one as HTMLInputElement).type === 'checkbox');

/** The chosen values by filter, in the order of the filters. */
export const readFilters = (form: HTMLFormElement): ChosenFilters => {
  const filters: ChosenFilters = {};
  for (const box of listBoxes(form)) {
    const name = box.closest<HTMLElement>('[data-filter]')!.dataset['filter'] as FilterName;
    if (box.checked) (filters[name] ??= []).push(box.value);
  }
  return filters;
};

/** Puts an address into the form. Values that no check box has are left out. @returns them */
export const fillForm = (form: HTMLFormElement, address: URLSearchParams): string[] => {
  const boxes = listBoxes(form);
  for (const box of boxes) box.checked = address.getAll(box.name).includes(box.value);
  return findUnknown(address, boxes);
};

/** Shows how many hits each value has, and hides values without any that nobody chose. */
export const showCounts = (counts: FilterCounts): void => {
  for (const group of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const own = counts[group.dataset['filter'] as FilterName];
    let isNeeded = false;
    for (const box of group.querySelectorAll('input')) {
      const count = own.find(({ value }) => value === box.value)?.count ?? 0;
      const frame = box.closest('label')!;
      frame.lastElementChild!.textContent = String(count);
      frame.hidden = count === 0 && !box.checked;
      isNeeded ||= !frame.hidden;
    }
    group.hidden = !isNeeded;
  }
};

/** A button for each chosen value, that takes it back, and one for all. @param change runs when one was pressed */
export const showChips = (form: HTMLFormElement, change: () => void): HTMLElement[] => {
  const chosen = listBoxes(form).filter(({ checked }) => checked);
  const takeBack = (boxes: HTMLInputElement[], className: string, words: string): HTMLButtonElement => {
    const onclick = (): void => {
      for (const box of boxes) box.checked = false;
      change();
    };
    return make('button', { type: 'button', className, onclick }, words);
  };
  const chips = chosen.map((box) => {
    const chip = takeBack([box], 'chip', `${box.value} ×`);
    chip.ariaLabel = `Filter ${box.value} entfernen`;
    return chip;
  });
  return chips.length > 1 ? [...chips, takeBack(chosen, 'clear', 'Alle Filter entfernen')] : chips;
};
