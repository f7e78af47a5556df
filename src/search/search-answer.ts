/** A run of text in an excerpt; `marked` runs are what was searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** What hits can be narrowed by. The names are those of the index and of the address (`?art=`, `?schritt=` …). */
export const FILTERS = {
  kind: { parameter: 'art', label: 'Art' },
  step: { parameter: 'schritt', label: 'Schritt' },
  field: { parameter: 'feld', label: 'Handlungsfeld' },
  minutes: { parameter: 'minuten', label: 'Zeit' },
} as const;

export type FilterName = keyof typeof FILTERS;

/** Chosen values by filter: OR between the values of one filter, AND between filters. Unknown values match nothing. */
export type ChosenFilters = Partial<Record<FilterName, string[]>>;

export interface SearchRequest {
  /** What a person typed, as it is; any length. */
  query: string;
  filters?: ChosenFilters;
  /** How many hits come with their excerpt. */
  limit: number;
}

/** One found page. */
export interface Hit {
  /** Address below the site's base path, ready for a link. */
  url: string;
  title: string;
  /** What the page is: Lektion, Geschichte, Angebot, Begriff, Lernpaket, Schritt, Seite, Übersicht. */
  kind: string;
  /** How long it takes, as shown: „6 Minuten lesen“. */
  minutes: string | undefined;
  /** Text around the found words. */
  excerpt: Run[];
  /** The sections that hold the words, best first, at most two; `url` leads to their heading. */
  sections: { url: string; title: string }[];
}

/** How a word was understood that the site does not have. */
export interface Correction {
  typed: string;
  meant: string;
  /** The whole query with `meant` in place, for a link. */
  query: string;
}

/** The answer of an editor to a common question (`content/site/answers.yaml`). */
export interface BestAnswer {
  question: string;
  answer: string;
  link: { label: string; url: string };
}

/** Found pages by value of a filter, under the query and the other filters; values without pages are left out. */
export type FilterCounts = Record<FilterName, { value: string; count: number }[]>;

export interface SearchAnswer {
  /** All found pages, shown or not. */
  total: number;
  hits: Hit[];
  best: BestAnswer | undefined;
  /** Words that were replaced, because the site does not have them. */
  corrections: Correction[];
  /** Typed words that nothing on the site has, not even a similar one. */
  unknown: string[];
  /** The query holds nothing to search for: only filler words (der, und, wie) or only signs. */
  isEmpty: boolean;
  /** Counts load after the hits: they need every page's values. */
  counts: () => Promise<FilterCounts>;
}
