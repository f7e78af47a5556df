import { typeset } from '../markdown/typography.ts';

/**
 * Sets every sentence in an entry's data in German typography, at any depth. A string without white space is a name, a
 * path, an address or an id and stays as it is.
 */
export const typesetData = <T>(data: T): T => {
  if (typeof data === 'string') return (/\s/u.test(data) ? typeset(data) : data) as T;
  if (Array.isArray(data)) return data.map(typesetData) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, typesetData(value as unknown)]),
  ) as T;
};
