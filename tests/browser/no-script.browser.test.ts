import { describe, expect, it } from 'vitest';
import { templateCases, templates } from './lib/built-pages.ts';
import { fieldsOf, findStored, hardLetter, sendButton, writeLetter } from './lib/contact.ts';
import { useStage } from './lib/stage.ts';
import { PHONE } from './lib/viewports.ts';

const stage = useStage();

describe('without JavaScript', () => {
  it.concurrent.each(templateCases)(
    'shows its text, and no button that does nothing: %s',
    async (_name, path) => {
      await stage.withPage({ javaScriptEnabled: false, viewport: PHONE }, async (page) => {
        await page.goto(path);
        expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
        expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100);
        const dead = page.locator('button:visible:not([popovertarget]):not(form button[type=submit])');
        expect(await dead.allInnerTexts()).toEqual([]);
      });
    },
  );

  it.concurrent('opens the menu of a phone and goes somewhere', async () => {
    await stage.withPage({ javaScriptEnabled: false, viewport: PHONE }, async (page) => {
      await page.goto(templates.home);
      await page.getByRole('button', { name: 'Menü', exact: true }).click();
      await page
        .getByRole('navigation', { name: 'Hauptmenü' })
        .getByRole('link', { name: 'Academy' })
        .click();
      await page.waitForURL(`**${templates.academy}`);
    });
  });

  it.concurrent('opens the answers of a quiz', async () => {
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(templates.lesson);
      const answer = page.locator('details.answer').first();
      expect(await answer.locator('.why').isVisible()).toBe(false);
      await answer.locator('summary').click();
      expect((await answer.locator('.why').innerText()).length).toBeGreaterThan(20);
    });
  });

  it.concurrent('says on the search page what to do, and lists everything from A to Z', async () => {
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(templates.home);
      await page.getByRole('link', { name: 'Suche' }).first().click();
      await page.getByRole('searchbox').fill('Umfrage');
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL('**/suche/?q=Umfrage');
      expect(await page.locator('noscript').innerText()).toContain('Die Suche braucht JavaScript');
      const links = page
        .locator('section', { has: page.getByRole('heading', { name: /von A bis Z/u }) })
        .getByRole('link');
      expect(await links.count()).toBeGreaterThan(20);
    });
  });

  it.concurrent('sends the contact form as it is, and comes back to our thanks', async () => {
    const letter = hardLetter('ohne Skript');
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      await writeLetter(page, letter);
      await sendButton(page).click();
      await page.waitForURL(`**${templates.thanks}`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Danke');
    });
    expect(findStored(stage.messages(), 'ohne Skript')).toEqual([{ anliegen: 'beratung', ...letter }]);
  });

  it.concurrent('lets the browser itself hold back a form with gaps', async () => {
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(templates.contact);
      await sendButton(page).click();
      const isGap = await fieldsOf(page).nachricht.evaluate((element) => element.matches(':invalid:focus'));
      expect(isGap).toBe(true);
      expect(new URL(page.url()).pathname).toBe(templates.contact);
    });
  });
});
