import type { Area, Tabs } from './device/box.ts';

/** A storage in memory; `texts` is what it holds. */
export const memoryArea = (
  given: Record<string, string> = {},
): { area: () => Area; texts: Map<string, string> } => {
  const texts = new Map(Object.entries(given));
  const area: Area = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    },
    removeItem: (key) => {
      texts.delete(key);
    },
  };
  return { area: () => area, texts };
};

/** A storage without room. */
export const fullArea = (given: Record<string, string>): ReturnType<typeof memoryArea> => {
  const { area, texts } = memoryArea(given);
  const setItem = (): never => {
    throw new DOMException('kein Platz', 'QuotaExceededError');
  };
  return { area: () => ({ ...area(), setItem }), texts };
};

/** A browser that forbids even the look at its storage. */
export const refuse = (): never => {
  throw new DOMException('verboten', 'SecurityError');
};

/** Stands in for `window`: `tell` is what another tab causes. */
export const createTabs = (): Tabs & { tell: (key: string | null) => void; count: () => number } => {
  const listeners = new Set<(event: { key: string | null }) => void>();
  return {
    addEventListener: (_type, listener) => {
      listeners.add(listener);
    },
    removeEventListener: (_type, listener) => {
      listeners.delete(listener);
    },
    tell: (key) => {
      listeners.forEach((listener) => {
        listener({ key });
      });
    },
    count: () => listeners.size,
  };
};
