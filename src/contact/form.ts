/** A choice of a list; the value is what is sent. */
export interface Option {
  value: string;
  label: string;
}

/** One field. Everything that markup, checks in the browser, the endpoint and docs/contact-endpoint.md need to know. */
export interface Field {
  /** Under which it is sent; also its id in the page. */
  name: string;
  label: string;
  kind: 'text' | 'textarea' | 'email' | 'link' | 'select' | 'choice';
  /** What helps to answer. */
  hint?: string;
  /** Why we ask. */
  why: string;
  required: boolean;
  /** In UTF-16 code units, a line break counts as one. */
  maxLength: number;
  /** Not needed where this other field has a value; only for required ones. */
  unless?: string;
  /** For `select` and `choice`. */
  options?: readonly Option[];
  autocomplete?: 'name' | 'email' | 'organization';
  /** What to say when it is empty although it is needed, and when it is wrong. */
  missing?: string;
  invalid: string;
  /**
   * Whether `?name=…` of the page's address may fill it: `always`, or only while nothing has been typed (`empty`).
   */
  prefill?: 'always' | 'empty';
  /** The field to whose answer this one belongs: it is emptied when the page's address brings another. */
  within?: string;
}

/** A part of a form. Short forms have one without a title, long ones are gone through step by step. */
export interface FormStep {
  title?: string;
  text?: string;
  fields: readonly Field[];
}

/** A form, declared once. */
export interface FormDefinition {
  /** Sent along, so that one endpoint can serve all; also part of the names of its settings. */
  id: string;
  /** Of its page; the thank-you page is `danke/` below it. */
  path: string;
  title: string;
  /** For lists of forms: when to take this one. */
  when: string;
  description: string;
  lead: string;
  steps: readonly FormStep[];
  /** Words of the button. */
  send: string;
  /** What we use the answers for, as the end of „Wir nutzen eure Angaben nur, um …“. */
  purpose: string;
  /** What the thank-you page says. */
  thanks: { title: string; next: readonly string[] };
}

export const fieldsOf = ({ steps }: FormDefinition): Field[] => steps.flatMap(({ fields }) => fields);

/** The thank-you page of a form. */
export const thanksPath = ({ path }: FormDefinition): string => `${path}danke/`;
