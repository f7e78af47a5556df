import { FILTER_NAMES, listChosen } from './address-state.ts';
import { make } from './make.client.ts';
import { FILTERS, type ChosenFilters, type FilterCounts, type FilterName } from '../search-answer.ts';

interface Row {
  frame: HTMLElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

type Toggle = (name: FilterName, value: string) => void;

const makeRow = (name: FilterName, value: string, toggle: Toggle): Row => {
  const input = make('input', { type: 'checkbox', onchange: () => toggle(name, value) });
  const count = make('span', { className: 'count' });
  const words = make('span', { className: 'label' }, make('bdi', {}, value));
  return { input, count, frame: make('label', {}, input, words, ' ', count) };
};

/**
 * The check boxes. A new query makes them anew; after a choice they stay where they are, so that the focus does, too.
 * @returns A function that shows counts and choice.
 */
export const createFilters = (
  place: HTMLElement,
  toggle: Toggle,
): ((counts: FilterCounts, chosen: ChosenFilters, isNewQuery: boolean) => void) => {
  const groups = new Map<FilterName, { frame: HTMLElement; rows: Map<string, Row> }>();
  const groupOf = (name: FilterName) => {
    const frame = make('fieldset', {}, make('legend', {}, FILTERS[name].label));
    const group = groups.get(name) ?? { frame, rows: new Map<string, Row>() };
    groups.set(name, group);
    return group;
  };
  return (counts, chosen, isNewQuery) => {
    if (isNewQuery) groups.clear();
    for (const name of FILTER_NAMES) {
      const { frame, rows } = groupOf(name);
      const numbers = new Map(counts[name].map(({ value, count }) => [value, count]));
      const own = chosen[name] ?? [];
      for (const value of new Set([...numbers.keys(), ...own, ...rows.keys()])) {
        const row = rows.get(value) ?? makeRow(name, value, toggle);
        if (!rows.has(value)) frame.append(row.frame);
        rows.set(value, row);
        row.input.checked = own.includes(value);
        row.count.textContent = String(numbers.get(value) ?? 0);
        row.frame.hidden = !numbers.has(value) && !row.input.checked;
      }
      frame.hidden = [...rows.values()].every((row) => row.frame.hidden);
    }
    if (isNewQuery) place.replaceChildren(...[...groups.values()].map(({ frame }) => frame));
  };
};

/** The chosen values that no page has here, in words; they are no reason for an empty page without a word. */
export const findUnknown = (counts: FilterCounts, chosen: ChosenFilters): string[] =>
  listChosen(chosen)
    .filter(([name, value]) => !counts[name].some((one) => one.value === value))
    .map(([, value]) => value);

/** One button for each chosen value, that takes it back, and one for all of them. */
export const showChips = (chosen: ChosenFilters, toggle: Toggle, clear: () => void): HTMLElement[] => {
  const chips = listChosen(chosen).map(([name, value]) => {
    const chip = make('button', { type: 'button', className: 'chip' }, make('bdi', {}, value), ' ×');
    chip.ariaLabel = `Filter ${value} entfernen`;
    chip.onclick = () => toggle(name, value);
    return chip;
  });
  const all = make('button', { type: 'button', className: 'clear', onclick: clear }, 'Alle Filter entfernen');
  return chips.length > 1 ? [...chips, all] : chips;
};
