import type { Page } from 'playwright-core';
import { findLayoutFaults } from './layout.ts';
import { findSmallTargets } from './targets.ts';

/** What does not fit a window of 320 px or cannot be hit with a thumb; the skip link shows only for the keyboard. */
export const findPhoneFaults = async (page: Page): Promise<string[]> =>
  [...(await findLayoutFaults(page)), ...(await findSmallTargets(page))].filter(
    (fault) => !fault.includes('class="skip"'),
  );
