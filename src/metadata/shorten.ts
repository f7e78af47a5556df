/** A text of at most `max` characters: what is too long ends after a whole word, with an ellipsis. */
export const shorten = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : cut.length).replace(/[\s,;:.–-]+$/u, '')}…`;
};
