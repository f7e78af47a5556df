import type { Line } from './letter.client.ts';

/** What was sent, for the thank-you page in the same tab. */
export interface Sent {
  form: string;
  title: string;
  lines: Line[];
}

const KEY = 'cdl:gesendet';
const VERSION = 1;

/** Keeps what was sent. Where the browser refuses, the thank-you page has no copy to show. */
export const keepSent = (sent: Sent): void => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ version: VERSION, ...sent }));
  } catch {
    // The message has arrived all the same.
  }
};

const isLine = (value: unknown): value is Line => {
  const { label, text } = (value ?? {}) as Partial<Line>;
  return typeof label === 'string' && typeof text === 'string';
};

/** What was last sent with a form in this tab; anything broken counts as nothing. */
export const readSent = (form: string): Sent | undefined => {
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<
      Sent & { version: number }
    > | null;
    if (stored?.version !== VERSION || stored.form !== form || typeof stored.title !== 'string')
      return undefined;
    if (!Array.isArray(stored.lines) || !stored.lines.every(isLine)) return undefined;
    return { form, title: stored.title, lines: stored.lines };
  } catch {
    return undefined;
  }
};

export const dropSent = (): void => {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then there is none.
  }
};
