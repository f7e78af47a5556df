import type { IncomingMessage } from 'node:http';
import { findFaults, ruleOf, type Rule } from '../../src/contact/answers.ts';
import { fieldsOf } from '../../src/contact/form.ts';
import { FORMS } from '../../src/contact/forms/index.ts';

/** What is wrong, in the shape that form services use. */
export interface Fault {
  field?: string;
  code: string;
  message: string;
}

/** A message that is not accepted; `status` is the HTTP status of the answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly faults: Fault[];

  constructor(status: number, faults: Fault[]) {
    super(faults.map(({ message }) => message).join(' '));
    this.status = status;
    this.faults = faults;
  }
}

/** 1 MB, more than any message that a person writes. */
export const MAX_BYTES = 1_000_000;

const refuse = (status: number, code: string, message: string): never => {
  throw new Refusal(status, [{ code, message }]);
};

/** Reads the body to its end even when it is too large: a sender who is cut off never sees the answer. */
export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  return size <= MAX_BYTES
    ? Buffer.concat(chunks)
    : refuse(413, 'TOO_LARGE', 'Die Nachricht ist größer als 1 MB.');
};

const readJson = (body: Buffer): [string, unknown][] => {
  try {
    const data: unknown = JSON.parse(body.toString('utf8'));
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return Object.entries(data);
  } catch {
    // Said below, together with JSON that is no object.
  }
  return refuse(
    400,
    'BAD_JSON',
    'Das JSON ist nicht lesbar. Erwartet wird ein Objekt aus Feldern und Texten.',
  );
};

const readForm = async (body: Buffer, contentType: string): Promise<[string, unknown][]> => {
  try {
    return [
      ...(await new Response(Uint8Array.from(body), { headers: { 'Content-Type': contentType } }).formData()),
    ];
  } catch {
    return refuse(400, 'BAD_FORM', 'Die Formulardaten sind nicht lesbar.');
  }
};

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/**
 * The fields of a body as texts. A field that comes twice is joined with a comma.
 *
 * @throws Refusal when the body cannot be read, or carries a file.
 */
export const readFields = async (body: Buffer, contentType: string): Promise<Map<string, string>> => {
  const [type = ''] = contentType.toLowerCase().split(';');
  if (
    !['multipart/form-data', 'application/x-www-form-urlencoded', 'application/json'].includes(type.trim())
  ) {
    refuse(415, 'BAD_TYPE', `Den Inhaltstyp „${type.trim()}“ nimmt dieser Endpunkt nicht an.`);
  }
  const entries = type.trim() === 'application/json' ? readJson(body) : await readForm(body, contentType);
  const fields = new Map<string, string>();
  for (const [name, value] of entries) {
    if (!isPlain(value))
      throw new Refusal(422, [{ field: name, code: 'TYPE_TEXT', message: 'Nur Text, keine Dateien.' }]);
    const earlier = fields.get(name);
    fields.set(name, earlier === undefined ? String(value) : `${earlier}, ${value}`);
  }
  return fields;
};

/** Which form a message comes from; a message that names none is a question. */
export const formOf = (fields: ReadonlyMap<string, string>): string => fields.get('_form')?.trim() || 'frage';

const codeOf = ({ kind, maxLength, allowed }: Rule, value: string): string => {
  if (value === '') return 'REQUIRED_FIELD_MISSING';
  if (value.length > maxLength) return 'TOO_LONG';
  if (allowed !== undefined) return 'NOT_ALLOWED';
  return kind === 'email' ? 'TYPE_EMAIL' : 'INVALID';
};

/** What is wrong with the fields of a form, or nothing; the forms' own definitions say what is needed. */
export const findFieldFaults = (fields: ReadonlyMap<string, string>): Fault[] => {
  const form = FORMS.find(({ id }) => id === formOf(fields));
  if (form === undefined) {
    const message = `Das Formular „${formOf(fields)}“ gibt es nicht. Bekannt sind: ${FORMS.map(({ id }) => id).join(', ')}.`;
    return [{ field: '_form', code: 'UNKNOWN_FORM', message }];
  }
  const rules = fieldsOf(form).map(ruleOf);
  return findFaults(rules, Object.fromEntries(fields)).map(({ name, message }) => {
    const rule = rules.find((one) => one.name === name)!;
    return { field: name, code: codeOf(rule, fields.get(name)?.trim() ?? ''), message };
  });
};
