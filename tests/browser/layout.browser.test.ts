import { describe, expect, it } from 'vitest';
import { allPaths, templateCases } from './lib/built-pages.ts';
import { findLayoutFaults, spreadText } from './lib/layout.ts';
import { openPage, openPlanted, unfold } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { findSmallTargets } from './lib/targets.ts';
import { DESK, PHONE } from './lib/viewports.ts';

const stage = useStage();
const SMALLEST = { width: 320, height: 640 };

describe('layout', () => {
  it.concurrent.each(allPaths)(
    'fits into 320 px, folded and open, and every target can be hit: %s',
    async (path) => {
      const faults = await stage.withSharedPage({ viewport: SMALLEST }, async (page) => {
        await openPage(page, path);
        const folded = await findLayoutFaults(page);
        await unfold(page);
        const open = await findLayoutFaults(page);
        await page.setViewportSize(PHONE);
        const narrow = await findSmallTargets(page);
        await page.setViewportSize(DESK);
        return [
          ...folded,
          ...open,
          ...(await findLayoutFaults(page)),
          ...narrow,
          ...(await findSmallTargets(page)),
        ];
      });
      expect([...new Set(faults)]).toEqual([]);
    },
  );

  it.concurrent.each(templateCases)('bears text spaced out as in WCAG 1.4.12: %s', async (_name, path) => {
    const faults = await stage.withSharedPage({ viewport: SMALLEST }, async (page) => {
      await openPage(page, path);
      await unfold(page);
      await spreadText(page);
      const narrow = await findLayoutFaults(page);
      await page.setViewportSize(DESK);
      return [...narrow, ...(await findLayoutFaults(page))];
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  it.concurrent('would find planted faults', async () => {
    const faults = await stage.withPage({ viewport: SMALLEST }, async (page) => {
      await openPlanted(
        page,
        `<div style="width: 400px">zu breit</div>
        <p style="width: 200px">Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen</p>
        <p style="height: 20px; width: 90px; overflow: hidden">Dieser Text wird am unteren Rand abgeschnitten.</p>
        <p style="height: 10px; width: 90px">Dieser Text ragt in den nächsten.</p><p>Darunter</p>
        <p><a href="/" style="display: inline-block; line-height: 1">klein</a></p><p><button>knapp</button></p>
        <p>In einem Satz darf <a href="/">ein Link</a> klein sein.</p>
        <p style="position: relative; height: 60px"><a href="/" class="karte">Karte</a></p>`,
        { head: '<style>.karte::after { content: ""; position: absolute; inset: 0 }</style>' },
      );
      return [...(await findLayoutFaults(page)), ...(await findSmallTargets(page))];
    });
    const expected = [
      /Die Seite ist \d+ px breit/u,
      /„zu breit“ ragt hinaus/u,
      /„Donau.+“ ragt aus dem Fenster/u,
      /„Dieser Text wird .+“ wird von <p.+> abgeschnitten/u,
      /„Dieser Text ragt .+“ ragt aus <p/u,
      /„Dieser Text ragt .+“ und „Darunter“ liegen übereinander/u,
      /„klein“ ist .+ nötig sind 24 px/u,
      /„knapp“ ist .+ nötig sind 44 px/u,
    ];
    for (const pattern of expected) expect(faults).toContainEqual(expect.stringMatching(pattern));
    expect(faults.join()).not.toMatch(/ein Link|Karte/u);
  });
});
