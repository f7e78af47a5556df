/** Six bits a letter: five of the number, the lowest first, and one that says whether more follow. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));
const MORE = 32;

/** Writes a whole number from 0 on as letters: one below 32, two below 1024. */
export const writeNumber = (number: number): string => {
  if (number < MORE) return LETTERS.charAt(number);
  return LETTERS.charAt(MORE + (number % MORE)) + writeNumber(Math.floor(number / MORE));
};

/** Reads numbers that `writeNumber` wrote, one after the other; other letters count as 0. */
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
