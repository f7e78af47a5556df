import { fold } from './fold.ts';
import { neutralizeGender } from './gender.ts';

/** What one stretch of text without white space is made of. */
export interface Stretch {
  /** Its words, folded: „Datenschutz-Grundverordnung“ has two, „(z. B.“ one. */
  words: string[];
  /** The same words as they are written. */
  written: string[];
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** Points between groups of three digits: 12.475.000. */
const GROUPED = /\d{1,3}(?:\.\d{3})+(?!\d)/gu;
/** A name with a capital in the middle, behind three small letters: LibreOffice, CiviCRM; but YouTube and GmbH stay one. */
const CAMEL = /(\p{Ll}{3})(\p{Lu}\p{L}{2})/gu;

/** Reads the words off one stretch of text. Numbers lose the points that group them. */
export const readStretch = (raw: string): Stretch => {
  const text = neutralizeGender(raw.normalize('NFC').replaceAll(INVISIBLE, ''))
    .replaceAll(GROUPED, (number) => number.replaceAll('.', ''))
    .replaceAll(CAMEL, '$1 $2');
  const written = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return { words: written.map(fold), written };
};

/** Cuts text at white space. */
export const stretchesOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** How many stretches a text has that is already tidy: one space between two, none at its ends. */
export const countStretches = (tidy: string): number => {
  if (tidy === '') return 0;
  let count = 1;
  for (let at = tidy.indexOf(' '); at >= 0; at = tidy.indexOf(' ', at + 1)) count += 1;
  return count;
};
