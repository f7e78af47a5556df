import type { Locator } from 'playwright-core';

/** Whether the focus is here. */
export const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);
