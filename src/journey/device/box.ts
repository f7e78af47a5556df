/** Where things are kept: `localStorage`, or a stand-in. */
export type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What a box holds and how it stands there. */
export interface BoxShape<T> {
  key: string;
  /** Whole number from 1; a higher one in the storage is a newer site's and stays untouched. */
  version: number;
  empty: T;
  /** Reads what some version up to this one wrote. Undefined when nothing in it can be read. */
  read: (stored: Readonly<Record<string, unknown>>, version: number) => T | undefined;
  /** Fields for JSON; `version` is added. */
  write: (value: T) => object;
}

/** What was found, and a German sentence when something is wrong with the storage. */
export interface Kept<T> {
  value: T;
  problem: string | undefined;
}

/** A value that outlives the visit and is the same in all tabs. No method throws. */
export interface Box<T> {
  read: () => Kept<T>;
  /** Changes what is in the storage at this moment, so that no tab undoes the work of another. */
  change: (change: (value: T) => T) => Kept<T>;
  /** Forgets everything under this key. */
  clear: () => Kept<T>;
  /** Calls back after each change, in this tab or another; gives back how to stop. */
  watch: (listener: (kept: Kept<T>) => void) => () => void;
}

/** What tells of a change: `storage` has a key, null when a tab cleared everything; `pageshow` may bring a page back. */
interface News {
  key?: string | null;
  persisted?: boolean;
}

/** The part of `window` that tells what was stored elsewhere: in other tabs, or while the page lay in the history. */
export interface Tabs {
  addEventListener: (type: 'storage' | 'pageshow', listener: (event: News) => void) => void;
  removeEventListener: (type: 'storage' | 'pageshow', listener: (event: News) => void) => void;
}

export interface BoxPlaces {
  /** Called at each use: the mere look at `localStorage` may throw. */
  area?: () => Area;
  tabs?: Tabs;
}

export const BOX_SENTENCES = {
  forbidden: 'Dieser Browser merkt sich hier nichts. Nach dem Schließen der Seite ist der Stand weg.',
  full: 'Das ließ sich nicht speichern, vielleicht ist der Speicher voll. Nach dem Schließen der Seite ist die Änderung weg.',
  broken: 'Der gespeicherte Stand war nicht zu lesen. Er liegt nun beiseite, und es geht von vorn los.',
  newer:
    'Der gespeicherte Stand kommt von einer neueren Fassung der Website. Ladet die Seite neu; bis dahin bleibt er unberührt.',
} as const;

const NEWS = ['storage', 'pageshow'] as const;

interface Found<T> extends Kept<T> {
  /** The text in the storage. */
  text: string | null;
  isLocked: boolean;
}

const parse = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const stored: unknown = JSON.parse(text);
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
};

const look = <T>(shape: BoxShape<T>, area: () => Area): Found<T> => {
  const found = { value: shape.empty, problem: undefined, text: null, isLocked: false };
  let text: string | null;
  try {
    text = area().getItem(shape.key);
  } catch {
    return { ...found, problem: BOX_SENTENCES.forbidden };
  }
  if (text === null) return found;
  const stored = parse(text);
  const version = Number(stored['version']);
  if (version > shape.version) return { ...found, text, problem: BOX_SENTENCES.newer, isLocked: true };
  const value = version >= 1 ? shape.read(stored, version) : undefined;
  return value === undefined ? { ...found, text, problem: BOX_SENTENCES.broken } : { ...found, text, value };
};

/** Where an unreadable text is laid aside, so that nothing is lost for good. */
export const asideKey = (key: string): string => `${key}:beiseite`;

const store = <T>(
  shape: BoxShape<T>,
  area: () => Area,
  make: (value: T) => T,
): Kept<T> & { isNew: boolean } => {
  const { value: old, problem, text, isLocked } = look(shape, area);
  const value = isLocked ? old : make(old);
  if (value === old) return { value, problem, isNew: false };
  try {
    if (problem === BOX_SENTENCES.broken && text !== null) area().setItem(asideKey(shape.key), text);
    area().setItem(shape.key, JSON.stringify({ version: shape.version, ...shape.write(value) }));
  } catch {
    return {
      value,
      problem: problem === BOX_SENTENCES.forbidden ? problem : BOX_SENTENCES.full,
      isNew: true,
    };
  }
  return { value, problem, isNew: true };
};

const forget = (key: string, area: () => Area): void => {
  try {
    area().removeItem(key);
  } catch {
    // Then there is nothing.
  }
};

/** Opens a box. Without places it is the one of this browser. */
export const openBox = <T>(
  shape: BoxShape<T>,
  { area = () => localStorage, tabs = globalThis as unknown as Tabs }: BoxPlaces = {},
): Box<T> => {
  const listeners = new Set<(kept: Kept<T>) => void>();
  const tell = (kept: Kept<T>): Kept<T> => {
    listeners.forEach((listener) => {
      listener(kept);
    });
    return kept;
  };
  const read = (): Kept<T> => {
    const { value, problem } = look(shape, area);
    return { value, problem };
  };
  const hear = ({ key, persisted }: News): void => {
    if (key === shape.key || key === null || persisted) tell(read());
  };
  return {
    read,
    change: (make) => {
      const { isNew, ...kept } = store(shape, area, make);
      return isNew ? tell(kept) : kept;
    },
    clear: () => {
      forget(shape.key, area);
      return tell(read());
    },
    watch: (listener) => {
      if (listeners.size === 0) for (const type of NEWS) tabs.addEventListener(type, hear);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) for (const type of NEWS) tabs.removeEventListener(type, hear);
      };
    },
  };
};
