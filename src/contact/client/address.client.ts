import { readAnswers, writeAnswer, type PageRule } from './controls.client.ts';

/** How much an address may bring along for a field, in characters. */
const LONGEST_START = 1_000;

/** Whether a link led here, and not a reload or the way back. */
const isFirstVisit = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'navigate');

/**
 * Addresses such as `?anliegen=beratung` choose and fill; what has been typed stays, unless it belongs to an answer that
 * the address replaces.
 */
export const fillFromAddress = (
  form: HTMLFormElement,
  rules: readonly PageRule[],
  isRestored: boolean,
): void => {
  // Who reloads has seen what the address did, and may have changed it.
  if (isRestored && !isFirstVisit()) return;
  const given = new URLSearchParams(location.search);
  const startOf = (name: string): string => given.get(name)?.slice(0, LONGEST_START) ?? '';
  const answers = readAnswers(form, rules);
  const isReplaced = (name: string): boolean => !['', answers[name]].includes(startOf(name));
  for (const { name, prefill, within } of rules) {
    const isFree = prefill === 'always' || (prefill === 'empty' && answers[name] === '');
    if (startOf(name) !== '' && isFree) writeAnswer(form, name, startOf(name));
    else if (within !== undefined && isReplaced(within)) writeAnswer(form, name, '');
  }
};
