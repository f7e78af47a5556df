import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templateCases, templates } from './lib/built-pages.ts';
import { openPlanted } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { DESK } from './lib/viewports.ts';

const stage = useStage();

/** In seconds; shorter is no motion. */
const STILL = 0.01;

/** Runs in the page: every element, and what is drawn before and after it, that moves for longer. */
const listMotion = (still: number): string[] => {
  const longest = (list: string): number =>
    Math.max(
      ...list.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)),
    );
  const faults = document
    .getAnimations()
    .map((animation) => `läuft: ${animation.constructor.name} ${animation.id}`);
  for (const element of document.querySelectorAll('*')) {
    for (const part of [null, '::before', '::after']) {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element, part);
      const moves =
        longest(transitionDuration) > still ||
        (animationName !== 'none' && longest(animationDuration) > still);
      if (moves)
        faults.push(`<${element.localName} class="${element.getAttribute('class') ?? ''}">${part ?? ''}`);
    }
  }
  if (getComputedStyle(document.documentElement).scrollBehavior !== 'auto')
    faults.push('die Seite scrollt sanft');
  return faults;
};

/** Goes from one page to the next by a click; whether that was animated. */
const isTransitionAnimated = async (page: Page): Promise<boolean> => {
  await page.addInitScript(() => {
    // The event comes with the first picture of the page, which may be after everything has loaded.
    const animated = new Promise<boolean>((resolve) => {
      addEventListener('pagereveal', ({ viewTransition }) => resolve(viewTransition !== null));
    });
    Object.assign(globalThis, { animated });
  });
  await page.goto(templates.home);
  await page.locator('main a').first().click();
  await page.waitForURL((url) => url.pathname !== templates.home);
  return page.evaluate(() => (globalThis as unknown as { animated: Promise<boolean> }).animated);
};

describe('motion', () => {
  it.concurrent.each(templateCases)('is none where people want none: %s', async (_name, path) => {
    const faults = await stage.withPage({ reducedMotion: 'reduce' }, async (page) => {
      await page.goto(path);
      return page.evaluate(listMotion, STILL);
    });
    expect(faults).toEqual([]);
  });

  it.concurrent.each([
    ['reduce', false],
    ['no-preference', true],
  ] as const)(
    'changes pages with a transition only where motion is welcome: %s',
    async (reducedMotion, animated) => {
      const context = { reducedMotion, viewport: DESK };
      expect(await stage.withPage(context, isTransitionAnimated)).toBe(animated);
    },
  );

  it.concurrent('would see planted motion', async () => {
    const faults = await stage.withPage({}, async (page) => {
      await openPlanted(page, '<p class="eins">x</p><p class="zwei">x</p><p class="drei">x</p>', {
        head: `<style>html { scroll-behavior: smooth } .eins { transition: color 200ms } .drei { transition: color 5ms }
          .zwei::after { content: 'y'; animation: a 1s infinite } @keyframes a { to { opacity: 0 } }</style>`,
      });
      return page.evaluate(listMotion, STILL);
    });
    expect(faults).toEqual([
      'läuft: CSSAnimation ',
      '<p class="eins">',
      '<p class="zwei">::after',
      'die Seite scrollt sanft',
    ]);
  });
});
