import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templates } from './lib/built-pages.ts';
import { openPlanted } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { measureShift, SHIFT_LIMIT } from './lib/shift.ts';
import { PHONE } from './lib/viewports.ts';

const stage = useStage();

const FONT_DELAY_MS = 500;

/** All shifts until half a second after the font has come. */
const measureWithFont = async (page: Page): Promise<number> => {
  await page.waitForTimeout(FONT_DELAY_MS);
  return measureShift(page);
};

const cases = (['home', 'overview', 'story', 'lesson', 'contact', 'search'] as const).flatMap((name) => [
  { name, width: 360 },
  { name, width: 1280 },
]);

describe('layout shift', () => {
  it.concurrent.each(cases)(
    'is none while the font comes late: $name, $width px',
    async ({ name, width }) => {
      const shift = await stage.withPage({ viewport: { width, height: 740 } }, async (page) => {
        let fonts = 0;
        await page.route('**/*.woff2', async (route) => {
          fonts += 1;
          await new Promise((resolve) => setTimeout(resolve, FONT_DELAY_MS));
          await route.continue();
        });
        await page.goto(templates[name]);
        const sum = await measureWithFont(page);
        expect(fonts).toBe(1);
        expect(await page.evaluate(() => document.fonts.size > 0 && document.fonts.status)).toBe('loaded');
        return sum;
      });
      console.log(`Verschiebung ${name}, ${width} px: ${shift.toFixed(4)}`);
      expect(shift).toBeLessThan(SHIFT_LIMIT);
    },
  );

  it.concurrent('would be measured', async () => {
    const shift = await stage.withPage({ viewport: PHONE }, async (page) => {
      await openPlanted(page, '<p>eins</p><p style="height: 300px">zwei</p>');
      await page.waitForTimeout(200);
      await page.evaluate(() =>
        document.body.prepend(Object.assign(document.createElement('div'), { style: 'height: 200px' })),
      );
      return measureShift(page);
    });
    expect(shift).toBeGreaterThan(SHIFT_LIMIT);
  });
});
