import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { LESSON, PACKAGE, DEVICE, TAKE, RECEIPT, CHECK, STATE, JOURNEY, openWith } from './lib/progress.ts';
import { testStates } from './lib/states.ts';

const stage = useStage();

describe('without JavaScript', () => {
  it.concurrent.each([LESSON, DEVICE, TAKE, RECEIPT, CHECK])(
    'is honest and shows nothing dead: %s',
    async (path) => {
      await stage.withPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto(path);
        const main = page.getByRole('main');
        expect(await main.locator('button:visible, input:visible, textarea:visible').count()).toBe(0);
        if (path !== LESSON) expect(await page.locator('main noscript').innerText()).toContain('JavaScript');
        expect(await page.locator('lesson-mark').isVisible()).toBe(false);
      });
    },
  );
});

/** Every state, and how one gets there. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  'a marked lesson': (page) => openWith(page, LESSON, { 'cdl:fortschritt': STATE }),
  'the academy': (page) => openWith(page, '/academy/', { 'cdl:fortschritt': STATE }),
  home: (page) => openWith(page, '/', { 'cdl:fortschritt': STATE }),
  'a package': (page) => openWith(page, PACKAGE, { 'cdl:fortschritt': STATE }),
  'take along': async (page) => {
    await openWith(page, TAKE, { 'cdl:fortschritt': STATE, 'cdl:lernreise': JOURNEY });
    await page.locator('summary', { hasText: 'Als QR-Code' }).first().click();
    await page.getByRole('img', { name: /QR/u }).waitFor();
  },
  'take along, nothing here': (page) => openPage(page, TAKE),
  'take along, something came': async (page) => {
    await openWith(page, TAKE, { 'cdl:fortschritt': STATE });
    await page.getByLabel('Link vom anderen Gerät').fill('#f1.d20261120.lgute-fragen-stellen');
    await page.getByRole('button', { name: /Ansehen/u }).click();
  },
  receipt: (page) => openWith(page, RECEIPT, { 'cdl:fortschritt': STATE }),
  'receipt, nothing here': (page) => openPage(page, RECEIPT),
  check: async (page) => {
    await openPage(page, `${CHECK}#n1.d20261120.lwas-sind-daten.k12345678.z1234`);
    await page.getByText('Vom Papier abtippen').click();
  },
  device: async (page) => {
    await openWith(page, DEVICE, { 'cdl:fortschritt': STATE, 'cdl:neu': 'x'.repeat(3000) });
    await page.locator('.entry').first().waitFor();
    for (const fold of await page.locator('.entry summary').all()) await fold.click();
  },
  'device, asked': async (page) => {
    await openWith(page, DEVICE, { 'cdl:fortschritt': STATE });
    await page.getByRole('button', { name: 'Alles löschen …' }).click();
  },
  'device, deleted': async (page) => {
    await openWith(page, DEVICE, { 'cdl:fortschritt': STATE });
    await page.getByRole('button', { name: 'Lernstand löschen' }).click();
    await page.getByRole('button', { name: 'Rückgängig' }).waitFor();
  },
};

describe('every state', () => testStates(stage, STATES));
