import { requestPath } from './environment.ts';
import { headerRules, type HeaderRule, type Match } from './headers.ts';
import { policyOptions } from './policy.ts';
import { requestRedirects } from './redirects.ts';
import { escapeRegExp, HOST_FILES, type Target } from './target.ts';

const open = (match: Exclude<Match, { kind: 'all' }>, basePath: string): [string, string] => {
  if (match.kind === 'suffix') return [`<FilesMatch "${escapeRegExp(match.value)}$">`, '</FilesMatch>'];
  const path = escapeRegExp(requestPath(basePath, match.value));
  return [`<If "%{REQUEST_URI} =~ m#^${path}${match.kind === 'exact' ? '$' : ''}#">`, '</If>'];
};

/** Set by its own directive: as a header Apache would send it twice on pages that are missing. */
const setLine = ([name, value]: [string, string]): string =>
  name === 'Content-Type' ? `ForceType "${value}"` : `Header always set ${name} "${value}"`;

const ruleLines = ({ match, headers }: HeaderRule, basePath: string): string[] => {
  const lines = Object.entries(headers).map(setLine);
  if (match.kind === 'all') return lines;
  const [start, end] = open(match, basePath);
  return [start, ...lines.map((line) => `  ${line}`), end];
};

const compressed = ['text/html', 'text/css', 'text/javascript', 'text/plain', 'text/csv', 'application/json'];

/** The file `.htaccess`. Apache applies `<If>` after `<FilesMatch>`, which keeps the order of the rules. */
export const writeApache = ({ environment, redirects }: Target): string => {
  const { basePath } = environment;
  const rules = headerRules(policyOptions(environment));
  const hosts = HOST_FILES.map(escapeRegExp).join('|');
  return [
    '# Beim Bauen erzeugt, nicht von Hand ändern.',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${basePath}404.html`,
    `RedirectMatch 404 "^${escapeRegExp(basePath)}(?:${hosts})$"`,
    'RedirectMatch 404 "/\\.(?!well-known/)"',
    ...requestRedirects(redirects, basePath).flatMap(({ from, to }) =>
      from.map((path) => `RedirectMatch 301 "^${escapeRegExp(path)}$" "${to}"`),
    ),
    '<IfModule mod_filter.c>',
    `  AddOutputFilterByType DEFLATE ${compressed.join(' ')} image/svg+xml application/xml application/rss+xml`,
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...rules.flatMap((rule) => ruleLines(rule, basePath)),
    '</IfModule>',
    '',
  ].join('\n');
};
