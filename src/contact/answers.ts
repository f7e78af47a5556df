import type { Field } from './form.ts';

/** What a check needs to know of a field; the page carries it in the markup, the endpoint has the definition. */
export type Rule = Pick<Field, 'name' | 'kind' | 'required' | 'maxLength' | 'invalid'> &
  Partial<Pick<Field, 'missing' | 'unless'>> & {
    /** The values that a list allows. */
    allowed?: readonly string[] | undefined;
  };

/** The rule of a field. */
export const ruleOf = (field: Field): Rule => {
  const { name, kind, required, maxLength, invalid, missing, unless, options } = field;
  return {
    ...{ name, kind, required, maxLength, invalid },
    ...(missing === undefined ? {} : { missing }),
    ...(unless === undefined ? {} : { unless }),
    ...(options === undefined ? {} : { allowed: options.map(({ value }) => value) }),
  };
};

/** One fault, in the words that stand at the field. */
export interface Fault {
  name: string;
  message: string;
}

export type Answers = Readonly<Record<string, string>>;

// One address: something, an @, something with a dot, and none of the signs that would make it a list or a header. A
// stricter rule would refuse real addresses.
const EMAIL = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@.]{2,}$/u;

const check = (rule: Rule, answers: Answers): string | undefined => {
  // Forms send line breaks as two signs; people count one.
  const text = (answers[rule.name] ?? '').replaceAll('\r\n', '\n').trim();
  if (text === '') {
    const isNeeded = rule.required && !(rule.unless !== undefined && answers[rule.unless]?.trim());
    return isNeeded ? (rule.missing ?? rule.invalid) : undefined;
  }
  const isWrong =
    text.length > rule.maxLength ||
    (rule.kind === 'email' && !EMAIL.test(text)) ||
    (rule.allowed !== undefined && !rule.allowed.includes(text));
  return isWrong ? rule.invalid : undefined;
};

/** All faults of the answers, in the order of the rules. */
export const findFaults = (rules: readonly Rule[], answers: Answers): Fault[] =>
  rules.flatMap((rule) => {
    const message = check(rule, answers);
    return message === undefined ? [] : [{ name: rule.name, message }];
  });
