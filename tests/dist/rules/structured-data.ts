import { isDay } from '../lib/days.ts';
import { blocksOf, isThing, thingsOfType, type Block, type Thing } from '../lib/json-ld.ts';
import type { Page } from '../lib/page.ts';
import { isRead, onPages } from '../lib/rule.ts';

const CONTEXT = 'https://schema.org';

/** What each kind of thing has to say, in words; schema.org itself asks for nothing, those who read it do. */
const REQUIRED: Record<string, string> = {
  Article:
    'headline description datePublished dateModified author image publisher inLanguage license isAccessibleForFree mainEntityOfPage',
  LearningResource:
    'name description learningResourceType educationalLevel teaches timeRequired license inLanguage datePublished author publisher',
  BreadcrumbList: 'itemListElement',
  Course: 'name description provider',
  Dataset: 'name description license creator distribution',
  DefinedTerm: 'name description inDefinedTermSet',
  DefinedTermSet: 'name hasDefinedTerm',
  Event: 'name startDate location',
  Organization: 'name url logo',
  WebSite: 'name url inLanguage',
};

/** Which pages have to say what they are. */
const EXPECTED: [path: RegExp, type: string][] = [
  [/^\/$/u, 'Organization'],
  [/^\/geschichten\/[^/]+\/$/u, 'Article'],
  [/^\/academy\/lektionen\/[^/]+\/$/u, 'LearningResource'],
  [/^\/(?:geschichten|academy\/lektionen|academy\/pakete|angebote)\/[^/]+\/$/u, 'BreadcrumbList'],
];

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const isFullAddress = (value: unknown): boolean => /^https?:\/\//u.test(String(value));

const fieldFaults = (thing: Thing, now: Date): string[] => {
  const dates = ['datePublished', 'dateModified'].filter((key) => !isEmpty(thing[key]));
  const addresses = ['url', 'license', 'mainEntityOfPage', 'image', 'logo'].filter(
    (key) => !isEmpty(thing[key]) && typeof thing[key] === 'string',
  );
  const people = [thing['author'], thing['publisher']].flat().filter((person) => !isEmpty(person));
  return [
    ...dates
      .filter((key) => !isDay(String(thing[key])) || Date.parse(String(thing[key])) > now.getTime())
      .map((key) => `${key} ist kein vergangener Tag: ${String(thing[key])}`),
    ...addresses
      .filter((key) => !isFullAddress(thing[key]))
      .map((key) => `${key} braucht eine volle Adresse: ${String(thing[key])}`),
    ...(people.every((person) => isThing(person) && !isEmpty(person['name']))
      ? []
      : ['author oder publisher ohne name']),
    ...(isEmpty(thing['timeRequired']) || /^PT(?:\d+H)?(?:\d+M)?$/u.test(String(thing['timeRequired']))
      ? []
      : [`timeRequired hat nicht die Form PT12M: ${String(thing['timeRequired'])}`]),
  ];
};

const blockFaults = ({ text, thing }: Block, now: Date): string[] => {
  if (thing === undefined) return ['JSON-LD: kein gültiges JSON'];
  // Other vocabularies have rules of their own, see amb.ts.
  if (Array.isArray(thing['@context'])) return text.includes('<') ? ['JSON-LD: „<“ muss \\u003c heißen'] : [];
  const type = thing['@type'];
  const required = REQUIRED[String(type)]?.split(' ');
  return [
    ...(text.includes('<') ? ['„<“ muss \\u003c heißen, sonst endet das <script> zu früh'] : []),
    ...(thing['@context'] === CONTEXT ? [] : [`@context muss ${CONTEXT} sein`]),
    ...(required === undefined ? [`den @type ${String(type)} kennt diese Prüfung nicht`] : []),
    ...(required ?? []).filter((key) => isEmpty(thing[key])).map((key) => `${key} fehlt`),
    ...fieldFaults(thing, now),
  ].map((fault) => `JSON-LD ${String(type)}: ${fault}`);
};

const missingTypes = (page: Page): string[] =>
  EXPECTED.filter(([path, type]) => path.test(page.path) && thingsOfType(page, type).length !== 1).map(
    ([, type]) => `JSON-LD: genau ein ${type} erwartet`,
  );

/** What pages tell machines about themselves is complete, and cannot end its element early. */
export const structuredData = onPages(
  (page, { now }) => [...missingTypes(page), ...blocksOf(page).flatMap((block) => blockFaults(block, now))],
  isRead,
);
