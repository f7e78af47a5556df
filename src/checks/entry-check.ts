import { findAnchors } from './text/anchors.ts';
import type { Companions } from './files/charts.ts';
import { wordMissingFile } from './files/charts.ts';
import { checkCompanions } from './frontmatter/companions.ts';
import type { Role } from './content-file.ts';
import { readEntry, type Entry } from './frontmatter/entry.ts';
import { bareFacts, type Checked } from './tree/facts.ts';
import { findInnerPaths, findRedirects, isDraft } from './frontmatter/field-paths.ts';
import type { Finding } from './finding.ts';
import { checkData, type PlacedPointer } from './frontmatter/schema-check.ts';
import { checkLanguage } from './text/language.ts';
import { checkLinks, type InnerLink } from './text/links.ts';
import { checkHeadings, checkHiddenCharacters, checkPictureNodes } from './text/markdown-structure.ts';
import { parseBody } from './text/markdown.ts';
import { checkMdx } from './text/mdx.ts';
import { checkMdxFiles } from './text/mdx-files.ts';
import { findTermLinks } from './text/term-links.ts';
import { checkRawHtml } from './text/raw-html.ts';
import type { Source } from './source.ts';
import { checkStoryLength } from './text/story-length.ts';
import { findPlace } from './frontmatter/yaml-source.ts';

interface BodyResult {
  findings: Finding[];
  inner: InnerLink[];
  anchors: Set<string> | undefined;
}

const offsetOfField = (entry: Entry, field: string): number =>
  entry.yaml === undefined ? 0 : (findPlace(entry.yaml, [field]).place.valueOffset ?? 0);

const checkBody = (entry: Entry, companions: Companions, today: string): BodyResult => {
  const { nodes, findings, isParsed } = parseBody(entry);
  if (!isParsed) return { findings, inner: [], anchors: undefined };
  const links = checkLinks(entry, nodes);
  const components =
    entry.kind === 'mdx' ? [...checkMdx(entry, nodes), ...checkMdxFiles(entry, nodes, companions)] : [];
  return {
    findings: [
      ...findings,
      ...components,
      ...links.findings,
      ...checkRawHtml(entry, nodes),
      ...checkHeadings(entry, nodes),
      ...checkPictureNodes(entry, nodes, companions),
      ...checkHiddenCharacters(entry, nodes),
      ...checkStoryLength(entry, nodes),
      // Without its frontmatter the whole file counts as text, and advice on it would be noise.
      ...(entry.yaml === undefined
        ? []
        : checkLanguage(entry, nodes, today, (field) => offsetOfField(entry, field))),
    ],
    inner: [...links.inner, ...findTermLinks(nodes)],
    anchors: findAnchors(entry, nodes),
  };
};

const checkPictureFields = (
  entry: Entry,
  pointers: readonly PlacedPointer[],
  { names }: Companions,
): Finding[] =>
  pointers
    .filter(({ kind, value }) => kind === 'picture' && !names.includes(value))
    .map(({ value, offset }) => entry.source.report(offset, wordMissingFile(value, names)));

/** Checks one Markdown entry: frontmatter against its schema, what it points to, and its text. Never throws. */
export const checkEntry = (source: Source, role: Role, companions: Companions, today: string): Checked => {
  const { entry, findings } = readEntry(source, role);
  const { yaml, data } = entry;
  const isReadable = yaml !== undefined && yaml.data === data;
  const schema = isReadable ? checkData(yaml, role.collection, data) : { findings: [], pointers: [] };
  const body = checkBody(entry, companions, today);
  const fields = isReadable ? findInnerPaths(yaml, role.collection, data) : { findings: [], inner: [] };
  const facts = {
    ...bareFacts(source, role),
    isDraft: isDraft(data),
    data,
    pointers: schema.pointers,
    inner: [...body.inner, ...fields.inner],
    redirects: isReadable ? findRedirects(yaml, data) : [],
    offsetOf: (field: string) => offsetOfField(entry, field),
    anchors: body.anchors,
  };
  return {
    findings: [
      ...findings,
      ...schema.findings,
      ...fields.findings,
      ...body.findings,
      ...(isReadable ? checkCompanions(entry, companions) : []),
      ...checkPictureFields(entry, schema.pointers, companions),
    ],
    facts: [facts],
  };
};
