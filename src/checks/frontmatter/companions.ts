import { isScalar, isSeq } from 'yaml';
import { quote, listWords } from '../characters.ts';
import { checkChart, wordMissingFile, type Companions } from '../files/charts.ts';
import type { Entry } from './entry.ts';
import type { Finding } from '../finding.ts';
import { suggest } from '../near-miss.ts';
import { findPlace } from './yaml-source.ts';

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const get = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** The short names of the sources of an entry. */
export const sourceIds = (entry: Entry): string[] =>
  asList(entry.data['sources']).flatMap((source) => asText(get(source, 'id')) ?? []);

const offsetOf = (entry: Entry, path: readonly PropertyKey[]): number => {
  if (entry.yaml === undefined) return 0;
  const { place } = findPlace(entry.yaml, path);
  return place.valueOffset ?? place.keyOffset ?? 0;
};

/** A source that is named but not listed. */
export const wordMissingSource = (id: string, ids: readonly string[]) => ({
  rule: 'source-missing',
  message: `Die Quelle ${quote(id)} steht nicht unter „sources“; vorhanden: ${ids.length === 0 ? 'keine' : ids.join(', ')}.`,
  remedy: suggest(
    id,
    ids,
    `Ergänzt unter sources einen Eintrag mit: id: ${/^[a-z0-9-]+$/u.test(id) ? id : 'fhk-2024'}`,
  ),
});

const checkSources = (entry: Entry): Finding[] => {
  const ids = sourceIds(entry);
  const named = [
    { id: get(entry.data['chart'], 'source'), path: ['chart', 'source'] as PropertyKey[] },
    ...asList(get(entry.data['chart'], 'furtherSources')).map((id, index) => ({
      id,
      path: ['chart', 'furtherSources', index],
    })),
    ...asList(entry.data['figures']).map((figure, index) => ({
      id: get(figure, 'source'),
      path: ['figures', index, 'source'],
    })),
  ];
  const missing = named.flatMap(({ id, path }) =>
    typeof id === 'string' && !ids.includes(id)
      ? [entry.source.report(offsetOf(entry, path), wordMissingSource(id, ids))]
      : [],
  );
  const twice = ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message = `Zwei Quellen haben denselben Kurznamen ${quote(id)}.`;
    const remedy = 'Gebt jeder Quelle einen eigenen Kurznamen.';
    return [
      entry.source.report(offsetOf(entry, ['sources', index, 'id']), {
        rule: 'source-duplicate',
        message,
        remedy,
      }),
    ];
  });
  return [...missing, ...twice];
};

const checkFiles = (entry: Entry, { names }: Companions): Finding[] => {
  const lists = ['datasets', 'recipe'] as const;
  return lists.flatMap((list) =>
    asList(entry.data[list]).flatMap((item, index) => {
      const file = get(item, 'file');
      if (typeof file !== 'string' || names.includes(file)) return [];
      return [entry.source.report(offsetOf(entry, [list, index, 'file']), wordMissingFile(file, names))];
    }),
  );
};

const checkColumns = (entry: Entry, companions: Companions): Finding[] =>
  asList(entry.data['datasets']).flatMap((dataset, index) => {
    const table = companions.table(asText(get(dataset, 'file')) ?? '');
    if (table === undefined) return [];
    const described = asList(get(dataset, 'columns')).map((column) => String(get(column, 'name')));
    const wrong = described.flatMap((name, column) => {
      if (table.header.includes(name)) return [];
      const message = `Die Spalte ${quote(name)} gibt es in ${table.source.path} nicht; vorhanden sind ${listWords(table.header, 'und')}.`;
      const remedy = suggest(
        name,
        table.header,
        'Schreibt den Namen genau wie in der ersten Zeile der Datei.',
      );
      const offset = offsetOf(entry, ['datasets', index, 'columns', column, 'name']);
      return [entry.source.report(offset, { rule: 'dataset-column', message, remedy })];
    });
    const left = table.header.filter((name) => !described.includes(name));
    if (left.length === 0) return wrong;
    const message = `Ohne Erklärung bleiben die Spalten ${listWords(left, 'und')} von ${table.source.path}.`;
    const remedy = 'Ergänzt sie unter columns, zum Beispiel:\n- name: eintritt\n  meaning: Tag des Eintritts';
    const offset = offsetOf(entry, ['datasets', index, 'columns']);
    return [
      ...wrong,
      entry.source.report(offset, { rule: 'dataset-column', message, remedy, severity: 'hint' }),
    ];
  });

const checkStoryChart = (entry: Entry, companions: Companions): Finding[] => {
  const chart = entry.data['chart'];
  const node = entry.yaml && findPlace(entry.yaml, ['chart', 'highlight']).place.value;
  const isReadable =
    isSeq(node) && node.items.every((item) => isScalar(item) && typeof item.value === 'string');
  const use = {
    type: asText(get(chart, 'type')),
    file: asText(get(chart, 'file')),
    label: asText(get(chart, 'label')),
    value: asText(get(chart, 'value')),
    highlight: isReadable ? (get(chart, 'highlight') as string[]) : [],
  };
  return checkChart(use, companions, (part, remark) =>
    entry.source.report(offsetOf(entry, ['chart', part]), remark),
  );
};

/** What the frontmatter says about files, tables and sources: they must be there and fit. */
export const checkCompanions = (entry: Entry, companions: Companions): Finding[] => [
  ...checkSources(entry),
  ...checkFiles(entry, companions),
  ...checkColumns(entry, companions),
  ...checkStoryChart(entry, companions),
];
