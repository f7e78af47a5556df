import { checkChart, wordMissingFile, type Companions } from '../files/charts.ts';
import { sourceIds, wordMissingSource } from '../frontmatter/companions.ts';
import { findComponents, reportAttribute, type Component } from './components.ts';
import type { Entry } from '../frontmatter/entry.ts';
import type { Finding } from '../finding.ts';
import type { FlatNode } from './markdown.ts';

const checkChartComponent = (entry: Entry, component: Component, companions: Companions): Finding[] => {
  const { values } = component;
  const highlight = values.get('highlight');
  const use = {
    type: values.get('type'),
    file: values.get('file'),
    label: values.get('label'),
    value: values.get('value'),
    // Several names stand in one attribute, split by commas, as DatasetChart reads them.
    highlight: highlight === undefined ? [] : highlight.split(',').map((name) => name.trim()),
  };
  return checkChart(use, companions, (part, remark) => reportAttribute(entry, component, part, remark));
};

const checkFile = (entry: Entry, component: Component, { names }: Companions): Finding[] =>
  Object.entries(component.rule.attributes).flatMap(([key, { kind }]) => {
    const value = component.values.get(key);
    if (kind !== 'file' || value === undefined || component.name === 'Chart') return [];
    const isMissing = /^\.\/[a-z0-9-]+\.csv$/u.test(value) && !names.includes(value);
    return isMissing ? [reportAttribute(entry, component, key, wordMissingFile(value, names))] : [];
  });

const checkSource = (entry: Entry, component: Component, ids: readonly string[]): Finding[] =>
  Object.entries(component.rule.attributes).flatMap(([key, { kind }]) => {
    const value = component.values.get(key);
    if (kind !== 'source' || value === undefined || ids.includes(value)) return [];
    return [reportAttribute(entry, component, key, wordMissingSource(value, ids))];
  });

/** What components say about files, tables and sources: they must be there and fit. */
export const checkMdxFiles = (
  entry: Entry,
  nodes: readonly FlatNode[],
  companions: Companions,
): Finding[] => {
  const ids = sourceIds(entry);
  return findComponents(nodes).flatMap((component) => [
    ...(component.name === 'Chart' ? checkChartComponent(entry, component, companions) : []),
    ...checkFile(entry, component, companions),
    ...checkSource(entry, component, ids),
  ]);
};
