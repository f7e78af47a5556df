import { describe, expect, it } from 'vitest';
import { templates } from './lib/built-pages.ts';
import { journeyOf, openWith } from './lib/journey.ts';
import { findLayoutFaults } from './lib/layout.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';
import { measureShift, SHIFT_LIMIT } from './lib/shift.ts';
import { hasFocus } from './lib/has-focus.ts';

const stage = useStage();

describe('the button on pages that are read', () => {
  it.concurrent.each(['lesson', 'story', 'step'] as const)(
    'adds, says so, counts, and takes back: %s',
    async (kind) => {
      await stage.withPage({}, async (page) => {
        const observation = await observe(page);
        await page.goto(templates[kind]);
        const adding = page.locator('journey-add');
        await adding.getByRole('button', { name: '+ Zur Lernreise' }).focus();
        await page.keyboard.press('Enter');
        await adding.getByRole('status').filter({ hasText: 'Aufgenommen: jetzt 1 Station.' }).waitFor();
        const link = adding.getByRole('link', { name: 'In eurer Lernreise ✓ (ansehen)' });
        expect(await hasFocus(link)).toBe(true);
        const counter = page.getByRole('link', { name: 'Lernreise (1)' });
        expect(await counter.isVisible()).toBe(true);
        await adding.getByRole('button', { name: 'Rückgängig' }).click();
        await adding.getByRole('status').filter({ hasText: 'Herausgenommen' }).waitFor();
        expect(await counter.count()).toBe(0);
        await adding.getByRole('button', { name: '+ Zur Lernreise' }).click();
        await link.waitFor();
        await page.reload();
        await link.waitFor();
        expect(await adding.getByRole('button').count()).toBe(0);
        expect(observation.faults).toEqual([]);
      });
    },
  );

  it.concurrent('counts on a phone, at 320 px too, and moves nothing', async () => {
    await stage.withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      await openWith(page, journeyOf('', 0, 1, 2));
      await page.goto(templates.lesson);
      await page.getByRole('link', { name: 'Lernreise (3)' }).waitFor();
      expect(await measureShift(page)).toBeLessThan(SHIFT_LIMIT);
      expect(await findLayoutFaults(page)).toEqual([]);
    });
  });
});
