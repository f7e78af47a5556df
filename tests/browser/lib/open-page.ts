import type { Page } from 'playwright-core';

/** Opens a page and waits until its font has come: before that every box may still move. */
export const openPage = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

/** Address of a page that does not exist on the site; a test puts it there. */
export const PLANTED = '/gepflanzt/';

/** Puts a page with a defect on the site, for this browser page alone, and opens it. */
export const openPlanted = async (
  page: Page,
  body: string,
  { head = '', headers = {} } = {},
): Promise<void> => {
  const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Gepflanzt</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`;
  await page.route(`**${PLANTED}`, (route) =>
    route.fulfill({ body: html, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } }),
  );
  await page.goto(PLANTED);
};

/** Opens everything that is folded, so that it is looked at too. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
