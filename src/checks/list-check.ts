import type { CollectionName } from '../catalogue/collections.ts';
import { bareFacts, type Checked } from './tree/facts.ts';
import { findInnerPaths, findRedirects } from './frontmatter/field-paths.ts';
import { checkData } from './frontmatter/schema-check.ts';
import type { Source } from './source.ts';
import { findPlace, readYaml, type YamlPart } from './frontmatter/yaml-source.ts';

const EXAMPLE = 'Jeder Eintrag beginnt mit „- “:\n- id: verein\n  label: Verein';

const checkItem = (yaml: YamlPart, collection: CollectionName, item: unknown, index: number): Checked => {
  const offset = findPlace(yaml, [index]).place.valueOffset ?? yaml.offset;
  const { findings, pointers } = checkData(yaml, collection, item, [index]);
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return { findings, facts: [] };
  const data = item as Record<string, unknown>;
  const fields = findInnerPaths(yaml, collection, data, [index]);
  const facts = {
    ...bareFacts(yaml.source, { collection, kind: 'list', id: String(data['id'] ?? '') }),
    isItem: true,
    data,
    offset: findPlace(yaml, [index, 'id']).place.valueOffset ?? offset,
    pointers,
    inner: fields.inner,
    redirects: collection === 'redirects' ? findRedirects(yaml, data, [index]) : [],
    offsetOf: (field: string, item?: number) =>
      findPlace(yaml, [index, field, ...(item === undefined ? [] : [item])]).place.valueOffset ?? offset,
  };
  return { findings: [...findings, ...fields.findings], facts: data['id'] === undefined ? [] : [facts] };
};

/** Checks a YAML list: each item against the schema of its collection. Never throws. */
export const checkList = (source: Source, collection: CollectionName): Checked => {
  const yaml = readYaml(source, 0, source.text.length);
  if (yaml.findings.length > 0 && yaml.data === undefined)
    return { findings: yaml.findings, facts: [], unreadList: collection };
  if (!Array.isArray(yaml.data)) {
    const message = 'Die Datei enthält keine Liste.';
    const remedy = `${EXAMPLE}\nOhne Einträge steht in der Datei nur: []`;
    const findings = [...yaml.findings, source.report(0, { rule: 'list', message, remedy })];
    return { findings, facts: [], unreadList: collection };
  }
  const items = yaml.data.map((item, index) => checkItem(yaml, collection, item, index));
  return {
    findings: [...yaml.findings, ...items.flatMap(({ findings }) => findings)],
    facts: items.flatMap(({ facts }) => facts),
  };
};
