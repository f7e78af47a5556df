import type { Page } from 'playwright-core';

/** Lets the storage of the browser throw as soon as somebody looks at it, as strict settings do. */
export const forbidStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('verboten', 'SecurityError');
        },
      });
  });

/** Lets the storage of the browser be full. */
export const fillStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('voll', 'QuotaExceededError');
    };
  });
