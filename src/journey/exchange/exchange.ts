import type { Journey } from '../model/journey.ts';

/** What came out of a file. */
export interface Imported {
  /** Undefined when the file is no journey; then `problems` says why. */
  journey: Journey | undefined;
  /** German sentences; none when all came along. */
  problems: string[];
}

/** UTF-16 units; a journey with everything that fits has some 30,000. */
const LONGEST_FILE = 300_000;

/** A refusal that says in German what the file is not. */
export const refuse = (problem: string): Imported => ({ journey: undefined, problems: [problem] });

/** Refuses what nobody needs to read: nothing at all, or far too much. */
export const refuseBySize = (text: string): Imported | undefined => {
  if (text.trim() === '') return refuse('Die Datei ist leer.');
  return text.length > LONGEST_FILE ? refuse('Die Datei ist zu groß für eine Lernreise.') : undefined;
};
