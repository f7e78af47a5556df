import { fold } from './fold.ts';

/**
 * Writes a folded base form as people do, after the spelling of one of its forms: „aktivitaet“ and „Aktivitäten“ give
 * „Aktivität“. What the two do not share stays folded.
 */
export const unfold = (base: string, written: string): string => {
  let end = 0;
  for (let length = 1; length <= written.length; length += 1) {
    if (base.startsWith(fold(written.slice(0, length)))) end = length;
  }
  const start = written.slice(0, end);
  return start + base.slice(fold(start).length);
};
