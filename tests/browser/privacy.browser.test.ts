import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, policyOptions } from '../../src/delivery/policy.ts';
import { ENDPOINT_PORT } from '../built-sites.ts';
import { allPaths, environment, sitemapPaths, templates } from './lib/built-pages.ts';
import { findTraces, observe } from './lib/observer.ts';
import { openPlanted, unfold } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { DESK } from './lib/viewports.ts';

const stage = useStage();

const policy = contentSecurityPolicy(policyOptions(environment));

/** How many pages one visitor sees in one go. */
const WALK = Math.min(24, sitemapPaths.length);

describe('privacy', () => {
  it.concurrent.each(allPaths)('leaves no trace, asks no other host, breaks no rule: %s', async (path) => {
    const faults = await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await page.goto(path);
      await unfold(page);
      // Whatever loads late or on sight is loaded now.
      await page.keyboard.press('End');
      await page.waitForLoadState('networkidle');
      return [...observation.faults, ...(await findTraces(page))];
    });
    expect(faults).toEqual([]);
  });

  it.concurrent('can be walked by clicks alone, in one go, without a trace', async () => {
    const seen = new Set(['/']);
    const faults = await stage.withPage({ viewport: DESK }, async (page) => {
      const observation = await observe(page);
      await page.goto('/');
      while (seen.size < WALK) {
        const links = page.locator(
          'main a[href^="/"]:visible, header a[href^="/"]:visible, footer a[href^="/"]:visible',
        );
        const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        const next = hrefs.find((href) => sitemapPaths.includes(href) && !seen.has(href));
        if (next === undefined) break;
        seen.add(next);
        await page.locator(`a[href="${next}"]:visible`).first().click();
        await page.waitForURL(`**${next}`);
      }
      return [...observation.faults, ...(await findTraces(page))];
    });
    expect(faults).toEqual([]);
    expect(seen.size).toBe(WALK);
  });

  it.concurrent('searches without a trace', async () => {
    const faults = await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await page.goto(templates.search);
      await page.getByRole('searchbox').fill('Umfrage');
      await page.getByRole('status').filter({ hasText: 'Treffer' }).waitFor();
      return [...observation.faults, ...(await findTraces(page))];
    });
    expect(faults).toEqual([]);
  });

  it.concurrent('would see what a page must not do', async () => {
    const faults = await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await openPlanted(
        page,
        `<script>document.title = 'lief'</script><p style="color: red">x</p><img src="http://localhost:${ENDPOINT_PORT}/x.png" alt="">
        <img src="/gibt-es-nicht.png" alt="">`,
        { headers: { 'Content-Security-Policy': policy } },
      );
      await page.waitForLoadState('networkidle');
      expect(await page.title()).toBe('Gepflanzt');
      return observation.faults;
    });
    expect(faults).toContainEqual(expect.stringMatching(/^Verstoß: script-src-elem inline/u));
    expect(faults).toContainEqual(expect.stringMatching(/^Verstoß: style-src-attr inline/u));
    expect(faults).toContainEqual(expect.stringMatching(/^Verstoß: img-src http:\/\/localhost:/u));
    expect(faults).toContainEqual(expect.stringMatching(/^Konsole, error: .*Content Security Policy/u));
    expect(faults).toContainEqual(expect.stringMatching(/^Antwort 404: .*gibt-es-nicht/u));
  });

  it.concurrent('would see requests to others, traces, warnings and errors', async () => {
    const faults = await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await openPlanted(
        page,
        `<img src="http://localhost:${ENDPOINT_PORT}/x.png" alt=""><script>
        document.cookie = 'a=1'; localStorage.b = 1; sessionStorage.c = 1; indexedDB.open('d'); caches.open('e');
        console.warn('Warnung'); setTimeout(() => { throw new Error('Ungefangen') })</script>`,
      );
      await page.route('**/abgebrochen', (route) => route.abort());
      await page.evaluate(() => fetch('/abgebrochen').catch(() => undefined));
      await page.waitForLoadState('networkidle');
      return [...observation.faults, ...(await findTraces(page))];
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^fremde Anfrage: http/u),
        expect.stringMatching(/^gescheiterte Anfrage: .*abgebrochen/u),
        'Konsole, warning: Warnung',
        'Fehler: Ungefangen',
        'Cookie a',
        'localStorage b',
        'sessionStorage c',
        'Datenbank d',
        'Cache e',
      ]),
    );
  });
});
