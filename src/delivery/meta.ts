import { contentSecurityPolicy, type PolicyOptions } from './policy.ts';

/** Directives that browsers ignore, with a complaint in the console, when the policy stands in the page. */
const HEADER_ONLY = /^(?:frame-ancestors|report-uri|report-to|sandbox)\b/u;

/** A policy without the directives that only work as a header. */
export const metaContent = (policy: string): string =>
  policy
    .split('; ')
    .filter((directive) => !HEADER_ONLY.test(directive))
    .join('; ');

/** The policy as an element for hosts that send no headers of ours, such as GitHub Pages. */
export const policyElement = (options: PolicyOptions): string =>
  `<meta http-equiv="Content-Security-Policy" content="${metaContent(contentSecurityPolicy(options))}">`;

// A policy in the page governs only what follows it, so nothing may stand before it but the character set.
const HEAD_START = /<head(?:\s[^>]*)?>(?:\s*<meta\s+charset=[^>]*>)?/iu;

/**
 * Puts the element first into the head of a page.
 *
 * @throws Error when the page has no head.
 */
export const insertPolicy = (html: string, element: string): string => {
  const start = HEAD_START.exec(html);
  if (start === null) throw new Error('kein <head> gefunden; jede HTML-Datei braucht einen');
  const at = start.index + start[0].length;
  return html.slice(0, at) + element + html.slice(at);
};
