/** The key of a filler word: far from all other keys, so that only who asks for a phrase loads them. */
export const fillerKey = (word: string): string => `zz${word}`;
