import type { z } from 'astro/zod';
import { isScalar } from 'yaml';
import { collections, type CollectionName } from '../../catalogue/collections.ts';
import { makeVisible } from '../characters.ts';
import type { Finding } from '../finding.ts';
import { findKey } from './field-names.ts';
import {
  alternatives,
  checkTools,
  collectPointers,
  fieldAt,
  shapeOf,
  type Pointer,
} from './schema-fields.ts';
import { flattenIssues, type Issue } from './schema-issues.ts';
import { nameField, wordFault, type Fault } from './schema-messages.ts';
import { findPlace, type YamlPart } from './yaml-source.ts';

/** The most findings that one group of fields may have; the rest waits until these are mended. */
const MAX_FINDINGS = 100;

const schemas = new Map<CollectionName, z.ZodType>();

/** The schema of a collection with the tools of the check; made once. */
export const schemaOf = (collection: CollectionName): z.ZodType => {
  const known = schemas.get(collection);
  if (known !== undefined) return known;
  const made = collections[collection].schema(checkTools);
  schemas.set(collection, made);
  return made;
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
        ? (value as Record<PropertyKey, unknown>)[segment]
        : undefined,
    data,
  );

interface Target {
  yaml: YamlPart;
  schema: z.ZodType;
  data: unknown;
  /** Where the data stands in the YAML: empty for frontmatter, the index for an item of a list. */
  base: readonly PropertyKey[];
}

const toFault = ({ yaml, schema, data, base }: Target, issue: Issue): { fault: Fault; offset: number } => {
  const { place, isWhole } = findPlace(yaml, [...base, ...issue.path]);
  const field = fieldAt(schema, issue.path);
  const raw = isWhole ? (isScalar(place.value) ? (place.value.source ?? '') : '') : undefined;
  const isEmpty = raw === '' && isScalar(place.value);
  const offset =
    (isWhole && !isEmpty ? place.valueOffset : place.keyOffset) ?? place.valueOffset ?? yaml.offset;
  const isTop = !isWhole && issue.path.length === 1 && base.length === 0;
  return { fault: { issue, field, value: valueAt(data, issue.path), raw }, offset: isTop ? 0 : offset };
};

const prefix = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'Der Eintrag' : `Das Feld „${makeVisible(nameField(path)).slice(0, 120)}“`;

const reportKeys = (target: Target, issue: Issue & { code: 'unrecognized_keys' }): Finding[] => {
  const { yaml, base } = target;
  const { fault } = toFault(target, issue);
  return issue.keys.slice(0, MAX_FINDINGS).flatMap((key) => {
    const offset = findPlace(yaml, [...base, ...issue.path, key]).place.keyOffset ?? yaml.offset;
    if (yaml.flagged.has(offset)) return [];
    const { message, remedy } = wordFault(fault, key);
    const text = `${prefix([...issue.path, key])} ${message}`;
    return [yaml.source.report(offset, { rule: 'schema-key', message: text, remedy })];
  });
};

/** The story's schema only says that some figure has no source; the rule on sources names which one. */
const isSaidBetterElsewhere = ({ code, path }: Issue): boolean =>
  code === 'custom' && path.join() === 'figures';

const reportIssue = (target: Target, issue: Issue): Finding[] => {
  if (issue.code === 'unrecognized_keys') return reportKeys(target, issue);
  const { fault, offset } = toFault(target, issue);
  if (target.yaml.flagged.has(offset) || isSaidBetterElsewhere(issue)) return [];
  const { message, remedy } = wordFault(fault);
  const rule = fault.value === undefined ? 'schema-missing' : 'schema-value';
  return [target.yaml.source.report(offset, { rule, message: `${prefix(issue.path)} ${message}`, remedy })];
};

const namesAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] =>
  fieldAt(schema, path)
    .schemas.flatMap(alternatives)
    .flatMap((one) => Object.keys(shapeOf(one) ?? {}));

/** Paths of fields that seem missing only because their name is misspelt; they get no finding of their own. */
const findMisspelt = (target: Target, issues: readonly Issue[]): Set<string> =>
  new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const names = namesAt(target.schema, issue.path);
      const meant = issue.keys.slice(0, MAX_FINDINGS).map((key) => findKey(key, names));
      return meant.map((name) => [...issue.path, name].join('/'));
    }),
  );

const checkTarget = (target: Target): Finding[] => {
  const result = target.schema.safeParse(target.data);
  if (result.success) return [];
  const issues = flattenIssues(result.error.issues).slice(0, MAX_FINDINGS);
  const misspelt = findMisspelt(target, issues);
  const isMisspelt = ({ path }: Issue): boolean =>
    misspelt.has(path.join('/')) && valueAt(target.data, path) === undefined;
  return issues.filter((issue) => !isMisspelt(issue)).flatMap((issue) => reportIssue(target, issue));
};

/** A pointer with the offset where it stands. */
export interface PlacedPointer extends Pointer {
  offset: number;
}

/** Checks values against the schema of a collection, and gathers what they point to. Never throws. */
export const checkData = (
  yaml: YamlPart,
  collection: CollectionName,
  data: unknown,
  base: readonly PropertyKey[] = [],
): { findings: Finding[]; pointers: PlacedPointer[] } => {
  const schema = schemaOf(collection);
  const pointers = collectPointers(schema, data).map((pointer) => ({
    ...pointer,
    offset: findPlace(yaml, [...base, ...pointer.path]).place.valueOffset ?? yaml.offset,
  }));
  return { findings: checkTarget({ yaml, schema, data, base }), pointers };
};
