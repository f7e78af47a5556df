import { describe, expect, it } from 'vitest';
import { COLOR_RULES, findAxeFaults, WIDTH_RULES } from './lib/axe.ts';
import { allPaths, samplePaths, templateCases, templates } from './lib/built-pages.ts';
import { openPage, openPlanted, unfold } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { DESK, PHONE } from './lib/viewports.ts';

const stage = useStage();

describe('axe', () => {
  it.concurrent.each(allPaths)('finds nothing on %s', async (path) => {
    const faults = await stage.withSharedPage({ viewport: DESK }, async (page) => {
      await openPage(page, path);
      await unfold(page);
      return findAxeFaults(page, { label: 'hell, 1280 px' });
    });
    expect(faults).toEqual([]);
  });

  it.concurrent.each(samplePaths)('finds nothing on %s, dark and narrow', async (path) => {
    const faults = await stage.withSharedPage({ viewport: PHONE }, async (page) => {
      await openPage(page, path);
      await unfold(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      return findAxeFaults(page, { label: 'dunkel, 360 px', rules: [...COLOR_RULES, ...WIDTH_RULES] });
    });
    expect(faults).toEqual([]);
  });

  it.concurrent.each(templateCases)('finds nothing folded and narrow: %s', async (_name, path) => {
    const faults = await stage.withSharedPage({ viewport: PHONE }, async (page) => {
      await openPage(page, path);
      return findAxeFaults(page, { label: 'hell, 360 px' });
    });
    expect(faults).toEqual([]);
  });

  it.concurrent.each(templateCases)('finds nothing with forced colours: %s', async (_name, path) => {
    const faults = await stage.withSharedPage({ viewport: DESK, forcedColors: 'active' }, async (page) => {
      await openPage(page, path);
      await unfold(page);
      return findAxeFaults(page, { label: 'erzwungene Farben' });
    });
    expect(faults).toEqual([]);
  });

  it.concurrent.each(templateCases)('finds contrast of 7:1 in the text: %s', async (_name, path) => {
    const faults = await stage.withSharedPage({ viewport: DESK }, async (page) => {
      const look = { rules: ['color-contrast-enhanced'], within: 'main' };
      await openPage(page, path);
      await unfold(page);
      const light = await findAxeFaults(page, { label: 'hell', ...look });
      await page.emulateMedia({ colorScheme: 'dark' });
      return [...light, ...(await findAxeFaults(page, { label: 'dunkel', ...look }))];
    });
    expect(faults).toEqual([]);
  });

  it.concurrent('finds nothing in the open menu of a phone', async () => {
    const faults = await stage.withSharedPage({ viewport: PHONE }, async (page) => {
      await openPage(page, templates.home);
      await page.getByRole('button', { name: 'Menü', exact: true }).click();
      return findAxeFaults(page, { label: 'Menü offen' });
    });
    expect(faults).toEqual([]);
  });

  it.concurrent('would find planted faults', async () => {
    const faults = await stage.withPage({ viewport: DESK }, async (page) => {
      await openPlanted(
        page,
        '<main><h1>X</h1><img src="/share.png"><p id="grau">grau</p><p id="mittel">mittel</p><h4>Y</h4></main>',
        {
          head: '<style>#grau { color: #999 } #mittel { color: #666 } body { background: #fff }</style>',
        },
      );
      const enhanced = { label: 'AAA', rules: ['color-contrast-enhanced'], within: 'main' };
      return [...(await findAxeFaults(page, { label: 'hier' })), ...(await findAxeFaults(page, enhanced))];
    });
    const rules = faults.map((fault) => fault.split(' an ')[0]);
    expect(rules).toEqual(
      expect.arrayContaining([
        'hier: image-alt',
        'hier: color-contrast',
        'hier: heading-order',
        'AAA: color-contrast-enhanced',
      ]),
    );
  });
});
