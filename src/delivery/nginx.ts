import { contentTypes, feedTypes } from './content-types.ts';
import { requestPath } from './environment.ts';
import { headerRules, type Match } from './headers.ts';
import { policyOptions } from './policy.ts';
import { requestRedirects } from './redirects.ts';
import { escapeRegExp, HOST_FILES, type Target } from './target.ts';

/** nginx writes the character set itself, for the types that `charset_types` lists. */
const isText = (type: string): boolean => type.endsWith('; charset=utf-8');
const bare = (type: string): string => type.replace('; charset=utf-8', '');

// nginx always counts text/html in and warns when it is listed.
const charsetTypes = [...new Set([...Object.values(contentTypes), ...Object.values(feedTypes)])]
  .filter((type) => isText(type) && bare(type) !== 'text/html')
  .map(bare);

const pattern = (match: Match, basePath: string): string => {
  if (match.kind === 'all') return 'default';
  if (match.kind === 'suffix') return `"~${escapeRegExp(match.value)}$"`;
  const path = escapeRegExp(requestPath(basePath, match.value));
  return `"~^${path}${match.kind === 'exact' ? '$' : ''}"`;
};

interface VariedHeader {
  name: string;
  variable: string;
  /** Pattern and value; nginx takes the first pattern that fits, so the strongest rule stands first. */
  entries: [string, string][];
}

const headersOf = ({ environment }: Target): VariedHeader[] => {
  const rules = headerRules(policyOptions(environment)).toReversed();
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  // The content type is not a header that may be added: nginx would send two.
  names.delete('Content-Type');
  return [...names].map((name) => ({
    name,
    variable: `$cdl_${name.toLowerCase().replaceAll('-', '_')}`,
    entries: rules.flatMap(({ match, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [[pattern(match, environment.basePath), value] as [string, string]];
    }),
  }));
};

const isVaried = ({ entries }: VariedHeader): boolean => entries.length > 1 || entries[0]?.[0] !== 'default';

const mapLines = ({ variable, entries }: VariedHeader): string[] => [
  `map $uri ${variable} {`,
  ...entries.map(([uri, value]) => `  ${uri} "${value}";`),
  '}',
];

const headerLine = (header: VariedHeader): string =>
  `add_header ${header.name} ${isVaried(header) ? header.variable : `"${header.entries[0]?.[1] ?? ''}"`} always;`;

const typeLines = (): string[] => [
  'charset utf-8;',
  `charset_types ${charsetTypes.join(' ')};`,
  'default_type application/octet-stream;',
  'types {',
  ...Object.entries(contentTypes).map(([ending, type]) => `  ${bare(type)} ${ending};`),
  '}',
  ...Object.entries(feedTypes).map(
    ([name, type]) => `location ~ ${escapeRegExp(name)}$ { types { } default_type ${bare(type)}; }`,
  ),
];

const redirectLines = ({ environment, redirects }: Target): string[] =>
  requestRedirects(redirects, environment.basePath).flatMap(({ from, to }) =>
    from.map((path) => `location = ${path} { return 301 ${to}; }`),
  );

const hiddenLines = ({ environment: { basePath } }: Target): string[] => [
  ...HOST_FILES.map((name) => `location = ${requestPath(basePath, name)} { return 404; }`),
  `location ~ /\\.(?!well-known/) { return 404; }`,
];

const indent = (lines: string[], by: string): string[] => lines.map((line) => by + line);

/** A file for nginx's `conf.d/`: the headers that vary as maps, then a server that adds every header in one place. */
export const writeNginx = (target: Target): string => {
  const { basePath, siteUrl } = target.environment;
  const headers = headersOf(target);
  const place = [
    '# Nie add_header in einen location-Block schreiben: Einer allein schaltet dort alle anderen ab.',
    ...headers.map(headerLine),
    ...typeLines(),
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 1024;',
    `gzip_types ${charsetTypes.join(' ')} application/json application/ld+json image/svg+xml;`,
    'index index.html;',
    `error_page 404 ${basePath}404.html;`,
    ...redirectLines(target),
    ...hiddenLines(target),
  ];
  return [
    '# Beim Bauen erzeugt, nicht von Hand ändern. Nach /etc/nginx/conf.d/ kopieren; anpassen: listen, root, Zertifikat.',
    ...headers.filter(isVaried).flatMap(mapLines),
    'server {',
    '  listen 80;',
    `  server_name ${siteUrl.hostname};`,
    `  # In diesem Ordner liegt der Inhalt von dist${basePath === '/' ? '' : `, und zwar im Unterordner ${basePath}`}.`,
    '  root /srv/www;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    `  location ${basePath} {`,
    ...indent(place, '    '),
    '  }',
    '}',
    '',
  ].join('\n');
};
