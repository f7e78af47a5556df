import type { Page } from 'playwright-core';
import { siteOrigin } from './built-pages.ts';

/** What a page did that it must not do; it grows while the page lives. */
export interface Observation {
  faults: string[];
}

/**
 * Watches a page from now on: requests to other hosts, failed requests, warnings and errors in the console, uncaught
 * errors, violations of the policy. `allowed` names a further origin, that of the contact endpoint.
 */
export const observe = async (page: Page, allowed?: string): Promise<Observation> => {
  const faults: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && ![siteOrigin, allowed].includes(origin))
      faults.push(`fremde Anfrage: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // So it is called when a visitor goes on before everything has come.
    if (reason !== 'net::ERR_ABORTED') faults.push(`gescheiterte Anfrage: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`Antwort ${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`Konsole, ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`Fehler: ${error.message}`));
  await page.exposeFunction('reportViolation', (violation: string) => faults.push(`Verstoß: ${violation}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation: (violation: string) => void };
      reportViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return { faults };
};

/** What the page has left behind in the browser: cookies, both storages, databases, caches, service workers. */
export const findTraces = async (page: Page): Promise<string[]> => {
  const cookies = (await page.context().cookies()).map(({ name }) => `Cookie ${name}`);
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `Datenbank ${name ?? ''}`),
    ...(await caches.keys()).map((key) => `Cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `Service Worker ${scope}`),
  ]);
  return [...cookies, ...stored];
};
