import { codePoint, makeVisible, quote } from '../characters.ts';
import {
  endingOf,
  entryFolders,
  folderOf,
  requiredLists,
  roleOf,
  type ContentFile,
} from '../content-file.ts';
import { fileFinding, type Finding } from '../finding.ts';
import { suggest } from '../near-miss.ts';

/** File types that may lie in `content/`. */
export const FILE_TYPES = [
  'md',
  'mdx',
  'yaml',
  'csv',
  'png',
  'jpg',
  'jpeg',
  'webp',
  'avif',
  'svg',
  'pdf',
  'ods',
  'xlsx',
];
const BESIDE_ENTRY = FILE_TYPES.filter((type) => !['md', 'mdx', 'yaml'].includes(type));
const PICTURES = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'svg'];
const SEGMENT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
const MAX_SEGMENT = 80;

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const proposeName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'neuer-name';

/** A path as it may stand in a message. */
const show = (path: string): string => makeVisible(path).slice(0, 200);

const report = (path: string, rule: string, message: string, remedy: string): Finding =>
  fileFinding(show(path), { rule, message, remedy });

const checkSegment = (path: string, segment: string, isLast: boolean): Finding[] => {
  const ending = isLast ? (/(?:\.[^.]*)?$/u.exec(segment)?.[0] ?? '') : '';
  const stem = segment.slice(0, segment.length - ending.length);
  const what = isLast ? 'Der Dateiname' : 'Der Ordnername';
  if (RESERVED.test(stem)) {
    return [
      report(
        path,
        'file-name',
        `${what} ${quote(segment)} ist unter Windows nicht möglich.`,
        'Wählt einen anderen Namen.',
      ),
    ];
  }
  if (SEGMENT.test(stem) && segment.length <= MAX_SEGMENT && ending === ending.toLowerCase()) return [];
  const odd = [...segment].find((character) => !/[\w.-]/u.test(character));
  const detail =
    odd === undefined
      ? ''
      : ` Es stört: ${/\s/u.test(odd) ? 'ein Leerzeichen' : `${quote(odd)} (${codePoint(odd)})`}.`;
  const message = `${what} ${quote(segment)} enthält mehr als kleine Buchstaben ohne Umlaut, Ziffern und Bindestriche, oder ist länger als ${MAX_SEGMENT} Zeichen.${detail}`;
  return [
    report(
      path,
      'file-name',
      message,
      `Zum Beispiel: ${proposeName(stem).slice(0, 60)}${ending.toLowerCase()}`,
    ),
  ];
};

const isTrick = (path: string): boolean =>
  !path.startsWith('content/') || /[\\:]|[\p{Cc}]|\/\/|(?:^|\/)\.{1,2}(?:\/|$)|\/$/u.test(path);

const README_FOLDERS = [
  'content/',
  'content/taxonomy/',
  'content/site/',
  'content/stories/',
  'content/lessons/',
];

const describePlaces = (): string => {
  const entries = entryFolders.map(({ base, pattern }) => base + pattern.replace('*', '<name>'));
  return `Erlaubt sind ${entries.join(', ')}, Bilder und Tabellen im Ordner einer Geschichte oder Lektion, und die Listen in content/taxonomy/ und content/site/.`;
};

const isBesideEntry = (path: string, entries: ReadonlySet<string>): boolean => {
  const found = entryFolders.find(({ base }) => path.startsWith(base));
  if (found === undefined) return false;
  const depth = path.slice(found.base.length).split('/').length;
  const isFolderEntry = found.pattern.includes('/');
  if (!isFolderEntry) return depth === 1 && PICTURES.includes(endingOf(path));
  return depth === 2 && BESIDE_ENTRY.includes(endingOf(path)) && entries.has(folderOf(path));
};

const checkPlace = (path: string, entries: ReadonlySet<string>): Finding[] => {
  if (README_FOLDERS.some((folder) => path === `${folder}README.md`)) return [];
  if (roleOf(path) !== undefined || isBesideEntry(path, entries)) return [];
  const inFolder = entryFolders.find(({ base, pattern }) => path.startsWith(base) && pattern.includes('/'));
  const isBeside = inFolder !== undefined && path.slice(inFolder.base.length).split('/').length === 2;
  if (isBeside && BESIDE_ENTRY.includes(endingOf(path))) {
    const index = folderOf(path) + inFolder.pattern.split('/')[1];
    return [
      report(
        path,
        'file-place',
        `Die Datei liegt in einem Ordner ohne Text: ${quote(index, 100)} fehlt.`,
        'Legt den Text dazu, oder löscht die Datei.',
      ),
    ];
  }
  const known = [
    ...requiredLists.keys(),
    ...(inFolder === undefined ? [] : [folderOf(path) + inFolder.pattern.split('/')[1]]),
  ];
  return [
    report(
      path,
      'file-place',
      `An dieser Stelle liest niemand die Datei. ${describePlaces()}`,
      suggest(path, known, 'Verschiebt die Datei dorthin, wo sie hingehört, oder löscht sie.'),
    ),
  ];
};

const SYMLINK = 'Das ist keine Datei, sondern ein Verweis (Symlink); der könnte überallhin führen.';
const EXAMPLE = 'Erlaubt sind Pfade wie: content/stories/frauenhaus/index.md';

const checkNames = (path: string): Finding[] => {
  const segments = path.split('/').slice(1);
  return segments.flatMap((segment, index) => {
    const isLast = index === segments.length - 1;
    return segment === 'README.md' && isLast ? [] : checkSegment(path, segment, isLast);
  });
};

const checkType = (path: string): Finding[] => {
  const ending = endingOf(path);
  if (FILE_TYPES.includes(ending)) return [];
  const found = ending === '' ? 'ohne Endung' : `vom Typ ${quote(`.${ending}`, 20)}`;
  const message = `Dateien ${found} sind hier nicht erlaubt; erlaubt sind ${FILE_TYPES.join(', ')}.`;
  const remedy = 'Speichert die Datei in einem dieser Formate (Bilder: png, jpg oder webp), oder löscht sie.';
  return [report(path, 'file-type', message, remedy)];
};

const checkPath = ({ path, isSymlink }: ContentFile, entries: ReadonlySet<string>): Finding[] => {
  if (isSymlink) return [report(path, 'file-symlink', SYMLINK, 'Legt die Datei selbst an diese Stelle.')];
  if (isTrick(path))
    return [report(path, 'file-path', `Der Pfad ${quote(path, 100)} ist nicht erlaubt.`, EXAMPLE)];
  const findings = [...checkNames(path), ...checkType(path)];
  return findings.length > 0 ? findings : checkPlace(path, entries);
};

const checkTwins = (files: readonly ContentFile[]): Finding[] => {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const key = path.normalize('NFC').toLowerCase();
    const twin = seen.get(key);
    seen.set(key, path);
    if (twin === undefined) return [];
    const message = `${quote(path, 100)} und ${quote(twin, 100)} unterscheiden sich nur in Groß- und Kleinschreibung oder in der Form der Umlaute.`;
    return [report(path, 'file-twin', message, 'Gebt einer der beiden Dateien einen anderen Namen.')];
  });
};

/** Lists that the site needs but that are not there. */
const checkRequired = (paths: ReadonlySet<string>): Finding[] =>
  [...requiredLists.keys()]
    .filter((path) => !paths.has(path))
    .map((path) =>
      report(
        path,
        'file-missing',
        'Diese Datei fehlt; die Website braucht sie.',
        'Legt sie an. Ohne Einträge steht darin nur: []',
      ),
    );

/** The names and places of all files: no symlinks, tricks, odd names, twins, unknown types; required lists are there. */
export const checkFiles = (files: readonly ContentFile[]): Finding[] => {
  const paths = new Set(files.map(({ path }) => path));
  const entries = new Set([...paths].filter((path) => roleOf(path)?.kind === 'entry').map(folderOf));
  return [
    ...files.flatMap((file) => checkPath(file, entries)),
    ...checkTwins(files),
    ...checkRequired(paths),
  ];
};
