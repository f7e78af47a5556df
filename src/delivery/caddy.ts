import { requestPath } from './environment.ts';
import { headerRules, headersFor, type HeaderRule, type Match } from './headers.ts';
import { policyOptions } from './policy.ts';
import { requestRedirects } from './redirects.ts';
import { HOST_FILES, type Target } from './target.ts';

const matcher = (match: Match, basePath: string): string => {
  if (match.kind === 'all') return `${basePath}*`;
  if (match.kind === 'suffix') return `*${match.value}`;
  return requestPath(basePath, match.value) + (match.kind === 'prefix' ? '*' : '');
};

const block = (matched: string, headers: Record<string, string>, removed: string[] = []): string[] => [
  `header ${matched} {`,
  ...Object.entries(headers).map(([name, value]) => `  ${name} "${value}"`),
  ...removed.map((name) => `  -${name}`),
  '}',
];

// Caddy takes a path with a star at its start only as a named matcher.
const ruleLines = ({ match, headers }: HeaderRule, index: number, basePath: string): string[] => [
  `@rule${index} path ${matcher(match, basePath)}`,
  ...block(`@rule${index}`, headers),
];

const redirectLines = ({ environment, redirects }: Target): string[] =>
  requestRedirects(redirects, environment.basePath).flatMap(({ from, to }) =>
    from.map((path) => `redir ${path} ${to} 301`),
  );

/** What a page that is missing must not keep of the headers for the path that was asked for. */
const errorLines = ({ environment }: Target): string[] => {
  const options = policyOptions(environment);
  const headers = headersFor('/404.html', options);
  const others = headerRules(options).flatMap((rule) => Object.keys(rule.headers));
  const removed = [...new Set(others)].filter((name) => !(name in headers));
  return [
    'handle_errors {',
    `  rewrite * ${environment.basePath}404.html`,
    ...indent(block('*', headers, removed)),
    '  file_server',
    '}',
  ];
};

const indent = (lines: string[]): string[] => lines.map((line) => `  ${line}`);

/** A Caddyfile with one site. `route` keeps the order of the rules as it is written. */
export const writeCaddy = (target: Target): string => {
  const { basePath, siteUrl } = target.environment;
  const rules = headerRules(policyOptions(target.environment));
  const route = [
    ...rules.flatMap((rule, index) => ruleLines(rule, index, basePath)),
    ...redirectLines(target),
    'file_server {',
    `  hide ${HOST_FILES.join(' ')}`,
    '}',
  ];
  return [
    '# Beim Bauen erzeugt, nicht von Hand ändern.',
    `${siteUrl.origin} {`,
    `  # In diesem Ordner liegt der Inhalt von dist${basePath === '/' ? '' : `, und zwar im Unterordner ${basePath}`}.`,
    '  root * /srv/www',
    '  encode zstd gzip',
    `  route ${basePath}* {`,
    ...indent(indent(route)),
    '  }',
    ...indent(errorLines(target)),
    '}',
    '',
  ].join('\n');
};
