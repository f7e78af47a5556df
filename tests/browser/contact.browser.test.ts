import { afterEach, describe, expect, it } from 'vitest';
import { findAxeFaults } from './lib/axe.ts';
import { environment, templates } from './lib/built-pages.ts';
import {
  fieldsOf,
  findStored,
  hardLetter,
  readLetter,
  sendButton,
  setMode,
  statusOf,
  writeLetter,
} from './lib/contact.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';

const stage = useStage();
const PHONE = { width: 360, height: 740 };

/** One after another: the endpoint has one mode for all. */
describe('contact form', () => {
  afterEach(() => setMode('ok'));

  it('sends exactly what was typed, leads to the thanks, and forgets the draft', async () => {
    const letter = hardLetter('mit Skript');
    await stage.withPage({}, async (page) => {
      const observation = await observe(page, environment.contactEndpoint?.origin);
      await writeLetter(page, letter);
      await sendButton(page).click();
      await page.waitForURL(`**${templates.thanks}`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Danke');
      expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
      await page.goto(templates.contact);
      expect(await readLetter(page)).toEqual({ nachricht: '', email: '', name: '' });
      expect(observation.faults).toEqual([]);
    });
    expect(findStored(stage.messages(), 'mit Skript')).toEqual([{ anliegen: 'beratung', ...letter }]);
  });

  it('takes any 2xx without a contradiction as sent', async () => {
    await setMode('html');
    await stage.withPage({}, async (page) => {
      await writeLetter(page, hardLetter('als HTML'));
      await sendButton(page).click();
      await page.waitForURL(`**${templates.thanks}`);
    });
    expect(findStored(stage.messages(), 'als HTML')).toHaveLength(1);
  });

  it('names every fault on top and at its field, and goes on helping', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(templates.contact);
      const fields = fieldsOf(page);
      await fields.name.fill('Zoë');
      await fields.email.fill('keine Adresse');
      const title = await page.title();
      await sendButton(page).click();
      const summary = page.getByRole('alert');
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.title()).toBe(`Fehler: ${title}`);
      expect(await summary.getByRole('link').allInnerTexts()).toEqual([
        'Schreibt uns, worum es geht.',
        'Die E-Mail-Adresse ist nicht vollständig. Sie sieht so aus: name@verein.de',
      ]);
      for (const name of ['nachricht', 'email'] as const) {
        expect(await fields[name].getAttribute('aria-invalid')).toBe('true');
        const ids = (await fields[name].getAttribute('aria-describedby'))?.split(' ') ?? [];
        expect(ids).toContain(`${name}-fehler`);
        expect(await page.locator(`#${name}-fehler`).isVisible()).toBe(true);
      }
      expect(await fields.name.getAttribute('aria-invalid')).toBeNull();
      await summary.getByRole('link').last().click();
      expect(await fields.email.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await readLetter(page)).toEqual({ nachricht: '', email: 'keine Adresse', name: 'Zoë' });
      await fields.email.fill('zoe@verein.example');
      expect(await summary.getByRole('link').allInnerTexts()).toEqual(['Schreibt uns, worum es geht.']);
      await fields.nachricht.fill('Hallo');
      expect(await summary.isVisible()).toBe(false);
      expect(await page.title()).toBe(title);
      expect(await fields.nachricht.getAttribute('aria-invalid')).toBeNull();
    });
  });

  it.each(['light', 'dark'] as const)(
    'is free of axe findings with faults and after a failure: %s',
    async (colorScheme) => {
      await setMode('500');
      const faults = await stage.withPage({ colorScheme, viewport: PHONE }, async (page) => {
        await page.goto(templates.contact);
        await sendButton(page).click();
        await page.getByRole('alert').waitFor();
        const wrong = await findAxeFaults(page, { label: 'mit Fehlern' });
        await writeLetter(page, hardLetter('mit 500'));
        await sendButton(page).click();
        await statusOf(page).filter({ hasText: 'noch einmal' }).waitFor();
        return [...wrong, ...(await findAxeFaults(page, { label: 'nicht gesendet' }))];
      });
      expect(faults).toEqual([]);
    },
  );

  it.each([
    ['500', undefined, 'Der Empfang hat die Nachricht nicht angenommen.'],
    ['success-false', undefined, 'Der Empfang hat die Nachricht nicht angenommen.'],
    ['429', 30, 'in 30 Sekunden'],
    ['reset', undefined, 'Die Nachricht kam nicht durch.'],
    ['slow', 20, 'Der Empfang antwortet nicht.'],
  ] as const)('keeps every word when the endpoint answers %s', async (mode, seconds, words) => {
    await setMode(mode, seconds);
    const letter = hardLetter(`Modus ${mode}`);
    await stage.withPage({}, async (page) => {
      await writeLetter(page, letter);
      await sendButton(page).click();
      const status = statusOf(page);
      expect(await status.innerText()).not.toBe('');
      // Longer than the form itself waits, 12 s.
      await status.filter({ hasText: words }).waitFor({ timeout: 16_000 });
      expect(await status.innerText()).toContain('Euer Text ist noch da.');
      expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await readLetter(page)).toEqual(letter);
      expect(await sendButton(page).getAttribute('aria-disabled')).not.toBe('true');
      await page.reload();
      expect(await readLetter(page)).toEqual(letter);
      expect(await fieldsOf(page).anliegen.inputValue()).toBe('beratung');
    });
  });

  it('sends again after a failure, once', async () => {
    await setMode('500');
    await stage.withPage({}, async (page) => {
      await writeLetter(page, hardLetter('zweiter Versuch'));
      await sendButton(page).click();
      await statusOf(page).filter({ hasText: 'noch einmal' }).waitFor();
      await setMode('ok');
      await sendButton(page).click();
      await page.waitForURL(`**${templates.thanks}`);
    });
    expect(findStored(stage.messages(), 'zweiter Versuch')).toHaveLength(1);
  });

  it('puts a fault that the endpoint finds to its field, in our words', async () => {
    await setMode('422');
    await stage.withPage({}, async (page) => {
      const letter = hardLetter('Modus 422');
      await writeLetter(page, letter);
      await sendButton(page).click();
      await page.getByRole('alert').waitFor();
      expect(await fieldsOf(page).email.getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
        'Die E-Mail-Adresse ist nicht vollständig. Sie sieht so aus: name@verein.de',
      ]);
      expect(await page.title()).toMatch(/^Fehler: /u);
      expect(await readLetter(page)).toEqual(letter);
    });
  });

  it('keeps every word without a network, and sends when it is back', async () => {
    const letter = hardLetter('ohne Netz');
    await stage.withPage({}, async (page) => {
      await writeLetter(page, letter);
      await page.context().setOffline(true);
      await sendButton(page).click();
      await statusOf(page).filter({ hasText: 'ohne Netz' }).waitFor();
      expect(await readLetter(page)).toEqual(letter);
      await page.context().setOffline(false);
      await page.reload();
      expect(await readLetter(page)).toEqual(letter);
      await sendButton(page).click();
      await page.waitForURL(`**${templates.thanks}`);
    });
    expect(findStored(stage.messages(), 'ohne Netz')).toHaveLength(1);
  });

  it('sends once when the button is clicked twice, and says that it is sending', async () => {
    await setMode('slow', 1);
    await stage.withPage({}, async (page) => {
      let posts = 0;
      page.on('request', (request) => (posts += Number(request.method() === 'POST')));
      await writeLetter(page, hardLetter('Doppelklick'));
      await sendButton(page).dblclick();
      expect(await statusOf(page).innerText()).toContain('wird gesendet');
      expect(await sendButton(page).getAttribute('aria-disabled')).toBe('true');
      await page.waitForURL(`**${templates.thanks}`);
      expect(posts).toBe(1);
    });
    expect(findStored(stage.messages(), 'Doppelklick')).toHaveLength(1);
  });

  it.each([
    ['?anliegen=beratung', 'beratung'],
    ['?anliegen=barriere', 'barriere'],
    ['?anliegen=gibt-es-nicht', 'frage'],
    ['', 'frage'],
  ])('chooses the topic that the address names: %s', async (query, topic) => {
    await stage.withPage({}, async (page) => {
      await page.goto(`${templates.contact}${query}`);
      expect(await fieldsOf(page).anliegen.inputValue()).toBe(topic);
    });
  });

  it('hides the trap for robots from everyone else', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(templates.contact);
      const trap = page.locator('input[name="_gotcha"]');
      expect(await trap.getAttribute('tabindex')).toBe('-1');
      expect(await trap.isVisible()).toBe(false);
      expect(await page.getByRole('textbox', { name: /leer lassen/u }).count()).toBe(0);
    });
  });
});
