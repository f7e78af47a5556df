import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ReplyMode } from '../../scripts/lib/contact-mode.ts';
import { thanksPath, type FormDefinition } from '../../src/contact/form.ts';
import { FORMS } from '../../src/contact/forms/index.ts';
import { answerWith, ENDPOINT_ORIGIN, findMessages, statusOf } from './lib/contact.ts';
import { answersTo, asSent, fillIn, readForm, sendForm } from './lib/contact-forms.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';
import { hasFocus } from './lib/has-focus.ts';

const stage = useStage();

/** What the endpoint or the network does; `offline` is the network's. */
type Trouble = ReplyMode['mode'] | 'offline';

const SUCCESSES: [ReplyMode['mode'], number | undefined][] = [
  ['ok', undefined],
  ['slow', 1],
  // Any 2xx that does not say no: our own contract asks for no JSON.
  ['html', undefined],
];

/** Longer than the form waits (12 s); the endpoint keeps the message after that. */
const TOO_LATE = 13;

const FAILURES: [Trouble, number | undefined, string][] = [
  ['slow', TOO_LATE, 'Der Empfang antwortet nicht. Vielleicht ist die Nachricht trotzdem angekommen.'],
  ['offline', undefined, 'Ihr seid gerade ohne Netz.'],
  ['429', 30, 'Gerade kommen zu viele Nachrichten auf einmal an.'],
  ['500', undefined, 'Der Empfang ist gestört.'],
  ['success-false', undefined, 'Der Empfang hat die Nachricht nicht angenommen.'],
  ['reset', undefined, 'Die Nachricht kam nicht durch.'],
];

const withForms = <T extends unknown[]>(cases: readonly T[]): [string, ...T, FormDefinition][] =>
  FORMS.flatMap((form) => cases.map((one): [string, ...T, FormDefinition] => [form.id, ...one, form]));

const cause = async (page: Page, trouble: Trouble, seconds: number | undefined): Promise<void> => {
  if (trouble === 'offline') await page.context().setOffline(true);
  else await answerWith(page, trouble, seconds);
};

const mend = async (page: Page): Promise<void> => {
  await page.context().setOffline(false);
  await answerWith(page, 'ok');
};

const expectThanks = async (page: Page, form: FormDefinition): Promise<void> => {
  await page.waitForURL(`**${thanksPath(form)}`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(form.thanks.title);
};

/** Where Chromium says itself that nothing came back. */
const BROWSER = 'chrome-error://chromewebdata/';

/** What the tests have sent, by the id in it. Looked at in the end: what came late may not come twice. */
const sent = new Map<string, ReturnType<typeof asSent>>();

describe('with a script', () => {
  it.concurrent.each(withForms(SUCCESSES))(
    '%s: %s (%s s) leads to the thanks',
    async (name, mode, seconds, form) => {
      const id = `js-${name}-${mode}`;
      const answers = answersTo(form, id);
      await stage.withPage({}, async (page) => {
        const observation = await observe(page, ENDPOINT_ORIGIN);
        await page.goto(form.path);
        await fillIn(page, form, answers);
        await answerWith(page, mode, seconds);
        await sendForm(page, form);
        await expectThanks(page, form);
        const copy = await page.locator('sent-copy dd').evaluateAll((all) => all.map((dd) => dd.textContent));
        expect(copy).toContain(answers['nachricht'] ?? answers['problem']);
        expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['cdl:gesendet']);
        await page.goto(form.path);
        expect(Object.values(await readForm(page, form)).join('')).not.toContain(id);
        expect(observation.faults).toEqual([]);
      });
      expect(findMessages(stage.messages(), id)).toEqual([asSent(answers)]);
    },
  );

  it.concurrent.each(withForms(FAILURES))(
    '%s: %s (%s s) keeps every word: %s',
    async (name, trouble, seconds, words, form) => {
      const id = `js-${name}-${trouble}-fails`;
      const answers = answersTo(form, id);
      await stage.withPage({}, async (page) => {
        await page.goto(form.path);
        await fillIn(page, form, answers);
        await cause(page, trouble, seconds);
        await sendForm(page, form);
        const status = statusOf(page);
        await status.filter({ hasText: words }).waitFor();
        expect(await status.innerText()).toContain(
          `Euer Text ist noch da. Sendet ihn ${seconds === 30 ? 'in 30 Sekunden' : 'gleich'} noch einmal`,
        );
        expect(await hasFocus(status)).toBe(true);
        expect(await page.getByRole('button', { name: 'Text kopieren' }).isVisible()).toBe(true);
        expect(await readForm(page, form)).toEqual(answers);
        await mend(page);
        await page.reload();
        expect(await readForm(page, form)).toEqual(answers);
        await sendForm(page, form);
        await expectThanks(page, form);
        sent.set(id, asSent(answers));
      });
    },
  );

  it.concurrent.each(FORMS.map((form) => [form.id, form] as const))(
    '%s: 422 puts the fault to its field, in our words',
    async (name, form) => {
      const id = `js-${name}-422`;
      const answers = answersTo(form, id);
      await stage.withPage({}, async (page) => {
        await page.goto(form.path);
        await fillIn(page, form, answers);
        await answerWith(page, '422');
        await sendForm(page, form);
        const summary = page.getByRole('alert');
        await summary.waitFor();
        expect(await hasFocus(summary)).toBe(true);
        expect(await page.title()).toMatch(/^Fehler: /u);
        const link = summary.getByRole('link');
        expect(await link.allInnerTexts()).toEqual([
          'Die E-Mail-Adresse ist nicht vollständig. Sie sieht so aus: name@verein.de',
        ]);
        await link.click();
        const field = page.locator('[name=email]');
        expect([await hasFocus(field), await field.getAttribute('aria-invalid')]).toEqual([true, 'true']);
        expect(await readForm(page, form)).toEqual(answers);
        await mend(page);
        await page.reload();
        expect(await readForm(page, form)).toEqual(answers);
        await sendForm(page, form);
        await expectThanks(page, form);
        sent.set(id, asSent(answers));
      });
    },
  );

  it('has sent each message once, even those that came late and again', async () => {
    expect(sent.size).toBe(FORMS.length * (FAILURES.length + 1));
    for (const [id, answers] of sent) expect(findMessages(stage.messages(), id)).toEqual([answers]);
  });
});

describe('without a script', () => {
  it.concurrent.each(withForms(SUCCESSES.filter(([mode]) => mode !== 'html')))(
    '%s: %s (%s s) leads to the thanks',
    async (name, mode, seconds, form) => {
      const id = `plain-${name}-${mode}`;
      const answers = answersTo(form, id);
      await stage.withPage({ javaScriptEnabled: false }, async (page) => {
        const observation = await observe(page, ENDPOINT_ORIGIN);
        await page.goto(form.path);
        await fillIn(page, form, answers);
        await answerWith(page, mode, seconds);
        await sendForm(page, form);
        await expectThanks(page, form);
        expect(await page.locator('sent-copy').isVisible()).toBe(false);
        expect(observation.faults).toEqual([]);
      });
      expect(findMessages(stage.messages(), id)).toEqual([asSent(answers)]);
    },
  );

  /** Without a script only the browser can keep the words: Chromium does on the way back, not on a reload. */
  it.concurrent.each(
    withForms<[Trouble, string]>([
      ['html', 'Danke'],
      ['422', 'Das hat nicht geklappt'],
      ['429', 'Das hat nicht geklappt'],
      ['500', 'Das hat nicht geklappt'],
      ['success-false', '"success":false'],
      ['offline', BROWSER],
      ['reset', BROWSER],
    ]),
  )(
    '%s: after %s and a page with „%s“ the way back leads to every word',
    async (name, trouble, words, form) => {
      const answers = answersTo(form, `plain-${name}-${trouble}`);
      await stage.withPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto(form.path);
        await fillIn(page, form, answers);
        await cause(page, trouble, undefined);
        // Nobody presses sooner, and Chromium takes a second to note for the way back what was typed.
        await page.waitForTimeout(1_200);
        await sendForm(page, form);
        // Its own page for lost connections holds no words where scripts are off.
        if (words === BROWSER) await page.waitForURL(BROWSER);
        else await page.getByText(words).waitFor();
        await mend(page);
        await page.goBack();
        expect(await readForm(page, form)).toEqual(answers);
      });
    },
  );

  /** Chromium itself waits for minutes; who loses patience and stops it is still on the page. */
  it.concurrent.each(FORMS.map((form) => [form.id, form] as const))(
    '%s: whoever stops waiting for an answer keeps every word',
    async (name, form) => {
      const answers = answersTo(form, `plain-${name}-timeout`);
      await stage.withPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto(form.path);
        await fillIn(page, form, answers);
        await answerWith(page, 'slow', TOO_LATE);
        const request = page.waitForRequest((one) => one.method() === 'POST');
        const pressed = sendForm(page, form);
        await request;
        const browser = await page.context().newCDPSession(page);
        await browser.send('Page.stopLoading');
        await pressed;
        expect(new URL(page.url()).pathname).toBe(form.path);
        expect(await readForm(page, form)).toEqual(answers);
      });
    },
  );
});
