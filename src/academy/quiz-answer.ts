/** What was chosen, judged: shared by the browser and its tests. */
export interface Option {
  text: string;
  isRight: boolean;
  /** Stands for every number that no other option names. */
  isOther: boolean;
}

/** A number as people type it: `36,7`, `36.7`, `1.234,5`, `−3`, `40 %`. Undefined when it is none. */
export const readNumber = (typed: string): number | undefined => {
  const bare = typed
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/gu, '')
    .replace(/^[−–]/u, '-')
    .replace(/(?:%|[€\p{L}²³]+)$/u, '');
  // A point before exactly three digits separates thousands, unless a comma is missing and zero stands before it.
  const german = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u.test(bare)
    ? bare.replaceAll('.', '').replace(',', '.')
    : bare.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/u.test(german) ? Number(german) : undefined;
};

/** The option that a typed number meets: the nearest within the tolerance, else the one for all other numbers. */
export const findNumber = (options: readonly Option[], value: number, tolerance: number): number => {
  const distances = options.map(({ text, isOther }) => {
    const number = isOther ? undefined : readNumber(text);
    return number === undefined ? Infinity : Math.abs(number - value);
  });
  const nearest = distances.indexOf(Math.min(...distances));
  // Decimal fractions are not exact in binary: 0.3 - 0.1 is a little less than 0.2.
  const isNear = (distances[nearest] ?? Infinity) <= tolerance + 1e-9;
  return isNear ? nearest : options.findIndex(({ isOther }) => isOther);
};

/** Whether exactly the right options were chosen. */
export const isSolved = (options: readonly Option[], chosen: readonly number[]): boolean =>
  options.every(({ isRight }, index) => isRight === chosen.includes(index));
