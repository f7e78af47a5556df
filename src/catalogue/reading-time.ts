/** Words a minute that an adult reads in a plain German text; the house figure for all reading times. */
const READING_SPEED = 180;

/** What a learner opens only when stuck, and what is meant for trainers. */
const SET_ASIDE = /<(Hint|Expected|Solution|TrainerNote)\b[\s\S]*?<\/\1>/gu;
/** One reader sees one telling of an example. */
const OTHER_CASES = /<Case field="(?!neutral")[a-z]+">[\s\S]*?<\/Case>/gu;
/** Questions and answers stand in attributes and are read, too. */
const SPOKEN =
  /<(?:Quiz|Answer|Exercise|Chart|DataTable|Notice)\b[^<>]*?\b(?:question|text|title|caption)="([^"]*)"[^<>]*>/gu;

/** Whole minutes, at least one, to read a lesson (MDX source) once, questions and tasks included, at 180 words a minute. */
export const readingMinutes = (body: string): number => {
  const read = body
    .replaceAll(SET_ASIDE, ' ')
    .replaceAll(OTHER_CASES, ' ')
    .replaceAll(SPOKEN, ' $1 ')
    .replaceAll(/<[^<>]*>/gu, ' ');
  const words = read.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  return Math.max(1, Math.round(words / READING_SPEED));
};

/** A value that may be unknown is read as the reason why. */
const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
};

/** Whole minutes to read an entry whose text stands in its body and in some fields of its frontmatter. */
export const entryMinutes = (body: string, ...fields: unknown[]): number =>
  readingMinutes([body, ...fields.flatMap(wordsOf)].join('\n'));
