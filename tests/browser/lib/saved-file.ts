import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** Presses a button and gives back the name and the text of the file that is saved then. */
export const savedBy = async (page: Page, button: Locator): Promise<{ name: string; text: string }> => {
  const begun = page.waitForEvent('download');
  await button.click();
  const download = await begun;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};
