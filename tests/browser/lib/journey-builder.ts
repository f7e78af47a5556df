import type { Locator, Page } from 'playwright-core';
import { lessons } from './journey.ts';
import { PHONE } from './viewports.ts';

export const TOUCH_PHONE = { viewport: PHONE, hasTouch: true, isMobile: true };
/** A minute, as the goal says; here for a machine that finds every button at once but is busy. */
export const LONGEST_MS = 60_000;
export const SIX = [0, 1, 2, 3, 4, 5].map((place) => lessons[place]!.title);

export const choice = (page: Page, title: string) => page.locator('.choice', { hasText: title }).first();
/** Far from the edges, where dragging scrolls. */
export const toMiddle = (place: Locator): Promise<void> =>
  place.evaluate((row) => row.scrollIntoView({ block: 'center', behavior: 'instant' }));

export const titleAt = (page: Page, at: number) => page.locator('[data-rows] > li').nth(at);
