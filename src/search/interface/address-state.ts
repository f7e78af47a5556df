import { FILTER_NAMES } from '../result/filters.ts';
import { FILTERS, type ChosenFilters } from '../search-answer.ts';

/** A value longer than this is no value of ours; what is cut off cannot fill the page. */
const LONGEST_VALUE = 60;
/** More unknown values than these are not worth a sentence. */
const MOST_VALUES = 5;

/** Chosen values by filter, from the form of the search page or from its address. */
export const readFilters = (data: FormData | URLSearchParams): ChosenFilters =>
  Object.fromEntries(
    FILTER_NAMES.map((name) => [name, data.getAll(FILTERS[name].parameter).map(String)]).filter(
      ([, values]) => values!.length > 0,
    ),
  ) as ChosenFilters;

/** The form of the search page as its address: `?q=Umfrage&art=Lektion&art=Geschichte`, or nothing. */
export const writeAddress = (data: FormData): string => {
  const pairs = [...data].map(([name, value]) => [name, String(value).trim()]);
  const text = new URLSearchParams(pairs.filter(([, value]) => value !== '')).toString();
  return text === '' ? '' : `?${text}`;
};

/**
 * Values of filters in an address that nothing stands for, cut to what a sentence can bear.
 * @param known parameter and value of every check box
 */
export const findUnknown = (address: URLSearchParams, known: { name: string; value: string }[]): string[] => {
  const values = FILTER_NAMES.flatMap((filter) => {
    const { parameter } = FILTERS[filter];
    const isKnown = (asked: string): boolean =>
      known.some(({ name, value }) => name === parameter && value === asked);
    return address.getAll(parameter).filter((asked) => asked.trim() !== '' && !isKnown(asked));
  });
  return [...new Set(values.map((value) => value.slice(0, LONGEST_VALUE)))].slice(0, MOST_VALUES);
};

/** The active filters in words: `Lektion oder Geschichte, und Jugend`; empty without any. */
export const describeFilters = (filters: ChosenFilters): string =>
  FILTER_NAMES.flatMap((name) => filters[name]?.join(' oder ') ?? []).join(', und ');
