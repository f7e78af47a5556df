import { describe, expect, it } from 'vitest';
import { templates } from './lib/built-pages.ts';
import { tab, walkThrough } from './lib/focus.ts';
import { openPage, openPlanted } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { DESK, PHONE } from './lib/viewports.ts';
import { hasFocus } from './lib/has-focus.ts';

const stage = useStage();

const walks = (['home', 'overview', 'story', 'lesson', 'contact', 'search'] as const).flatMap((name) => [
  { name, width: 'phone', viewport: PHONE },
  { name, width: 'desk', viewport: DESK },
]);

describe('keyboard', () => {
  it.concurrent.each(walks)(
    'reaches everything visibly and gets out again: $name, $width',
    async ({ name, viewport }) => {
      const faults = await stage.withPage({ viewport }, async (page) => {
        await openPage(page, templates[name]);
        return walkThrough(page);
      });
      expect(faults).toEqual([]);
    },
  );

  it.concurrent.each([
    ['phone', PHONE],
    ['desk', DESK],
  ])('stops first at the link that skips to the content: %s', async (_name, viewport) => {
    await stage.withPage({ viewport }, async (page) => {
      await openPage(page, templates.story);
      const stop = await tab(page);
      expect(stop).toMatchObject({
        name: expect.stringContaining('Zum Inhalt springen') as string,
        faults: [],
      });
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
      const next = await tab(page);
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), next.name).toBe(
        true,
      );
    });
  });

  it.concurrent('opens the menu of a phone, walks through it, and closes it with Esc', async () => {
    await stage.withPage({ viewport: PHONE }, async (page) => {
      await openPage(page, templates.story);
      const button = page.getByRole('button', { name: 'Menü', exact: true });
      const menu = page.getByRole('navigation', { name: 'Hauptmenü' });
      await expect(menu.isVisible()).resolves.toBe(false);
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await menu.isVisible()).toBe(true);
      const links = await menu.getByRole('link').count();
      const stops = [];
      for (let count = 0; count <= links; count += 1) stops.push(await tab(page));
      expect(stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`))).toEqual([]);
      expect(stops.at(0)?.name).toContain(await menu.getByRole('link').first().innerText());
      expect(stops.at(-1)?.name).toContain('Menü schließen');
      await page.keyboard.press('Escape');
      expect(await menu.isVisible()).toBe(false);
      expect(await hasFocus(button)).toBe(true);
    });
  });

  it.concurrent('closes the menu with its own button and gives the focus back', async () => {
    await stage.withPage({ viewport: PHONE }, async (page) => {
      await openPage(page, templates.home);
      const button = page.getByRole('button', { name: 'Menü', exact: true });
      await button.press('Enter');
      await page.getByRole('button', { name: 'Menü schließen' }).press('Enter');
      expect(await page.getByRole('navigation', { name: 'Hauptmenü' }).isVisible()).toBe(false);
      expect(await hasFocus(button)).toBe(true);
    });
  });

  it.concurrent.each(['Enter', 'Space'])(
    'opens and closes hints, solutions and contents with %s',
    async (key) => {
      await stage.withPage({ viewport: PHONE }, async (page) => {
        await openPage(page, templates.lesson);
        // The answers of a question become a form that has tests of its own.
        const all = page.locator('details:not(.answer)');
        expect(await all.count()).toBeGreaterThan(3);
        for (const details of await all.all()) {
          await details.locator('summary').first().press(key);
          expect(await details.evaluate((element: HTMLDetailsElement) => element.open)).toBe(true);
          await details.locator('summary').first().press(key);
          expect(await details.evaluate((element: HTMLDetailsElement) => element.open)).toBe(false);
        }
      });
    },
  );

  it.concurrent('would find planted faults', async () => {
    const faults = await stage.withPage({ viewport: PHONE }, async (page) => {
      await openPlanted(
        page,
        `<p><a href="/1" class="kein-ring">eins</a> <a href="/2" class="blass">zwei</a> <a href="/3" tabindex="1">drei</a></p>
        <p><a href="/4" style="position: absolute; left: -999px">vier</a></p>
        <div style="overflow: hidden"><a href="/5">fünf</a></div>
        <div style="position: fixed; inset: auto 0 0; height: 90px; background: #ccc"></div>
        <p style="margin-top: 1200px"><a href="/6">sechs</a></p>`,
        {
          head: '<style>a:focus { outline: 3px solid #000 } .kein-ring:focus { outline: none } .blass:focus { outline-color: #ddd }</style>',
        },
      );
      return walkThrough(page);
    });
    const expected = [
      /„eins“ hat keinen Fokusring/u,
      /„zwei“ hat einen .+ Kontrast 1\.\d/u,
      /„vier“ ist nicht zu sehen/u,
      /„fünf“ .+ abschneidet/u,
    ];
    for (const pattern of expected) expect(faults).toContainEqual(expect.stringMatching(pattern));
    expect(faults).toContainEqual(expect.stringMatching(/„sechs“ liegt unter <div/u));
    expect(faults).toContainEqual(expect.stringMatching(/Halt 1 ist .+„drei“/u));
  });

  it.concurrent('would find a trap', async () => {
    const faults = await stage.withPage({}, async (page) => {
      await openPlanted(page, '<button>eins</button><button>zwei</button><button>drei</button>');
      await page.evaluate(() => {
        document
          .querySelectorAll('button')[1]
          ?.addEventListener('keydown', (event) => event.preventDefault());
      });
      return walkThrough(page);
    });
    expect(faults).toContainEqual(expect.stringMatching(/geht es nicht hinaus, sondern zu .+„zwei“/u));
  });
});
