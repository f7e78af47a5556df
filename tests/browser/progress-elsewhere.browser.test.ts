import { describe, expect, it } from 'vitest';
import { templates } from './lib/built-pages.ts';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { LESSON, PACKAGE, STATE, openWith, markOf } from './lib/progress.ts';
import { measureShift, SHIFT_LIMIT } from './lib/shift.ts';
import { DESK, PHONE } from './lib/viewports.ts';

const stage = useStage();

describe('progress on other pages', () => {
  it.concurrent('is not there when there is none', async () => {
    await stage.withPage({}, async (page) => {
      for (const path of ['/', templates.academy, PACKAGE, templates.step]) {
        await openPage(page, path);
        expect(await page.locator('.progress-mark').count()).toBe(0);
        expect(await page.getByRole('heading', { name: 'Weiterlernen' }).count()).toBe(0);
      }
    });
  });

  it.concurrent('shows on cards and stations, in words as well', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, templates.academy, { 'cdl:fortschritt': STATE });
      const main = page.getByRole('main');
      await main.getByText('von 6', { exact: false }).first().waitFor();
      expect(await main.getByRole('link', { name: /, 2 von 6 Lektionen geschafft$/u }).count()).toBe(1);
      await page.locator('details.step').evaluateAll((all) => {
        for (const fold of all) (fold as HTMLDetailsElement).open = true;
      });
      expect(await main.getByRole('link', { name: /, geschafft am 20\.11\.2026$/u }).count()).toBe(1);
      await openPage(page, PACKAGE);
      expect(await main.getByText('2 von 6 Lektionen geschafft').isVisible()).toBe(true);
      expect(await page.locator('.stations > .is-done').count()).toBe(2);
    });
  });

  it.concurrent.each(['/', '/academy/'])('leads on from %s', async (path) => {
    await stage.withPage({ viewport: PHONE }, async (page) => {
      await openWith(page, path, { 'cdl:fortschritt': STATE });
      const box = page.getByRole('region', { name: 'Weiterlernen' });
      expect(await box.innerText()).toContain('Ehrliche Diagramme, bei „Die Achse“');
      expect(await box.innerText()).toContain('2 von 28 Lektionen geschafft');
      expect(await box.getByText('Danach: ').getByRole('link').count()).toBe(1);
      await box.getByRole('link', { name: 'Ehrliche Diagramme' }).click();
      await page.waitForURL('**/academy/lektionen/ehrliche-diagramme/#die-achse');
    });
  });

  it.concurrent('follows another tab', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, '/academy/');
      const other = await page.context().newPage();
      await openPage(other, LESSON);
      await markOf(other).click();
      await page.getByRole('region', { name: 'Weiterlernen' }).getByText('1 von 28').waitFor();
      expect(await page.getByRole('link', { name: /1 von 6 Lektionen geschafft/u }).count()).toBeGreaterThan(
        0,
      );
    });
  });

  it.concurrent.each([
    ['/', PHONE],
    ['/', DESK],
    ['/academy/', PHONE],
    ['/academy/', DESK],
    [PACKAGE, PHONE],
    [PACKAGE, DESK],
  ])('moves nothing when it comes: %s, %o', async (path, viewport) => {
    await stage.withPage({ viewport }, async (page) => {
      await openWith(page, path, { 'cdl:fortschritt': STATE });
      await page.waitForTimeout(300);
      expect(await measureShift(page)).toBeLessThan(SHIFT_LIMIT);
    });
  });
});
