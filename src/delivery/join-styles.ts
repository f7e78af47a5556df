import { escapeRegExp } from './target.ts';

const linkPattern = (folder: string): RegExp =>
  new RegExp(`<link rel="stylesheet" href="${escapeRegExp(folder)}([\\w.@-]+\\.css)">`, 'gu');

/** The style sheets in `folder` that a page links, in their order. Links with a `media` attribute are no part of it. */
export const linkedStyles = (html: string, folder: string): string[] =>
  [...html.matchAll(linkPattern(folder))].map(([, name]) => name!);

/** Puts other style sheets of `folder` in the place of the first; the rest of them goes. */
export const replaceStyles = (html: string, folder: string, names: string[]): string => {
  let isFirst = true;
  return html.replaceAll(linkPattern(folder), () => {
    const links = names.map((name) => `<link rel="stylesheet" href="${folder}${name}">`).join('');
    const kept = isFirst ? links : '';
    isFirst = false;
    return kept;
  });
};
