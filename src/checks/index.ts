import { downloadPath } from '../datasets/download.ts';
import { endingOf, folderOf, roleOf, type ContentFile } from './content-file.ts';
import { checkAssistant } from './tree/assistant.ts';
import { checkDuplicates } from './tree/duplicates.ts';
import { checkEntry } from './entry-check.ts';
import { checkFiles } from './files/files.ts';
import { cleanFinding, fileFinding, limitFindings, sortFindings, type Finding } from './finding.ts';
import { buildSite, checkInnerLinks, checkRedirects } from './tree/inner-links.ts';
import { createLibrary, type Library } from './files/library.ts';
import { checkList } from './list-check.ts';
import { checkDocument, checkPicture, isDocument, isPicture } from './files/pictures.ts';
import { checkCycles, checkReferences } from './tree/references.ts';
import { bareFacts, type Checked } from './tree/facts.ts';
import { FIXED_PATHS } from './tree/site-paths.ts';
import { checkSvg } from './files/svg.ts';
import { readText } from './files/text-hygiene.ts';
import { checkWordLists } from './tree/word-lists.ts';

export type { ContentFile } from './content-file.ts';
export type { Finding } from './finding.ts';
export { contentPaths, FIXED_PATHS } from './tree/site-paths.ts';

/** So many findings of one file are kept before they are sorted; only a hostile file has more. */
const MAX_KEPT = 5_000;

export interface CheckOptions {
  /** Today as `YYYY-MM-DD`, for pages that should have been reviewed. */
  today: string;
  /** Addresses that exist besides those of the content; `FIXED_PATHS` when left out. */
  fixedPaths?: readonly string[];
}

const NOTHING: Checked = { findings: [], facts: [] };

const checkTextFile = (file: ContentFile, bytes: Uint8Array, library: Library, today: string): Checked => {
  const { source, findings, isSound } = readText(file.path, bytes);
  const role = roleOf(file.path);
  if (endingOf(file.path) === 'svg' && isSound) findings.push(...checkSvg(source, bytes.length));
  if (role === undefined) return { findings, facts: [] };
  const isList = role.kind === 'list';
  if (!isSound)
    return isList
      ? { findings, facts: [], unreadList: role.collection }
      : { findings, facts: [bareFacts(source, role)] };
  const checked = isList
    ? checkList(source, role.collection)
    : checkEntry(source, role, library.companionsOf(folderOf(file.path)), today);
  return { ...checked, findings: [...findings, ...checked.findings] };
};

const refuseEmpty = (path: string): Checked => {
  const remark = {
    rule: 'file-empty',
    message: 'Die Datei ist leer.',
    remedy: 'Füllt sie, oder löscht sie.',
  };
  const role = roleOf(path);
  const findings = [fileFinding(path, remark)];
  return role?.kind === 'list'
    ? { findings, facts: [], unreadList: role.collection }
    : { findings, facts: [] };
};

const checkFile = (file: ContentFile, library: Library, today: string): Checked => {
  if (file.isSymlink) return NOTHING;
  const ending = endingOf(file.path);
  if (ending === 'csv') return { findings: library.readCsv(file).findings, facts: [] };
  const { bytes } = file;
  if (bytes.length === 0) return refuseEmpty(file.path);
  if (isPicture(ending)) return { findings: checkPicture(file.path, bytes), facts: [] };
  if (isDocument(ending)) return { findings: checkDocument(file.path, bytes), facts: [] };
  return ['md', 'mdx', 'yaml', 'svg'].includes(ending) ? checkTextFile(file, bytes, library, today) : NOTHING;
};

/** A fault of the check itself must not let a file through. */
const checkSafely = (file: ContentFile, library: Library, today: string): Checked => {
  try {
    return checkFile(file, library, today);
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'unbekannter Fehler';
    const remark = {
      rule: 'check',
      message: `Die Prüfung kommt mit dieser Datei nicht zurecht (${detail.slice(0, 120)}).`,
      remedy: 'Meldet das bitte dem Team; ihr könnt nichts dafür.',
    };
    return { findings: [fileFinding(file.path, remark)], facts: [] };
  }
};

/**
 * Checks the whole content tree and says in German what is wrong, sorted by file and line. Runs wherever JavaScript runs:
 * it reads no disk. Never throws, whatever the files hold. `bytes` of a file are read once or twice, never kept.
 */
export const checkContent = (
  given: readonly ContentFile[],
  { today, fixedPaths = FIXED_PATHS }: CheckOptions,
): Finding[] => {
  // The order decides which of two equal titles is the second one, so it must not depend on the caller.
  const files = given.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const library = createLibrary(files);
  const findings = checkFiles(files);
  const unread = new Set<string>();
  const facts = files.flatMap((file) => {
    const checked = checkSafely(file, library, today);
    if (checked.unreadList !== undefined) unread.add(checked.unreadList);
    findings.push(...checked.findings.slice(0, MAX_KEPT));
    return checked.facts;
  });
  const downloads = files
    .filter(({ path }) => endingOf(path) === 'csv')
    .map(({ path }) => downloadPath(path.slice('content/'.length)));
  const site = buildSite(facts, [...fixedPaths, ...downloads]);
  findings.push(
    ...checkReferences(facts, unread),
    ...checkCycles(facts),
    ...checkInnerLinks(facts, site),
    ...checkRedirects(facts, site),
    ...checkDuplicates(facts, fixedPaths),
    ...checkWordLists(facts),
    ...checkAssistant(facts),
  );
  return limitFindings(sortFindings(findings.map(cleanFinding)));
};
