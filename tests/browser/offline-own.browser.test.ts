import { describe, expect, it } from 'vitest';
import { BUILDER, journeyOf, lessons, openBuilder, openWith, stationsOf } from './lib/journey.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';
import { PHONE } from './lib/viewports.ts';

const stage = useStage();

describe('a journey of one’s own', () => {
  it.concurrent(
    'is kept with all its pages and opens without a net, also where it is put together',
    async () => {
      const journey = journeyOf('Unser Plan', 0, 1);
      await stage.withPage({ viewport: PHONE }, async (page) => {
        const { faults } = await observe(page);
        await openWith(page, journey);
        await page.getByText('Ohne Netz lesen').click();
        const keeper = page.locator('offline-journey');
        await keeper.getByRole('button', { name: 'Diese Lernreise offline speichern' }).click();
        await keeper
          .getByRole('status')
          .filter({ hasText: /3\sSeiten .* \d+\skB/u })
          .waitFor();
        await keeper.getByRole('button', { name: 'Jetzt speichern' }).click();
        await keeper.getByRole('status').filter({ hasText: 'Gespeichert.' }).waitFor();
        expect(faults).toEqual([]);
        await page.context().setOffline(true);
        for (const { path, title } of [lessons[0]!, lessons[1]!]) {
          await page.goto(path);
          expect(await page.locator('h1').innerText()).toContain(title);
        }
        await openBuilder(page);
        expect(await stationsOf(page)).toEqual([lessons[0]!.title, lessons[1]!.title]);
        await page.goto('/offline/');
        await page.getByRole('heading', { name: 'Unser Plan' }).waitFor();
      });
    },
  );

  it.concurrent('says when it has changed since, and is kept anew in the same place', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, journeyOf('Unser Plan', 0, 1));
      await page.getByText('Ohne Netz lesen').click();
      const keeper = page.locator('offline-journey');
      const press = (name: string): Promise<void> => keeper.getByRole('button', { name }).click();
      await press('Diese Lernreise offline speichern');
      await press('Jetzt speichern');
      await keeper.getByText('Auf diesem Gerät gespeichert').waitFor();
      await page
        .getByRole('button', { name: /herausnehmen/u })
        .first()
        .click();
      await keeper.getByText('Eure Lernreise hat sich seitdem geändert.').waitFor();
      await press('Neu speichern');
      await press('Aktualisieren');
      await keeper.getByRole('status').filter({ hasText: 'Gespeichert.' }).waitFor();
      const caches = await page.evaluate(() => window.caches.keys());
      expect(caches).toHaveLength(1);
      const kept = await page.evaluate(async ([name]) => {
        const cache = await window.caches.open(name!);
        return (await cache.keys()).map(({ url }) => new URL(url).pathname);
      }, caches);
      expect(kept).toContain(BUILDER);
      expect(kept).toContain(lessons[1]!.path);
      expect(kept).not.toContain(lessons[0]!.path);
    });
  });
});
