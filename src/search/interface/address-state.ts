import type { ChosenFilters } from '../search-answer.ts';

/** A value longer than this is no value of ours; what is cut off cannot fill the page. */
const LONGEST_VALUE = 60;
/** More unknown values than these are not worth a sentence. */
const MOST_VALUES = 5;

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
  const values = [...address].filter(([name, value]) => {
    const own = known.filter((one) => one.name === name);
    return own.length > 0 && value.trim() !== '' && !own.some((one) => one.value === value);
  });
  return [...new Set(values.map(([, value]) => value.slice(0, LONGEST_VALUE)))].slice(0, MOST_VALUES);
};

/** The active filters in words, in their order: `Lektion oder Geschichte, und Jugend`; empty without any. */
export const describeFilters = (filters: ChosenFilters): string =>
  Object.values(filters)
    .map((values) => values.join(' oder '))
    .join(', und ');
