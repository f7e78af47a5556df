import { z } from 'astro/zod';
import type { SchemaTools } from '../../schema/fields.ts';

/** The parts of a zod schema that the walk reads. */
interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: readonly z.ZodType[];
  checks?: readonly { _zod: { def: Check } }[];
}

/** The parts of a zod check that tell a limit. */
interface Check {
  check: string;
  minimum?: number;
  maximum?: number;
  value?: number;
}

/** What the metadata of a field may hold. */
export interface FieldMeta {
  description?: string;
  examples?: readonly string[];
  /** Name of the collection that the field points to. */
  reference?: string;
  /** The field is a picture beside the entry. */
  picture?: boolean;
}

/** The tools that schemas get in the content check: references and pictures stay text and are looked up later. */
export const checkTools = {
  reference: (collection: string) => z.string().meta({ reference: collection }),
  image: () => z.string().meta({ picture: true }),
} as unknown as SchemaTools;

/** The definition of a schema. */
export const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** A schema without what stands around it: optional, default, nullable, the step before a day. */
export const unwrap = (schema: z.ZodType): z.ZodType => {
  let current = schema;
  for (;;) {
    const { type, innerType, in: before, out } = definition(current);
    if (type === 'pipe' && before && out) current = definition(before).type === 'transform' ? out : before;
    else if (innerType) current = innerType;
    else return current;
  }
};

/** The metadata of a field: its own, else that of what it wraps. */
export const metaOf = (schema: z.ZodType): FieldMeta => {
  let meta: FieldMeta = {};
  let current = schema;
  for (;;) {
    meta = { ...(current.meta() as FieldMeta | undefined), ...meta };
    const { innerType } = definition(current);
    if (!innerType) return meta;
    current = innerType;
  }
};

/** A schema's alternatives, unions taken apart; a schema that is no union is its own only one. */
export const alternatives = (schema: z.ZodType): z.ZodType[] => {
  const inner = unwrap(schema);
  const { options } = definition(inner);
  return options === undefined ? [inner] : options.flatMap(alternatives);
};

/** The limits of a length or a number, as far as a schema has them; both ends belong to it. */
export const limitsOf = (schema: z.ZodType): { minimum?: number; maximum?: number } => {
  const limits: { minimum?: number; maximum?: number } = {};
  for (const { _zod } of definition(schema).checks ?? []) {
    const { check, minimum, maximum, value } = _zod.def;
    if (check === 'min_length' && minimum !== undefined) limits.minimum = minimum;
    if (check === 'max_length' && maximum !== undefined) limits.maximum = maximum;
    if (check === 'greater_than' && value !== undefined) limits.minimum = value;
    if (check === 'less_than' && value !== undefined) limits.maximum = value;
  }
  return limits;
};

/** The shape of an object schema; undefined for anything else. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> | undefined =>
  definition(unwrap(schema)).shape;

const child = (schema: z.ZodType, segment: PropertyKey): z.ZodType[] =>
  alternatives(schema).flatMap((one) => {
    const { shape, element } = definition(one);
    if (shape && typeof segment === 'string' && Object.hasOwn(shape, segment)) return [shape[segment]!];
    return element && typeof segment === 'number' ? [element] : [];
  });

/** A field of a schema: the schemas that fit its path, and what is said about it for editors. */
export interface Field {
  schemas: z.ZodType[];
  meta: FieldMeta;
}

/** The field at a path; an item without a description takes that of its list. */
export const fieldAt = (root: z.ZodType, path: readonly PropertyKey[]): Field => {
  let schemas = [root];
  let meta = metaOf(root);
  for (const segment of path) {
    schemas = schemas.flatMap((schema) => child(schema, segment));
    const own = schemas.map(metaOf).find(({ description }) => description !== undefined);
    if (own !== undefined) meta = own;
  }
  return { schemas, meta };
};

/** Whether `{ unknown: "warum" }` may stand in place of the value. */
export const mayBeUnknown = ({ schemas }: Field): boolean =>
  schemas.flatMap(alternatives).some((one) => Object.keys(shapeOf(one) ?? {}).join() === 'unknown');

/** A value that points elsewhere: to an entry, or to a picture beside the entry. */
export interface Pointer {
  kind: 'reference' | 'picture';
  /** For a reference: the collection. */
  collection: string;
  value: string;
  path: PropertyKey[];
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All references and pictures of a value, found along its schema. */
export const collectPointers = (schema: z.ZodType, value: unknown, path: PropertyKey[] = []): Pointer[] => {
  if (typeof value === 'string') {
    const metas = [schema, ...alternatives(schema)].map(metaOf);
    const meta = metas.find(({ reference, picture }) => reference !== undefined || picture === true);
    if (meta === undefined) return [];
    const kind = meta.picture === true ? 'picture' : 'reference';
    return [{ kind, collection: meta.reference ?? '', value, path }];
  }
  const options = alternatives(schema);
  if (Array.isArray(value)) {
    const element = options.map((one) => definition(one).element).find((one) => one !== undefined);
    return element ? value.flatMap((item, index) => collectPointers(element, item, [...path, index])) : [];
  }
  if (!isGroup(value)) return [];
  return options.flatMap((one) =>
    Object.entries(shapeOf(one) ?? {}).flatMap(([key, field]) =>
      Object.hasOwn(value, key) ? collectPointers(field, value[key], [...path, key]) : [],
    ),
  );
};
