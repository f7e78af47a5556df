/** What a page says of itself for the search; the names are those of the search's filters. */
export interface SearchFacts {
  /** What the page is, as hits are grouped: Lektion, Geschichte, Angebot, Begriff … */
  kind: string;
  /** Labels of its steps in the data life cycle. */
  step?: string[];
  /** Labels of its fields of action. */
  field?: string[];
  /** How long it takes, practice included; without it the search counts the time to read. */
  minutes?: number;
  level?: string;
  /** Words that people search for and that do not stand in the text. */
  words?: string[];
  /** Other names of the thing itself: who types one finds every page that has another. */
  synonyms?: string[];
}

/** All words of editors that are searched with a page and are not in its text. */
export const editorWords = ({ synonyms = [], words = [] }: SearchFacts): string[] => [...synonyms, ...words];
