/** Rows of a German keyboard; a key's neighbours are beside it and, half a key off, above and below. */
const ROWS = ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'];
const ALIKE = ['aeiouy', 'bp', 'dt', 'gk', 'ckqz', 'fvw', 'szx', 'mn', 'ij'];

const neighbours = new Set<string>();
const pair = (a: string | undefined, b: string | undefined): void => {
  if (a !== undefined && b !== undefined) neighbours.add(a + b).add(b + a);
};
ROWS.forEach((row, line) => {
  for (let place = 0; place < row.length; place += 1) {
    pair(row[place], row[place + 1]);
    pair(row[place], ROWS[line + 1]?.[place]);
    pair(row[place], ROWS[line + 1]?.[place - 1]);
  }
});
for (const group of ALIKE) for (const a of group) for (const b of group) if (a !== b) neighbours.add(a + b);

/** A key far away is hit seldom, and so is a wrong first letter. */
const FAR = 1.5;
const FIRST = 0.5;
const SWAP = 0.9;
const DOUBLE = 0.8;

const replaceCost = (a: string, b: string): number => (a === b ? 0 : neighbours.has(a + b) ? 1 : FAR);

/** A letter too much or too little; where it only doubles its neighbour, it is easily overlooked. */
const extraCost = (word: string, at: number): number =>
  word[at] === word[at - 1] || word[at] === word[at + 1] ? DOUBLE : 1;

/**
 * How many slips of the thumb lie between what was typed and what was meant: a letter more or less, two swapped, one hit
 * beside the right key or written by ear. Unlikely slips count for more than one.
 *
 * @returns The sum, or Infinity when it is more than `limit`.
 */
export const countSlips = (typed: string, meant: string, limit: number): number => {
  if (Math.abs(typed.length - meant.length) > limit / DOUBLE) return Infinity;
  let before: number[] = [];
  let last = [0];
  for (let column = 1; column <= meant.length; column += 1)
    last.push((last[column - 1] ?? 0) + extraCost(meant, column - 1));
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [(last[0] ?? 0) + extraCost(typed, row - 1)];
    for (let column = 1; column <= meant.length; column += 1) {
      const [a = '', b = ''] = [typed[row - 1], meant[column - 1]];
      const isSwapped = row > 1 && column > 1 && a === meant[column - 2] && typed[row - 2] === b && a !== b;
      current.push(
        Math.min(
          (last[column] ?? 0) + extraCost(typed, row - 1),
          (current[column - 1] ?? 0) + extraCost(meant, column - 1),
          (last[column - 1] ?? 0) + replaceCost(a, b) + (row === 1 && column === 1 && a !== b ? FIRST : 0),
          isSwapped ? (before[column - 2] ?? 0) + SWAP : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit) return Infinity;
    [before, last] = [last, current];
  }
  const sum = last[meant.length] ?? Infinity;
  return sum > limit ? Infinity : sum;
};
