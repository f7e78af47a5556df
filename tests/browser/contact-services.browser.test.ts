import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { thanksPath } from '../../src/contact/form.ts';
import { question } from '../../src/contact/forms/question.ts';
import type { Failure } from '../doubles/contract.ts';
import { SERVICES, startDouble, type Double, type ServiceName } from '../doubles/serve.ts';
import { siteOrigin } from './lib/built-pages.ts';
import { ENDPOINT_ORIGIN, statusOf } from './lib/contact.ts';
import { answersTo, asSent, fillIn, readForm, sendButtonOf, sendForm } from './lib/contact-forms.ts';
import { ACCESS_KEY, connectPage, connectTo } from './lib/contact-service.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';
import { hasFocus } from './lib/has-focus.ts';

// A page that a test has rewritten comes from no network, and Chromium would not let it reach this machine.
const stage = useStage('--disable-features=LocalNetworkAccessChecks');

const NAMES = Object.keys(SERVICES) as ServiceName[];
const THANKS = `${siteOrigin}${thanksPath(question)}`;
const answers = answersTo(question, 'Dienst');

/** Plays with the double of a service: opens the form that is connected to it, and fills it in. */
const withService = (
  name: ServiceName,
  javaScriptEnabled: boolean,
  act: (page: Page, double: Double, faults: string[]) => Promise<void>,
): Promise<void> =>
  stage.withPage({ javaScriptEnabled }, async (page) => {
    const double = await startDouble(name, { thanks: THANKS, forms: [question.id], accessKey: ACCESS_KEY });
    try {
      const { faults } = await observe(page, ENDPOINT_ORIGIN);
      await connectPage(page, question, connectTo(name, question), double);
      await page.goto(question.path);
      await fillIn(page, question, answers);
      // Chromium takes a second to note for the way back what was typed.
      if (!javaScriptEnabled) await page.waitForTimeout(1_200);
      await act(page, double, faults);
    } finally {
      await double.close();
    }
  });

/** All fields that arrive besides those that people fill in; a key is made by the script. */
const technical = (name: ServiceName, hasScript: boolean): Record<string, unknown> => {
  const { adapter, hidden } = connectTo(name, question);
  const named: [string | null, unknown][] = [
    [adapter.honeypot, ''],
    [adapter.form, question.id],
    [adapter.subject, 'Civic Data Lab: Kontakt'],
    // A script goes on by itself, and some services would send it on to where it may not read.
    [hasScript ? null : adapter.redirect, THANKS],
    [hasScript ? adapter.key : null, expect.stringMatching(/^[\da-f-]{36}$/u)],
    ...hidden,
  ];
  return Object.fromEntries(named.filter(([field]) => field !== null));
};

describe('a form that is connected to a service', () => {
  it.concurrent.each(NAMES.flatMap((name) => [true, false].map((hasScript) => [name, hasScript] as const)))(
    '%s takes a message and leads to our thanks, script %s',
    async (name, hasScript) => {
      await withService(name, hasScript, async (page, double, faults) => {
        await sendForm(page, question);
        await page.waitForURL(THANKS);
        expect(double.received()).toEqual([{ ...asSent(answers), ...technical(name, hasScript) }]);
        expect(faults).toEqual([]);
        // Netlify answers a plain form with the page it was sent to; the double has no pages of ours.
        if (name === 'netlify' && !hasScript) return;
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(question.thanks.title);
      });
    },
  );

  it.concurrent.each<[ServiceName, Failure, string]>([
    ['formspree', 'rate-limit', 'Gerade kommen zu viele Nachrichten auf einmal an.'],
    ['formspree', 'captcha', 'Der Empfang hat die Nachricht nicht angenommen.'],
    ['formspree', 'unknown-form', 'Der Empfang hat die Nachricht nicht angenommen.'],
    ['formspree', 'broken', 'Der Empfang ist gestört.'],
    ['web3forms', 'success-false', 'Der Empfang hat die Nachricht nicht angenommen.'],
    ['web3forms', 'refused', 'Der Empfang hat die Nachricht nicht angenommen.'],
    ['web3forms', 'rate-limit', 'Gerade kommen zu viele Nachrichten auf einmal an.'],
    ['web3forms', 'broken', 'Der Empfang ist gestört.'],
    ['basin', 'refused', 'Der Empfang hat die Nachricht nicht angenommen.'],
    ['basin', 'success-false', 'Der Empfang hat die Nachricht nicht angenommen.'],
    ['basin', 'rate-limit', 'Gerade kommen zu viele Nachrichten auf einmal an.'],
    ['netlify', 'unknown-form', 'Der Empfang hat die Nachricht nicht angenommen.'],
    ['netlify', 'rate-limit', 'Gerade kommen zu viele Nachrichten auf einmal an.'],
    ['netlify', 'broken', 'Der Empfang ist gestört.'],
    ['webhook', 'success-false', 'Der Empfang hat die Nachricht nicht angenommen.'],
    ['webhook', 'rate-limit', 'Sendet ihn in 30 Sekunden noch einmal'],
    ['webhook', 'reset', 'Die Nachricht kam nicht durch.'],
  ])('%s fails with %s and every word stays: %s', async (name, failure, words) => {
    await withService(name, true, async (page, double) => {
      double.next(failure);
      await sendForm(page, question);
      await statusOf(page).filter({ hasText: words }).waitFor();
      expect(await hasFocus(statusOf(page))).toBe(true);
      expect(await readForm(page, question)).toEqual(answers);
      await sendButtonOf(page, question).click();
      await page.waitForURL(THANKS);
      expect(double.received()).toHaveLength(1);
    });
  });

  it.concurrent.each<[ServiceName]>([['formspree'], ['webhook']])(
    '%s finds a fault in a field, and we say it in our words',
    async (name) => {
      await withService(name, true, async (page, double) => {
        double.next('field-errors');
        await sendForm(page, question);
        await page.getByRole('alert').waitFor();
        expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
          'Die E-Mail-Adresse ist nicht vollständig. Sie sieht so aus: name@verein.de',
        ]);
        expect(await readForm(page, question)).toEqual(answers);
      });
    },
  );

  it.concurrent.each<[ServiceName]>([['formspree'], ['web3forms']])(
    '%s has to confirm: a page of something in between is no yes',
    async (name) => {
      await withService(name, true, async (page, double) => {
        await page.route(connectTo(name, question).url.href, (route) =>
          route.fulfill({
            headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' },
            body: '<h1>Willkommen im WLAN</h1>',
          }),
        );
        await sendForm(page, question);
        await statusOf(page).filter({ hasText: 'Der Empfang hat nicht bestätigt' }).waitFor();
        expect(await readForm(page, question)).toEqual(answers);
        expect(double.received()).toEqual([]);
      });
    },
  );

  it.concurrent.each<[ServiceName, Failure, string]>([
    ['formspree', 'field-errors', 'Validation errors'],
    ['web3forms', 'success-false', 'The message looks like spam.'],
    ['basin', 'refused', 'Submission failed'],
    ['netlify', 'unknown-form', 'Page not found'],
    ['webhook', 'field-errors', 'Fehler'],
  ])(
    '%s fails with %s without a script, and the way back leads to every word',
    async (name, failure, words) => {
      await withService(name, false, async (page, double) => {
        double.next(failure);
        await sendForm(page, question);
        await page.getByRole('heading', { name: words }).waitFor();
        await page.goBack();
        expect(await readForm(page, question)).toEqual(answers);
      });
    },
  );
});
