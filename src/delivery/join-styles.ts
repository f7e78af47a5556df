import { escapeRegExp } from './target.ts';

/**
 * Makes one style sheet link of all that a page has, in the place of the first: one request instead of several. Links
 * with a `media` attribute or to other folders stay.
 *
 * @param join takes the file names in their order and gives the name of the file that holds them all
 */
export const joinStyles = (html: string, folder: string, join: (names: string[]) => string): string => {
  const link = new RegExp(`<link rel="stylesheet" href="${escapeRegExp(folder)}([\\w.-]+\\.css)">`, 'gu');
  const names = [...html.matchAll(link)].map(([, name]) => name!);
  if (names.length < 2) return html;
  const joined = `<link rel="stylesheet" href="${folder}${join(names)}">`;
  let isFirst = true;
  return html.replaceAll(link, () => {
    const kept = isFirst ? joined : '';
    isFirst = false;
    return kept;
  });
};
