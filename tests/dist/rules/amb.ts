import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { globSync, readFileSync } from 'node:fs';
import { blocksOf } from '../lib/json-ld.ts';
import { onPages } from '../lib/rule.ts';

const PROFILE = 'https://w3id.org/kim/amb/20231019/schemas/schema.json';
const CONTEXT = 'https://w3id.org/kim/amb/context.jsonld';

const readSchema = (): ValidateFunction => {
  // The official files use keywords that only editors read.
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  for (const file of globSync('tests/fixtures/amb/*.json'))
    ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')) as object);
  return ajv.getSchema(PROFILE)!;
};

let validate: ValidateFunction | undefined;

/** Every lesson describes itself after AMB, so that services for open educational resources can collect it. */
export const amb = onPages(
  (page) => {
    const found = blocksOf(page).flatMap(({ thing }) =>
      Array.isArray(thing?.['@context']) && thing['@context'][0] === CONTEXT ? [thing] : [],
    );
    if (found.length !== 1) return [`genau eine Beschreibung nach AMB erwartet, gefunden: ${found.length}`];
    validate ??= readSchema();
    if (validate(found[0])) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `AMB: ${instancePath || '/'} ${message ?? ''}`,
    );
  },
  ({ path, kind }) => /^\/academy\/lektionen\/[^/]+\/$/u.test(path) && kind === 'indexed',
);
