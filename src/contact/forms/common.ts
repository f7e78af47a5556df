import type { Field, Option } from '../form.ts';

/** The same question has the same words in every form. */
const EMAIL_FIELD = {
  name: 'email',
  label: 'E-Mail-Adresse',
  kind: 'email',
  maxLength: 254,
  autocomplete: 'email',
  invalid: 'Die E-Mail-Adresse ist nicht vollständig. Sie sieht so aus: name@verein.de',
} as const satisfies Partial<Field>;

export const EMAIL: Field = {
  ...EMAIL_FIELD,
  why: 'Damit wir euch antworten können, für nichts sonst.',
  required: true,
  missing: 'Gebt eine E-Mail-Adresse an, damit wir antworten können.',
};

export const FREE_EMAIL: Field = {
  ...EMAIL_FIELD,
  why: 'Nur, falls wir nachfragen dürfen oder ihr eine Antwort möchtet.',
  required: false,
};

export const SALUTATION: Field = {
  name: 'name',
  label: 'Wie dürfen wir euch ansprechen?',
  kind: 'text',
  why: 'Damit unsere Antwort richtig beginnt. Ein Vorname genügt.',
  required: false,
  maxLength: 100,
  autocomplete: 'name',
  invalid: 'Der Name ist zu lang. Erlaubt sind 100 Zeichen.',
};

export const ORGANISATION: Field = {
  name: 'organisation',
  label: 'Für welche Organisation oder Gruppe fragt ihr?',
  kind: 'text',
  why: 'Damit wir uns vor dem Gespräch ein Bild machen können.',
  required: false,
  maxLength: 200,
  autocomplete: 'organization',
  invalid: 'Der Name der Organisation ist zu lang. Erlaubt sind 200 Zeichen.',
};

/** Where there is room for many words. */
export const LONGEST_TEXT = 10_000;

export const tooLong = (what: string): string => `${what} ist zu lang. Erlaubt sind 10.000 Zeichen.`;

/** A free question with few answers; nobody has to give one. */
export const choice = (name: string, label: string, why: string, options: readonly Option[]): Field => ({
  name,
  label,
  kind: 'choice',
  why,
  required: false,
  maxLength: 20,
  options: [{ value: '', label: 'keine Angabe' }, ...options],
  invalid: 'Wählt eine der Antworten aus der Liste.',
});
