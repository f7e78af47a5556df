import { format, resolveConfig } from 'prettier';
import { fieldsOf, thanksPath, type Field, type FormDefinition } from '../../src/contact/form.ts';

/** The page that states the contract; the part between the two marks is written from the definitions of the forms. */
export const CONTRACT_FILE = 'docs/contact-endpoint.md';
const [START, END] = [
  '<!-- Formulare: Anfang, geschrieben von npm run docs:contact -->',
  '<!-- Formulare: Ende -->',
];

const KINDS: Record<Field['kind'], string> = {
  text: 'eine Zeile Text',
  textarea: 'Text',
  email: 'eine E-Mail-Adresse',
  link: 'eine Zeile Text, meist eine Adresse im Netz',
  select: 'Auswahl',
  choice: 'Auswahl',
};

const describeContent = ({ kind, options, maxLength }: Field): string => {
  const values = (options ?? []).filter(({ value }) => value !== '').map(({ value }) => `\`${value}\``);
  return values.length > 0
    ? `${KINDS[kind]}: ${values.join(', ')}`
    : `${KINDS[kind]}, höchstens ${new Intl.NumberFormat('de').format(maxLength)} Zeichen`;
};

const describeNeed = ({ required, unless }: Field): string => {
  if (!required) return 'nein';
  return unless === undefined ? 'ja' : `ja, außer \`${unless}\` ist ausgefüllt`;
};

const row = (field: Field): string =>
  `| \`${field.name}\` | ${field.label} | ${describeContent(field)} | ${describeNeed(field)} | ${field.why} |`;

const section = (form: FormDefinition): string => `### \`${form.id}\`: ${form.title}

Steht auf \`${form.path}\`, dankt auf \`${thanksPath(form)}\`.

| Feld | Frage | Inhalt | nötig | warum wir fragen |
| --- | --- | --- | --- | --- |
${fieldsOf(form).map(row).join('\n')}`;

/**
 * Puts the description of the forms into the text of the page.
 *
 * @throws Error in German when the marks are missing.
 */
export const writeContract = async (page: string, forms: readonly FormDefinition[]): Promise<string> => {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start)
    throw new Error(`In ${CONTRACT_FILE} fehlen die Zeilen „${START}“ und „${END}“.`);
  const text = [page.slice(0, start + START.length), ...forms.map(section), page.slice(end)].join('\n\n');
  return format(text, { ...(await resolveConfig(CONTRACT_FILE)), filepath: CONTRACT_FILE });
};
