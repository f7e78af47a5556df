import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { COLOR_RULES, findAxeFaults, WIDTH_RULES } from './axe.ts';
import { findLayoutFaults } from './layout.ts';
import type { Stage } from './stage.ts';
import { findSmallTargets } from './targets.ts';
import { DESK, PHONE } from './viewports.ts';

/** Looks at a page as it stands, light, then at what forced colours, the dark scheme and a phone can break of it. */
const findFaultsAllOver = async (page: Page): Promise<string[]> => {
  const light = await findAxeFaults(page, { label: 'hell' });
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await findAxeFaults(page, { label: 'erzwungene Farben', rules: COLOR_RULES });
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await page.setViewportSize(PHONE);
  const rules = [...COLOR_RULES, ...WIDTH_RULES];
  return [...light, ...forced, ...(await findAxeFaults(page, { label: 'dunkel, 360 px', rules }))];
};

/** What does not fit a window of 320 px or cannot be hit with a thumb; the skip link shows only for the keyboard. */
const findPhoneFaults = async (page: Page): Promise<string[]> =>
  [...(await findLayoutFaults(page)), ...(await findSmallTargets(page))].filter(
    (fault) => !fault.includes('class="skip"'),
  );

/** Tests every state of something, given how one gets there. */
export const testStates = (
  { withPage }: Stage,
  states: Readonly<Record<string, (page: Page) => Promise<unknown>>>,
): void => {
  it.concurrent.each(Object.entries(states))('is free of axe findings: %s', async (_name, reach) => {
    const faults = await withPage({ viewport: DESK }, async (page) => {
      await reach(page);
      return findFaultsAllOver(page);
    });
    expect(faults).toEqual([]);
  });

  it.concurrent.each(Object.entries(states))('fits 320 px, is hit with a thumb: %s', async (_name, reach) => {
    const faults = await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      await reach(page);
      return findPhoneFaults(page);
    });
    expect(faults).toEqual([]);
  });
};
