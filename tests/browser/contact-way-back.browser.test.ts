import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startContactEndpoint } from '../../scripts/lib/contact-endpoint.ts';
import { templates, siteOrigin } from './lib/built-pages.ts';
import {
  answerWith,
  ENDPOINT,
  ENDPOINT_ORIGIN,
  findStored,
  hardLetter,
  readLetter,
  sendButton,
  writeLetter,
} from './lib/contact.ts';
import { eventually } from './lib/eventually.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';

// An answer that a test gives comes from no network, and Chromium would not let it lead to this machine.
const stage = useStage('--disable-features=LocalNetworkAccessChecks');

const thanksUrl = new URL(templates.thanks, siteOrigin);

/** Runs a second endpoint, whose origin the policy of the site does not name. */
const withStranger = async (act: (origin: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'cdl-stranger-'));
  const { url, close } = await startContactEndpoint({ port: 0, folder, thanksUrl });
  try {
    await act(new URL(url).origin);
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
};

describe('the way back of a plain form under the policy of the site', () => {
  it('leads over the endpoint itself', async () => {
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      const { faults } = await observe(page, ENDPOINT_ORIGIN);
      const visited: string[] = [];
      page.on('request', (request) => void (request.isNavigationRequest() && visited.push(request.url())));
      await writeLetter(page, hardLetter('Umweg'));
      await answerWith(page, 'hop');
      await sendButton(page).click();
      await page.waitForURL(thanksUrl.href);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Danke');
      expect(visited.map((url) => url.split('?')[0])).toContain(`${ENDPOINT_ORIGIN}/weiter`);
      expect(faults).toEqual([]);
    });
    expect(findStored(stage.messages(), 'Umweg')).toHaveLength(1);
  });

  /** The same answer twice: only the origin of the hop differs. */
  it('leads over no origin that the policy does not name', async () => {
    await withStranger(async (stranger) => {
      for (const [origin, isNamed] of [
        [ENDPOINT_ORIGIN, true],
        [stranger, false],
      ] as const) {
        await stage.withPage({ javaScriptEnabled: false }, async (page) => {
          const refusals: string[] = [];
          page.on('console', (message) => void refusals.push(message.text()));
          const letter = hardLetter(`Umweg über ${origin}`);
          await writeLetter(page, letter);
          const location = `${origin}/weiter?_next=${encodeURIComponent(thanksUrl.href)}`;
          await page.route(ENDPOINT, (route) => route.fulfill({ status: 303, headers: { location } }));
          await sendButton(page).click();
          if (isNamed) return page.waitForURL(thanksUrl.href);
          await eventually(() => expect(refusals.join(' ')).toMatch(/form-action/u));
          expect(new URL(page.url()).pathname).toBe(templates.contact);
          expect(await readLetter(page)).toEqual(letter);
        });
      }
    });
  });
});
