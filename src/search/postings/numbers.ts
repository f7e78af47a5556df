/** Six bits a letter: five of the number, the lowest first, and one that says whether more follow. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));
const MORE = 32;

/** Writes whole numbers from 0 on as letters: one below 32, two below 1024. */
export const writeNumbers = (numbers: number[]): string => {
  let text = '';
  for (let rest of numbers) {
    while (rest >= MORE) {
      text += LETTERS[MORE + (rest % MORE)];
      rest = Math.floor(rest / MORE);
    }
    text += LETTERS[rest];
  }
  return text;
};

/** Reads what `writeNumbers` wrote; other letters count as 0. */
export const readNumbers = (text: string): number[] => {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (const letter of text) {
    const value = VALUES.get(letter) ?? 0;
    number += (value % MORE) * unit;
    unit *= MORE;
    if (value < MORE) {
      numbers.push(number);
      number = 0;
      unit = 1;
    }
  }
  return numbers;
};
