import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templates } from './lib/built-pages.ts';
import {
  answerWith,
  hardLetter,
  press,
  sendButton,
  statusOf,
  writeLetter,
  type Letter,
} from './lib/contact.ts';
import { useStage } from './lib/stage.ts';

// A page that a test has rewritten comes from no network, and Chromium would not let it reach this machine.
const stage = useStage('--disable-features=LocalNetworkAccessChecks');

const MARK = /<div[^>]*data-rescue[^>]*>/u;
const LINK =
  '<p><a class="button quiet" href="mailto:team@verein.example" data-mail="team@verein.example">E-Mail mit eurem Text öffnen</a></p>';

/** The page as it is once the operator has given a mail address. */
const giveMail = (page: Page): Promise<unknown> =>
  page.route(`**${templates.contact}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toMatch(MARK);
    await route.fulfill({ response, body: html.replace(MARK, (tag) => tag + LINK) });
  });

const fail = async (page: Page, letter: Letter): Promise<void> => {
  await writeLetter(page, letter);
  await answerWith(page, '500');
  await press(page, sendButton(page));
  await statusOf(page).filter({ hasText: 'Der Empfang ist gestört.' }).waitFor();
};

const clipboardOf = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const asText = ({ nachricht, email }: Letter): string =>
  `Kontakt (Civic Data Lab)\n\nWorum geht es?\nIch möchte eine Beratung\n\nEure Nachricht\n${nachricht}\n\nE-Mail-Adresse\n${email}\n`;

const permissions = ['clipboard-read', 'clipboard-write'];

/** One after another: there is one clipboard for all. */
describe('when the endpoint fails', () => {
  it.each([
    ['a short text whole', hardLetter('kurz')],
    [
      'the start of a long one, and says where the rest is',
      { ...hardLetter('lang'), nachricht: 'Grüße 👋\n'.repeat(400) },
    ],
  ])('a mail takes along %s', async (_name, letter) => {
    await stage.withPage({ permissions }, async (page) => {
      await giveMail(page);
      await fail(page, letter);
      const link = page.getByRole('link', { name: 'E-Mail mit eurem Text öffnen' });
      await link.click();
      const { protocol, pathname, searchParams, href } = new URL((await link.getAttribute('href')) ?? '');
      expect([protocol, pathname]).toEqual(['mailto:', 'team@verein.example']);
      expect(href.length).toBeLessThanOrEqual(2_000);
      const body = (searchParams.get('body') ?? '').replaceAll('\r\n', '\n');
      const [start = '', end] = body.split('\n…\n\n');
      expect(searchParams.get('subject')).toBe('Kontakt');
      expect(asText(letter).startsWith(start)).toBe(true);
      if (letter.nachricht.length < 1_000) expect(body).toBe(asText(letter));
      else
        expect(end).toBe(
          '(Mehr nimmt ein Link nicht mit. Der ganze Text liegt in der Zwischenablage: Fügt ihn hier ein.)',
        );
      await page.getByText('Kopiert.').waitFor();
      // Some systems keep line breaks of their own there.
      expect((await clipboardOf(page)).replaceAll('\r\n', '\n')).toBe(asText(letter));
    });
  });

  it('the whole text can be copied, and a refusal is said', async () => {
    const letter = hardLetter('kopiert');
    await stage.withPage({ permissions }, async (page) => {
      await fail(page, letter);
      await page.getByRole('button', { name: 'Text kopieren' }).click();
      await page.getByText('Kopiert.').waitFor();
      expect((await clipboardOf(page)).replaceAll('\r\n', '\n')).toBe(asText(letter));
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('nein', 'NotAllowedError'));
      });
      await page.getByRole('button', { name: 'Text kopieren' }).click();
      await page.getByText('Kopieren ging nicht. Speichert den Text als Datei.').waitFor();
    });
  });
});
