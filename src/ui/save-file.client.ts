import { make } from './make.client.ts';

/** How long a browser may take to begin with a download, in milliseconds. */
const KEPT_MS = 60_000;

/** Hands a text to the browser as a file to be saved; nothing travels. */
export const saveFile = (name: string, type: string, text: string): void => {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = make('a', { href, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
};
