import { describe, expect, it } from 'vitest';
import { templates } from './lib/built-pages.ts';
import {
  answerWith,
  ENDPOINT,
  ENDPOINT_ORIGIN,
  fieldsOf,
  findStored,
  hardLetter,
  press,
  readLetter,
  sendButton,
  statusOf,
  writeLetter,
} from './lib/contact.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';
import { hasFocus } from './lib/has-focus.ts';

const stage = useStage();

describe('contact form', () => {
  it.concurrent('sends exactly what was typed, leads to the thanks, and forgets the draft', async () => {
    const letter = hardLetter('mit Skript');
    await stage.withPage({}, async (page) => {
      const observation = await observe(page, ENDPOINT_ORIGIN);
      await writeLetter(page, letter);
      await press(page, sendButton(page));
      await page.waitForURL(`**${templates.thanks}`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Danke');
      await page.goto(templates.contact);
      expect(await readLetter(page)).toEqual({ nachricht: '', email: '' });
      expect(observation.faults).toEqual([]);
    });
    expect(findStored(stage.messages(), 'mit Skript')).toEqual([{ anliegen: 'beratung', ...letter }]);
  });

  it.concurrent('names every fault on top and at its field, and goes on helping', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(templates.contact);
      const fields = fieldsOf(page);
      await fields.email.fill('keine Adresse');
      const title = await page.title();
      await sendButton(page).click();
      const summary = page.getByRole('alert');
      expect(await hasFocus(summary)).toBe(true);
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
      expect(await fields.anliegen.getAttribute('aria-invalid')).toBeNull();
      await summary.getByRole('link').last().click();
      expect(await hasFocus(fields.email)).toBe(true);
      expect(await readLetter(page)).toEqual({ nachricht: '', email: 'keine Adresse' });
      await fields.email.fill('zoe@verein.example');
      expect(await summary.getByRole('link').allInnerTexts()).toEqual(['Schreibt uns, worum es geht.']);
      await fields.nachricht.fill('Hallo');
      expect(await summary.isVisible()).toBe(false);
      expect(await page.title()).toBe(title);
      expect(await fields.nachricht.getAttribute('aria-invalid')).toBeNull();
    });
  });

  it.concurrent('says that a text is too long instead of cutting it', async () => {
    await stage.withPage({}, async (page) => {
      await writeLetter(page, { nachricht: 'ä'.repeat(10_001), email: 'a@b.example' });
      await sendButton(page).click();
      expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
        'Die Nachricht ist zu lang. Erlaubt sind 10.000 Zeichen.',
      ]);
      expect((await readLetter(page)).nachricht).toHaveLength(10_001);
    });
  });

  it.concurrent('sends once when the button is clicked twice, and says that it is sending', async () => {
    await stage.withPage({}, async (page) => {
      let posts = 0;
      page.on('request', (request) => (posts += Number(request.url().startsWith(ENDPOINT))));
      await writeLetter(page, hardLetter('Doppelklick'));
      await page.reload();
      await answerWith(page, 'slow', 1);
      await sendButton(page).dblclick();
      expect(await statusOf(page).innerText()).toContain('wird gesendet');
      expect(await sendButton(page).getAttribute('aria-disabled')).toBe('true');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${templates.thanks}`);
      expect(posts).toBe(1);
    });
    expect(findStored(stage.messages(), 'Doppelklick')).toHaveLength(1);
  });

  it.concurrent('says that it takes longer, and when the network is back', async () => {
    await stage.withPage({}, async (page) => {
      await writeLetter(page, hardLetter('langsam'));
      await answerWith(page, 'slow', 7);
      await press(page, sendButton(page));
      await statusOf(page).filter({ hasText: 'Es dauert länger als sonst.' }).waitFor();
      await page.waitForURL(`**${templates.thanks}`);
      await writeLetter(page, hardLetter('ohne Netz'));
      await page.context().setOffline(true);
      await press(page, sendButton(page));
      await statusOf(page).filter({ hasText: 'ohne Netz' }).waitFor();
      await page.context().setOffline(false);
      await statusOf(page).filter({ hasText: 'Ihr seid wieder online.' }).waitFor();
    });
  });

  it.concurrent.each([
    ['?anliegen=beratung', 'beratung'],
    ['?anliegen=barriere', 'barriere'],
    // Once a topic of its own; old links still lead here.
    ['?anliegen=datenvorhaben', 'frage'],
    ['?anliegen=gibt-es-nicht', 'frage'],
    ['', 'frage'],
  ])('chooses the topic that the address names: %s', async (query, topic) => {
    await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await page.goto(`${templates.contact}${query}`);
      expect(await fieldsOf(page).anliegen.inputValue()).toBe(topic);
      expect(observation.faults).toEqual([]);
    });
  });

  it.concurrent('keeps the topic that was chosen after the address had chosen one', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(`${templates.contact}?anliegen=beratung&nachricht=Guten Tag`);
      await fieldsOf(page).anliegen.selectOption({ value: 'mitmachen' });
      await fieldsOf(page).nachricht.fill('Selbst geschrieben');
      await page.reload();
      expect(await fieldsOf(page).anliegen.inputValue()).toBe('mitmachen');
      expect(await fieldsOf(page).nachricht.inputValue()).toBe('Selbst geschrieben');
    });
  });
});

describe('robots', () => {
  it.concurrent('are asked again when they are too fast; who presses again is through', async () => {
    await stage.withPage({}, async (page) => {
      await writeLetter(page, hardLetter('sehr schnell'));
      await sendButton(page).click();
      expect(await statusOf(page).innerText()).toContain('Das ging sehr schnell.');
      expect(await hasFocus(statusOf(page))).toBe(true);
      expect(findStored(stage.messages(), 'sehr schnell')).toEqual([]);
      await sendButton(page).click();
      await page.waitForURL(`**${templates.thanks}`);
    });
    expect(findStored(stage.messages(), 'sehr schnell')).toHaveLength(1);
  });

  it.concurrent('are not suspected where a draft was restored', async () => {
    await stage.withPage({}, async (page) => {
      await writeLetter(page, hardLetter('mit Entwurf'));
      await page.reload();
      await sendButton(page).click();
      await page.waitForURL(`**${templates.thanks}`);
    });
  });

  it.concurrent('find a trap that nobody else meets; a filled one is emptied and asked about', async () => {
    await stage.withPage({}, async (page) => {
      await writeLetter(page, hardLetter('in der Falle'));
      const trap = page.locator('input[name="_gotcha"]');
      expect(await trap.getAttribute('tabindex')).toBe('-1');
      expect(await trap.isVisible()).toBe(false);
      const browser = await page.context().newCDPSession(page);
      const { nodes } = await browser.send('Accessibility.getFullAXTree');
      expect(JSON.stringify(nodes.filter(({ ignored }) => !ignored))).not.toContain('leer lassen');
      await page.reload();
      await trap.evaluate((input: HTMLInputElement) => (input.value = 'https://spam.example'));
      await sendButton(page).click();
      expect(await statusOf(page).innerText()).toContain('In einem unsichtbaren Feld stand etwas');
      expect(await trap.inputValue()).toBe('');
      await sendButton(page).click();
      await page.waitForURL(`**${templates.thanks}`);
    });
    expect(findStored(stage.messages(), 'in der Falle')).toHaveLength(1);
  });
});
