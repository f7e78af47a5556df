import { requestPath } from './environment.ts';
import { headerRules, type Match } from './headers.ts';
import { policyOptions } from './policy.ts';
import { requestRedirects } from './redirects.ts';
import type { Target } from './target.ts';

/** The tightest limits among the hosts that read these files: Cloudflare Pages. */
const MAX_HEADER_RULES = 100;
const MAX_HEADER_LINE = 2000;
const MAX_REDIRECT_LINES = 2000;
const MAX_REDIRECT_LINE = 1000;

const pattern = (match: Match, basePath: string): string => {
  if (match.kind === 'all') return `${basePath}*`;
  if (match.kind === 'suffix') return `${basePath}*${match.value}`;
  return requestPath(basePath, match.value) + (match.kind === 'prefix' ? '*' : '');
};

const checkLength = (lines: string[], limit: number, file: string): void => {
  const long = lines.find((line) => line.length > limit);
  if (long === undefined) return;
  throw new Error(
    `${file}: Die Zeile „${long.slice(0, 60)} …“ hat ${long.length} Zeichen, erlaubt sind ${limit}.`,
  );
};

/**
 * The file `_headers` for Netlify and Cloudflare Pages. At Netlify the last rule that fits wins; Cloudflare would join
 * both values with a comma, so each rule first takes back (`! Name`) what an earlier one may have set. Netlify skips
 * lines without a colon.
 *
 * @throws Error in German when a limit of the hosts is passed.
 */
export const writeHeaders = ({ environment }: Target): string => {
  const rules = headerRules(policyOptions(environment));
  if (rules.length > MAX_HEADER_RULES) {
    throw new Error(
      `_headers: ${rules.length} Regeln, erlaubt sind ${MAX_HEADER_RULES}. Regeln zusammenfassen.`,
    );
  }
  const lines = rules.flatMap(({ match, headers }) => [
    pattern(match, environment.basePath),
    ...(match.kind === 'all' ? [] : Object.keys(headers).map((name) => `  ! ${name}`)),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  checkLength(lines, MAX_HEADER_LINE, '_headers');
  return ['# Beim Bauen erzeugt.', ...lines, ''].join('\n');
};

/**
 * The file `_redirects` for the same hosts. The status stays a plain 301: Cloudflare refuses the form `301!`.
 *
 * @throws Error in German when a limit of the hosts is passed.
 */
export const writeRedirects = ({ environment, redirects }: Target): string => {
  const lines = requestRedirects(redirects, environment.basePath).flatMap(({ from, to }) =>
    from.map((path) => `${path} ${to} 301`),
  );
  if (lines.length > MAX_REDIRECT_LINES) {
    throw new Error(
      `_redirects: ${lines.length} Zeilen, erlaubt sind ${MAX_REDIRECT_LINES}. Alte Weiterleitungen streichen.`,
    );
  }
  checkLength(lines, MAX_REDIRECT_LINE, '_redirects');
  return ['# Beim Bauen erzeugt.', ...lines, ''].join('\n');
};
