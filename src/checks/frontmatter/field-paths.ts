import type { CollectionName } from '../../catalogue/collections.ts';
import type { Finding } from '../finding.ts';
import { judgeAddress, type InnerLink } from '../text/links.ts';
import { findPlace, type YamlPart } from './yaml-source.ts';

/** Fields that hold an address of this site or of the web. */
const ADDRESS_FIELDS: Partial<Record<CollectionName, readonly (readonly string[])[]>> = {
  navigation: [['path']],
  redirects: [['to']],
  answers: [['link', 'path']],
  overviews: [['path']],
  offers: [['action', 'url']],
  pages: [['translationOf']],
};

const textAt = (data: unknown, path: readonly PropertyKey[]): string | undefined => {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return typeof value === 'string' ? value : undefined;
};

const offsetAt = (yaml: YamlPart, path: readonly PropertyKey[]): number =>
  findPlace(yaml, path).place.valueOffset ?? yaml.offset;

/** The addresses in the fields of an entry or item: findings on their form, and the inner ones to be looked up. */
export const findInnerPaths = (
  yaml: YamlPart,
  collection: CollectionName,
  data: unknown,
  base: readonly PropertyKey[] = [],
): { findings: Finding[]; inner: InnerLink[] } => {
  const found = (ADDRESS_FIELDS[collection] ?? []).flatMap((path) => {
    const url = textAt(data, path);
    return url === undefined ? [] : [{ url, offset: offsetAt(yaml, [...base, ...path]) }];
  });
  const findings = found.flatMap(({ url, offset }) => {
    const remark = judgeAddress(url);
    return remark === undefined ? [] : [yaml.source.report(offset, remark)];
  });
  return { findings, inner: found.filter(({ url }) => /^\/(?!\/)/u.test(url)) };
};

/** The old addresses that an entry (`redirectFrom`) or an item (`from`) takes over. */
export const findRedirects = (
  yaml: YamlPart,
  data: unknown,
  base: readonly PropertyKey[] = [],
): InnerLink[] => {
  const from = textAt(data, ['from']);
  if (from !== undefined) return [{ url: from, offset: offsetAt(yaml, [...base, 'from']) }];
  const list = (data as { redirectFrom?: unknown }).redirectFrom;
  if (!Array.isArray(list)) return [];
  return list.flatMap((url, index) =>
    typeof url === 'string' ? [{ url, offset: offsetAt(yaml, [...base, 'redirectFrom', index]) }] : [],
  );
};

/** Whether an entry is not to be seen on the site yet. */
export const isDraft = (data: Readonly<Record<string, unknown>>): boolean => data['state'] === 'draft';
