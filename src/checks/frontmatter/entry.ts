import type { CollectionName } from '../../catalogue/collections.ts';
import { quote } from '../characters.ts';
import { endingOf, folderOf, type Role } from '../content-file.ts';
import type { Finding } from '../finding.ts';
import type { Source } from '../source.ts';
import { readYaml, type YamlPart } from './yaml-source.ts';

/** The largest frontmatter in bytes of UTF-8. */
export const MAX_FRONTMATTER_BYTES = 64_000;

/** One Markdown entry: its frontmatter as data, its body still as text. */
export interface Entry {
  collection: CollectionName;
  id: string;
  /** With a slash at its end. */
  folder: string;
  kind: 'md' | 'mdx';
  source: Source;
  yaml: YamlPart | undefined;
  /** Empty when the frontmatter cannot be read. */
  data: Readonly<Record<string, unknown>>;
  /** Where the text begins. */
  bodyOffset: number;
}

interface Fence {
  start: number;
  end: number;
  bodyOffset: number;
}

const EXAMPLE = 'Die Datei beginnt so:\n---\ntitle: Unser Titel\n---';

const splitFrontmatter = (source: Source): Fence | Finding => {
  const { text } = source;
  const opening = /^---[ \t]*\r?\n/u.exec(text);
  if (opening === null) {
    const message =
      'Die Angaben am Anfang der Datei (zwischen zwei Zeilen „---“) fehlen, oder davor steht etwas.';
    return source.report(0, { rule: 'frontmatter-missing', message, remedy: EXAMPLE });
  }
  const start = opening[0].length;
  const closing = /^(?:---|\+\+\+).*$/mu.exec(text.slice(start));
  if (closing === null) {
    const message = 'Die Angaben am Anfang der Datei hören nicht auf: die zweite Zeile „---“ fehlt.';
    return source.report(0, { rule: 'frontmatter-missing', message, remedy: EXAMPLE });
  }
  const end = start + closing.index;
  if (!/^---\s*$/u.test(closing[0])) {
    const message = `Die Zeile nach den Angaben lautet ${quote(closing[0])}, erlaubt ist nur „---“.`;
    return source.report(end, { rule: 'frontmatter-missing', message, remedy: EXAMPLE });
  }
  return { start, end, bodyOffset: end + closing[0].length };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const checkSize = (source: Source, { start, end }: Fence): Finding[] => {
  const size = new TextEncoder().encode(source.text.slice(start, end)).length;
  if (size <= MAX_FRONTMATTER_BYTES) return [];
  const message = `Die Angaben am Anfang der Datei sind über ${MAX_FRONTMATTER_BYTES / 1000} kB groß.`;
  return [
    source.report(0, {
      rule: 'frontmatter-size',
      message,
      remedy: 'Schreibt langen Text unter die zweite Zeile „---“.',
    }),
  ];
};

/** Reads an entry. `findings` hold what is wrong with the frontmatter as such; the schema is checked elsewhere. */
export const readEntry = (source: Source, role: Role): { entry: Entry; findings: Finding[] } => {
  const kind = endingOf(source.path) === 'mdx' ? 'mdx' : 'md';
  const base = {
    collection: role.collection,
    id: role.id,
    folder: folderOf(source.path),
    kind,
    source,
  } as const;
  const fence = splitFrontmatter(source);
  if ('rule' in fence)
    return { entry: { ...base, yaml: undefined, data: {}, bodyOffset: 0 }, findings: [fence] };
  const tooLarge = checkSize(source, fence);
  if (tooLarge.length > 0) {
    return {
      entry: { ...base, yaml: undefined, data: {}, bodyOffset: fence.bodyOffset },
      findings: tooLarge,
    };
  }
  const yaml = readYaml(source, fence.start, fence.end);
  const findings = [...yaml.findings];
  if (findings.length === 0 && !isRecord(yaml.data)) {
    const message =
      'Die Angaben am Anfang der Datei sind keine Felder; erlaubt sind Zeilen der Form „feld: Wert“.';
    findings.push(source.report(fence.start, { rule: 'frontmatter-missing', message, remedy: EXAMPLE }));
  }
  const data = isRecord(yaml.data) ? yaml.data : {};
  return { entry: { ...base, yaml, data, bodyOffset: fence.bodyOffset }, findings };
};
