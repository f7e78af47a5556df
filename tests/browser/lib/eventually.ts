import { vi } from 'vitest';
import { WAIT_MS } from './stage.ts';

/**
 * Repeats `check` until nothing in it fails any more, and fails with its last message when that takes too long.
 * Not `expect.poll`: that looks for the running test, which nobody knows while several run at once.
 */
export const eventually = (check: () => Promise<void> | void): Promise<void> =>
  vi.waitFor(check, { timeout: WAIT_MS });
