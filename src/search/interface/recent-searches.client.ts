const KEY = 'cdl:suchen';
const VERSION = 1;
const MOST = 8;
const LONGEST = 80;

/** The queries that people looked for on this device, newest first; anything broken counts as none. */
export const readRecent = (): string[] => {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as { version?: unknown; queries?: unknown };
    if (stored.version !== VERSION || !Array.isArray(stored.queries)) return [];
    const texts = stored.queries.filter((query): query is string => typeof query === 'string');
    return [...new Set(texts.map((query) => query.slice(0, LONGEST)))].filter(Boolean).slice(0, MOST);
  } catch {
    return [];
  }
};

const write = (queries: string[]): void => {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ version: VERSION, queries: queries.slice(0, MOST) }));
  } catch {
    // A full or forbidden storage is no reason to disturb a search.
  }
};

const without = (query: string): string[] =>
  readRecent().filter((one) => one.toLowerCase() !== query.toLowerCase());

/** Keeps a query; one that is there already moves to the front. A query too long to be read again is not kept. */
export const keepRecent = (query: string): void => {
  const text = query.trim();
  if (text !== '' && text.length <= LONGEST) write([text, ...without(text)]);
};

export const dropRecent = (query: string): void => write(without(query));

export const clearRecent = (): void => write([]);
