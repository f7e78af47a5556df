import { KNOWN_THINGS, PREFIX } from './known-things.ts';

/** A text that lies in one of the two storages. */
export interface StoredText {
  place: 'local' | 'session';
  key: string;
  text: string;
}

/** A storage as browsers have it. */
export type StorageArea = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** How the two storages are reached: the mere look at one may throw. */
export type StorageAreas = Record<StoredText['place'], () => StorageArea>;

const rankOf = ({ key }: StoredText): number => {
  const rank = KNOWN_THINGS.findIndex((known) => known.key !== '' && key.startsWith(known.key));
  return rank < 0 ? KNOWN_THINGS.length : rank;
};

const readArea = (place: StoredText['place'], areas: StorageAreas): StoredText[] => {
  const area = areas[place]();
  return Array.from({ length: area.length }, (_item, index) => area.key(index) ?? '')
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({ place, key, text: area.getItem(key) ?? '' }));
};

/** All texts of ours, in the order of the known things; undefined when the browser forbids the look. */
export const readTexts = (areas: StorageAreas): StoredText[] | undefined => {
  try {
    const texts = [...readArea('local', areas), ...readArea('session', areas)];
    return texts.sort((one, other) => rankOf(one) - rankOf(other) || (one.key < other.key ? -1 : 1));
  } catch {
    return undefined;
  }
};

export const dropText = ({ place, key }: StoredText, areas: StorageAreas): void => {
  try {
    areas[place]().removeItem(key);
  } catch {
    // Then it is not there.
  }
};

/**
 * Puts texts back where they were, unless something new has come there meanwhile.
 * @returns how many came back
 */
export const restoreTexts = (texts: readonly StoredText[], areas: StorageAreas): number =>
  texts.filter(({ place, key, text }) => {
    try {
      const area = areas[place]();
      if (area.getItem(key) !== null) return false;
      area.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }).length;

const NUMBER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** `1 Byte`, `340 Bytes`, `1,2 kB`, `3 MB`. */
export const describeSize = (bytes: number): string => {
  if (bytes < 1_000) return `${bytes}\u00a0${bytes === 1 ? 'Byte' : 'Bytes'}`;
  if (bytes < 999_950) return `${NUMBER.format(bytes / 1_000)}\u00a0kB`;
  return `${NUMBER.format(bytes / 1_000_000)}\u00a0MB`;
};

/** What a text and its key take, in bytes of UTF-8. */
export const sizeOfText = ({ key, text }: StoredText): number => new TextEncoder().encode(key + text).length;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** The value as one can read it: JSON in lines, everything else as it is. */
export const showValue = (text: string): string => {
  const value = parse(text);
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : text;
};

/** What is downloaded: everything, readable and complete. `when` is an ISO time. */
export const writeCopy = (
  texts: readonly StoredText[],
  pages: readonly { name: string; addresses: readonly string[] }[],
  when: string,
): string =>
  `${JSON.stringify(
    {
      format: 'civic-data-lab/geraet',
      version: 1,
      when,
      texts: texts.map(({ place, key, text }) => ({ place, key, value: parse(text) })),
      pages,
    },
    null,
    2,
  )}\n`;
