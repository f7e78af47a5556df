/**
 * Steps from one word to the other: a letter more, less, another one, or two neighbours swapped (Damerau, restricted: a
 * swapped pair is not touched again).
 *
 * @returns The number of steps, or `limit + 1` as soon as it is more than `limit`.
 */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const steps = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
      current.push(steps);
      best = Math.min(best, steps);
    }
    if (best > limit) return limit + 1;
    [before, last] = [last, current];
  }
  return last[b.length] ?? limit + 1;
};
