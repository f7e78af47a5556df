import type { Answers, Rule } from '../answers.ts';
import type { Field } from '../form.ts';
import type { Line } from './letter.client.ts';

/** A field as the page carries it: the rule, and what it is called. */
export type PageRule = Rule & Pick<Field, 'label' | 'prefill' | 'within'>;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The rules that stand in the markup, in the order of the page. */
export const readRules = (form: HTMLFormElement): PageRule[] =>
  [...form.querySelectorAll<HTMLElement>('[data-rule]')].map(
    (field) => JSON.parse(field.dataset['rule'] ?? '') as PageRule,
  );

const controlsOf = (form: HTMLFormElement, name: string): Control[] => [
  ...form.querySelectorAll<Control>(`[data-rule] [name="${name}"]`),
];

/** The first control of a field; the one that a summary leads to. */
export const firstControl = (form: HTMLFormElement, name: string): Control | undefined =>
  controlsOf(form, name)[0];

/** What is typed and chosen now, field by field. */
export const readAnswers = (form: HTMLFormElement, rules: readonly Rule[]): Answers => {
  const data = new FormData(form);
  return Object.fromEntries(rules.map(({ name }) => [name, String(data.get(name) ?? '')]));
};

const isRadio = (control: Control): control is HTMLInputElement => control.type === 'radio';

/** Puts an answer into its field; a value that a list does not know changes nothing. */
export const writeAnswer = (form: HTMLFormElement, name: string, value: string): void => {
  for (const control of controlsOf(form, name)) {
    if (isRadio(control)) control.checked ||= control.value === value;
    else if (control instanceof HTMLSelectElement) {
      if ([...control.options].some((option) => option.value === value)) control.value = value;
    } else control.value = value;
  }
};

const labelOfChoice = (form: HTMLFormElement, name: string, value: string): string => {
  const [first, ...more] = controlsOf(form, name);
  if (first instanceof HTMLSelectElement) return first.selectedOptions[0]?.text ?? value;
  const radio = [first, ...more].find((control) => control?.type === 'radio' && control.value === value);
  return radio?.labels?.[0]?.textContent.trim() ?? value;
};

/** What was answered, as people read it; what was left empty is left out. */
export const readLines = (form: HTMLFormElement, rules: readonly PageRule[]): Line[] => {
  const answers = readAnswers(form, rules);
  return rules.flatMap(({ name, label }) => {
    const text = answers[name] ?? '';
    return text.trim() === '' ? [] : [{ label, text: labelOfChoice(form, name, text) }];
  });
};
