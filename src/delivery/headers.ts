import { contentTypes, feedTypes } from './content-types.ts';
import { securityHeaders, type PolicyOptions } from './policy.ts';

/** Which paths a rule is for. `value` is a path below the base path, or for `suffix` the end of one. */
export type Match = { kind: 'all' } | { kind: 'suffix' | 'prefix' | 'exact'; value: string };

/** Headers for some paths. */
export interface HeaderRule {
  match: Match;
  headers: Record<string, string>;
}

/** The name of the file or of its folder carries a hash of the content, so a browser may keep it for a year. */
const IMMUTABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** The browser asks before it uses its copy: pages, feeds, and the files that name the hashed ones. */
const ASK_FIRST = { 'Cache-Control': 'no-cache' };
const FOR_OTHER_SITES = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

const suffix = (value: string, headers: Record<string, string>): HeaderRule => ({
  match: { kind: 'suffix', value },
  headers,
});

/** Full-text feeds show our pictures inside other people's readers, and link previews show the share pictures. */
const isForOtherSites = (type: string): boolean => /^(?:image\/|text\/calendar|text\/x-opml)/u.test(type);

const endingRules = Object.entries(contentTypes).map(([ending, type]) =>
  suffix(`.${ending}`, {
    'Content-Type': type,
    ...(isForOtherSites(type) ? FOR_OTHER_SITES : {}),
    // A table is meant for a spreadsheet; a browser would show a wall of text.
    ...(ending === 'csv' ? { 'Content-Disposition': 'attachment' } : {}),
  }),
);

const feedRules = Object.entries(feedTypes).map(([name, type]) =>
  suffix(name, { 'Content-Type': type, ...FOR_OTHER_SITES }),
);

/**
 * All header rules in the order in which they apply: a later rule overrides an earlier one, header by header. Every
 * writer keeps this order: all, then suffix, then prefix, then exact.
 */
export const headerRules = (options: PolicyOptions): HeaderRule[] => [
  { match: { kind: 'all' }, headers: { ...securityHeaders(options), ...ASK_FIRST } },
  ...endingRules,
  ...feedRules,
  ...['/_astro/', '/suchindex/'].map((value): HeaderRule => ({
    match: { kind: 'prefix', value },
    headers: IMMUTABLE,
  })),
  // The one file of the search index that names the others' folder.
  { match: { kind: 'exact', value: '/suchindex/index.json' }, headers: ASK_FIRST },
];

const isMatch = (match: Match, path: string): boolean => {
  if (match.kind === 'all') return true;
  if (match.kind === 'exact') return path === match.value;
  return match.kind === 'prefix' ? path.startsWith(match.value) : path.endsWith(match.value);
};

/**
 * The one source: every header that an answer for `path` carries. `path` is the decoded path below the base path,
 * without a query: `/academy/`. The content type is left out where the path has no ending; such a path is a page.
 */
export const headersFor = (path: string, options: PolicyOptions): Record<string, string> =>
  Object.assign(
    {},
    ...headerRules(options)
      .filter(({ match }) => isMatch(match, path))
      .map(({ headers }) => headers),
  );
