import { findFaults, type Answers, type Fault } from '../answers.ts';
import type { PageRule } from './controls.client.ts';

/**
 * What to say of an answer that the endpoint refuses and we find no fault in. It may know more about mail addresses than
 * we do; of other answers we know no reason and invent none.
 */
const describe = ({ kind, label, invalid }: PageRule, answer: string): string =>
  kind === 'email' && answer !== ''
    ? invalid
    : `Der Empfang nimmt die Angabe bei „${label}“ nicht an. Ändert sie oder nehmt einen der Wege weiter unten.`;

/** The endpoint's faults in our own words, those of fields that we have. */
export const inOwnWords = (
  faults: readonly Fault[],
  rules: readonly PageRule[],
  answers: Answers,
): Fault[] => {
  const own = findFaults(rules, answers);
  return rules
    .filter(({ name }) => faults.some((fault) => fault.name === name))
    .map(
      (rule) =>
        own.find(({ name }) => name === rule.name) ?? {
          name: rule.name,
          message: describe(rule, answers[rule.name] ?? ''),
        },
    );
};
