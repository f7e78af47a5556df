import type { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { alternatives, definition, limitsOf, metaOf, shapeOf, unwrap } from './schema-fields.ts';

const typeOf = (schema: z.ZodType): string => definition(unwrap(schema)).type;

const optionsOf = (schema: z.ZodType): unknown[] =>
  Object.values((definition(schema) as unknown as { entries?: Record<string, unknown> }).entries ?? {});

const isText = (schema: z.ZodType): boolean =>
  alternatives(schema).some((one) => ['string', 'enum'].includes(typeOf(one)));

/** An example from the metadata, as a value of the right type: `'2024'` stays text where text is wanted. */
const readExample = (schema: z.ZodType, example: string): unknown => {
  if (isText(schema)) return example;
  let value: unknown;
  try {
    value = parse(example, { logLevel: 'silent' });
  } catch {
    return example;
  }
  const element = alternatives(schema)
    .map((one) => definition(one).element)
    .find((one) => one !== undefined);
  if (element === undefined) return value;
  const items = Array.isArray(value) ? value : [example];
  return isText(element) ? items.map(String) : items;
};

const SENTENCE = 'Hier steht ein ganzer Satz, der lang genug ist.';
const SAMPLES = [
  SENTENCE,
  'Ein Beispiel',
  'kurzer-name',
  '2026-11-23',
  'https://www.example.org/',
  './daten.csv',
  '/academy/',
  `${SENTENCE} Noch ein Satz folgt.`,
  Array.from({ length: 5 }, () => SENTENCE).join(' '),
];

/** The first of some samples that the schema takes; the metadata of a field should hold a better one. */
const inventValue = (schema: z.ZodType): unknown => {
  const inner = alternatives(schema)[0] ?? schema;
  const { element } = definition(inner);
  const shape = shapeOf(inner);
  if (shape) return exampleGroup(shape);
  if (element) return Array.from({ length: limitsOf(inner).minimum ?? 1 }, () => exampleValue(element));
  if (metaOf(schema).reference !== undefined) return 'kurzer-name';
  const candidates = [true, 1, 10, ...optionsOf(inner), ...SAMPLES];
  return candidates.find((candidate) => inner.safeParse(candidate).success) ?? '…';
};

const isRequired = (schema: z.ZodType): boolean =>
  !['optional', 'default', 'prefault'].includes(definition(schema).type);

const exampleGroup = (shape: Record<string, z.ZodType>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape)
      .filter(([, field]) => isRequired(field))
      .map(([key, field]) => [key, exampleValue(field)]),
  );

/** A correct value for a field: the example of its metadata, else one made from its parts. */
export const exampleValue = (schema: z.ZodType): unknown => {
  const [example] = metaOf(schema).examples ?? [];
  return example === undefined ? inventValue(schema) : readExample(schema, example);
};

const isFlat = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object');

const write = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd();

/** Lines of YAML that show a key with a correct value, e.g. `hours: 120`; without a key an item of a list: `- 120`. */
export const exampleLines = (key: string | undefined, schema: z.ZodType): string => {
  const value = exampleValue(schema);
  if (key === undefined) return write([value]);
  return isFlat(value) ? `${key}: [${value.map(write).join(', ')}]` : write({ [key]: value });
};
