/** Words a minute that an adult reads in a plain German text; the house figure for all reading times. */
const READING_SPEED = 180;

/** Parts that are worked on and not merely read: they count as practice, or only for others. */
const WORKED_ON = /<(Quiz|Exercise|TrainerNote)\b[\s\S]*?<\/\1>/gu;
/** One reader sees one telling of an example. */
const OTHER_CASES = /<Case field="(?!neutral")[a-z]+">[\s\S]*?<\/Case>/gu;

/** Whole minutes, at least one, to read the text of a lesson (MDX source) at 180 words a minute. */
export const readingMinutes = (body: string): number => {
  const read = body
    .replaceAll(WORKED_ON, ' ')
    .replaceAll(OTHER_CASES, ' ')
    .replaceAll(/<[^>]*>/gu, ' ');
  const words = read.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  return Math.max(1, Math.round(words / READING_SPEED));
};
