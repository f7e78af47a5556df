import { createHash } from 'node:crypto';

/** A style sheet that was taken out of pages. */
export interface StyleFile {
  /** Its name below `_astro/`. */
  name: string;
  css: string;
}

// Comments, scripts and the like come first, so that a `<style>` written inside one is passed over.
const PIECES =
  /<!--[\s\S]*?-->|<(script|textarea|title)\b[\s\S]*?<\/\1\s*>|<style\b([^>]*)>([\s\S]*?)<\/style\s*>/giu;

const MEDIA = /\smedia\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu;

// A relative address would be looked up from the new file instead of from the page.
const RELATIVE_URL = /url\(\s*["']?(?!\/|data:|https?:|["')#])[^)]*\)/iu;

/** Names a style sheet after its content. */
export const styleFile = (css: string): StyleFile => ({
  name: `style.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`,
  css,
});

/**
 * Takes every inline style sheet out of a page and links it in the same place; `add` receives each one. The policy
 * forbids inline styles, but Astro's `<Font>` writes its `@font-face` rules in no other way.
 *
 * @throws Error when a style sheet names a file by a relative address.
 */
export const linkStyles = (html: string, folder: string, add: (file: StyleFile) => void): string =>
  html.replace(PIECES, (piece: string, _tag: unknown, attributes?: string, css?: string) => {
    if (css === undefined) return piece;
    if (css.trim() === '') return '';
    const relative = RELATIVE_URL.exec(css);
    if (relative !== null) {
      throw new Error(
        `ein <style> nennt ${relative[0]}; erlaubt sind nur Adressen ab dem Schrägstrich, etwa url(/_astro/x.woff2)`,
      );
    }
    const file = styleFile(css);
    add(file);
    const [, ...values] = MEDIA.exec(attributes ?? '') ?? [];
    const media = values.find((value) => value !== undefined);
    return `<link rel="stylesheet" href="${folder}${file.name}"${media === undefined ? '' : ` media="${media}"`}>`;
  });
