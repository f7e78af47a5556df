import type { Data } from 'satteri';

/** Words that the build puts into a page. */
interface Words {
  footnotes: string;
  table: string;
  linkToSection: (heading: string) => string;
  /** `place` counts the references to one note, from 1. */
  backToText: (note: number, place: number) => string;
}

const GERMAN: Words = {
  footnotes: 'Fußnoten',
  table: 'Tabelle',
  linkToSection: (heading) => `Link zum Abschnitt: ${heading}`,
  backToText: (note, place) => `Zurück zum Text, Fußnote ${note}${place > 1 ? `, Stelle ${place}` : ''}`,
};

const ENGLISH: Words = {
  footnotes: 'Footnotes',
  table: 'Table',
  linkToSection: (heading) => `Link to section: ${heading}`,
  backToText: (note, place) => `Back to text, footnote ${note}${place > 1 ? `, place ${place}` : ''}`,
};

/** True for `de`, `de-AT`, `de-simple-language`. */
export function isGerman(language: string): boolean {
  return /^de(?:-|$)/iu.test(language);
}

/** The `lang` of the frontmatter, which Astro hands to plugins; German without one. */
function pageLanguage(data: Data): string {
  const lang: unknown = data.astro?.frontmatter['lang'];
  return typeof lang === 'string' ? lang : 'de';
}

/** Whether the page that is being built is in German. */
export function isGermanPage(data: Data): boolean {
  return isGerman(pageLanguage(data));
}

/** The words for the page that is being built: German, or English for every other language. */
export function wordsFor(data: Data): Words {
  return isGermanPage(data) ? GERMAN : ENGLISH;
}
