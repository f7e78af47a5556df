import { FILTERS, type ChosenFilters, type FilterName } from '../search-answer.ts';

/** What the address of the search page holds. */
export interface SearchState {
  query: string;
  filters: ChosenFilters;
}

/** The filters in their order. */
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

/** A value longer than this is no value of ours; what is cut off cannot fill the page. */
const LONGEST_VALUE = 60;
/** More values of one filter than these are no choice of a person. */
const MOST_VALUES = 20;

/** Chosen values as pairs, in the order of the filters. */
export const listChosen = (filters: ChosenFilters): [name: FilterName, value: string][] =>
  FILTER_NAMES.flatMap((name) => (filters[name] ?? []).map((value): [FilterName, string] => [name, value]));

/** Reads an address such as `?q=Umfrage&art=Lektion&art=Geschichte`. Values are kept as they are, known or not. */
export const readState = (address: URLSearchParams): SearchState => {
  const filters: ChosenFilters = {};
  for (const name of FILTER_NAMES) {
    const values = address.getAll(FILTERS[name].parameter).map((value) => value.slice(0, LONGEST_VALUE));
    const own = [...new Set(values)].filter((value) => value.trim() !== '').slice(0, MOST_VALUES);
    if (own.length > 0) filters[name] = own;
  }
  return { query: (address.get('q') ?? '').trim(), filters };
};

/** The state as the query of an address, or nothing. */
export const writeState = ({ query, filters }: SearchState): string => {
  const pairs = listChosen(filters).map(([name, value]) => [FILTERS[name].parameter, value]);
  const text = new URLSearchParams([...(query === '' ? [] : [['q', query]]), ...pairs]).toString();
  return text === '' ? '' : `?${text}`;
};

/** Chooses a value, or takes it back. */
export const toggleValue = (filters: ChosenFilters, name: FilterName, value: string): ChosenFilters => {
  const own = filters[name] ?? [];
  const next = own.includes(value) ? own.filter((one) => one !== value) : [...own, value];
  const kept = Object.entries({ ...filters, [name]: next }).filter(([, values]) => values.length > 0);
  return Object.fromEntries(kept);
};

/** The active filters in words: `Lektion oder Geschichte, und Jugend`; empty without any. */
export const describeFilters = (filters: ChosenFilters): string =>
  FILTER_NAMES.flatMap((name) => filters[name]?.join(' oder ') ?? []).join(', und ');
