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

  it.concurrent('is pressed once by two quick taps, and leads nowhere', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(templates.lesson);
      // The second tap, as soon as the link stands where the button was.
      await page.locator('journey-add').evaluate((adding) => {
        const link = adding.querySelector('a')!;
        new MutationObserver((_records, observer) => {
          if (link.hidden) return;
          observer.disconnect();
          link.click();
        }).observe(adding, { attributes: true, subtree: true });
      });
      await page.getByRole('button', { name: '+ Zur Lernreise' }).click();
      await page.getByText('Aufgenommen: jetzt 1 Station.').waitFor();
      await page.waitForTimeout(500);
      expect(new URL(page.url()).pathname).toBe(templates.lesson);
      await page.getByRole('link', { name: 'In eurer Lernreise ✓ (ansehen)' }).click();
      await page.waitForURL('**/academy/lernreise/');
    });
  });

  it.concurrent('says what helps when it cannot be loaded', async () => {
    await stage.withPage({}, async (page) => {
      await page.route('**/_astro/change-journey*', (route) => route.abort());
      await page.goto(templates.lesson);
      const add = page.getByRole('button', { name: '+ Zur Lernreise' });
      await add.click();
      await page.getByText('Prüft die Verbindung und ladet die Seite neu.').waitFor();
      await page.unroute('**/_astro/change-journey*');
      await page.reload();
      await add.click();
      await page.getByText('Aufgenommen: jetzt 1 Station.').waitFor();
    });
  });

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
