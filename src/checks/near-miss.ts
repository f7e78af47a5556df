/**
 * Distance of two words after Damerau (insert, delete, replace, swap neighbours), or `limit + 1` when it is larger.
 * Words longer than 80 characters are not compared.
 */
export const distance = (a: string, b: string, limit = 2): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || a.length > 80 || b.length > 80) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, beforeLast[column - 2]! + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
};

/** The candidate that was probably meant: at most two slips, and not more than half of its letters. */
export const findNearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = 3;
  for (const candidate of candidates) {
    const slips = distance(lower, candidate.toLowerCase(), Math.min(2, bestDistance - 1));
    if (slips < bestDistance && slips * 2 <= candidate.length && candidate.length > 2) {
      best = candidate;
      bestDistance = slips;
    }
  }
  return best;
};

/** `Meintet ihr „x“?`, or the given text when nothing is near. */
export const suggest = (word: string, candidates: Iterable<string>, otherwise: string): string => {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? otherwise : `Meintet ihr „${nearest}“?`;
};
