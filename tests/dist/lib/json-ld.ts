import { elementsNamed, type Page } from './page.ts';

/** One thing that a page says about itself, e.g. `{ '@type': 'Article', … }`. */
export type Thing = Record<string, unknown>;

/** One block of JSON-LD; `thing` is missing when the text is no JSON object. */
export interface Block {
  text: string;
  thing: Thing | undefined;
}

/** Whether a value is an object with keys. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (text: string): Thing | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isThing(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** The blocks of JSON-LD in a page, raw text and all. */
export const blocksOf = (page: Page): Block[] =>
  elementsNamed(page, 'script')
    .filter((script) => script.getAttribute('type') === 'application/ld+json')
    .map((script) => ({ text: script.rawText, thing: parse(script.rawText) }));

/** What a page says about itself that has this type. */
export const thingsOfType = (page: Page, type: string): Thing[] =>
  blocksOf(page).flatMap(({ thing }) => (thing?.['@type'] === type ? [thing] : []));
