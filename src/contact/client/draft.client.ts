/** A draft that lives in this tab only, and survives a storage that refuses. */
const KEY = 'cdl:kontakt:1';

/** Reads the draft; anything broken counts as none. */
export const readDraft = (): Record<string, string> => {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
};

/** Keeps the draft. A full or forbidden storage is no reason to disturb anyone who writes. */
export const keepDraft = (values: Record<string, string>): void => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(values));
  } catch {
    // The text still stands in the form.
  }
};

export const dropDraft = (): void => {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then there is none.
  }
};
