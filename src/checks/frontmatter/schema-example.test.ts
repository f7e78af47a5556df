import { describe, expect, it } from 'vitest';
import { collections, type CollectionName } from '../../catalogue/collections.ts';
import { exampleValue } from './schema-example.ts';
import { schemaOf } from './schema-check.ts';
import { shapeOf } from './schema-fields.ts';

const fields = (Object.keys(collections) as CollectionName[]).flatMap((collection) =>
  Object.entries(shapeOf(schemaOf(collection)) ?? {}).map(([key, schema]) => ({
    name: `${collection}.${key}`,
    schema,
  })),
);

describe('examples in messages', () => {
  it('are found for the fields of all collections', () => {
    expect(fields.length).toBeGreaterThan(100);
  });

  it.each(fields)('$name shows a value that its schema takes', ({ schema }) => {
    expect(schema.safeParse(exampleValue(schema)).error).toBeUndefined();
  });
});
