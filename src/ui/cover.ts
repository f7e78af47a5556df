/** What a cover draws: the shape and between 3 and 12 values from 0 to 1. */
export interface CoverDrawing {
  shape: 'bars' | 'line' | 'dots';
  values: number[];
  /** Which value is meant. */
  strong: number;
}

/** FNV-1a, 32 bit: the same text gives the same number in every build. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
};

/** Values for an entry without figures of its own, drawn from its words. */
export const valuesFromWords = (words: string[]): number[] =>
  words.slice(0, 9).map((word) => 0.25 + ((hash(word) % 1000) / 1000) * 0.75);

/**
 * The drawing for a card. With at least two figures they are drawn as they are, else the entry's words are.
 * @param numbers figures of the entry's own chart, zero or more
 * @param words its title and tags, in order
 */
export const drawCover = (
  numbers: number[],
  words: string[],
  shape?: CoverDrawing['shape'],
): CoverDrawing => {
  const top = Math.max(...numbers, 0);
  const own = numbers.length >= 2 && top > 0;
  const values = own
    ? numbers.slice(0, 12).map((value) => Math.max(0.04, value / top))
    : valuesFromWords(words);
  const shapes = ['line', 'bars', 'dots'] as const;
  const fallback = shapes[hash(words.join(' ')) % shapes.length] ?? 'line';
  return { shape: shape ?? fallback, values, strong: values.indexOf(Math.max(...values)) };
};
