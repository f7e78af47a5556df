import { quote } from '../characters.ts';
import type { Companions } from '../files/charts.ts';
import type { Entry } from '../frontmatter/entry.ts';
import { findForbidden } from '../characters.ts';
import type { Finding, Remark } from '../finding.ts';
import { plainText, type FlatNode } from './markdown.ts';
import { suggest } from '../near-miss.ts';
import { decodeEntities } from './link-target.ts';

const wordHeading = (depth: number, previous: number, text: string): Remark | undefined => {
  if (text.trim() === '') {
    return {
      rule: 'heading-empty',
      message: 'Diese Überschrift hat keinen Text.',
      remedy: 'Schreibt ihr einen Text, oder löscht die Zeile mit den #.',
    };
  }
  if (depth === 1) {
    const message = `${quote(text)} ist eine Überschrift der ersten Ebene. Die gibt es schon: den Titel der Seite.`;
    return { rule: 'heading-first', message, remedy: `Nehmt zwei Rauten: ## ${text.slice(0, 60)}` };
  }
  if (depth > previous + 1) {
    const message = `${quote(text)} überspringt eine Ebene: von ${'#'.repeat(previous)} (Ebene ${previous}) zu ${'#'.repeat(depth)} (Ebene ${depth}).`;
    return {
      rule: 'heading-level',
      message,
      remedy: `Nehmt eine Raute mehr als darüber: ${'#'.repeat(previous + 1)} ${text.slice(0, 60)}`,
    };
  }
  return undefined;
};

/** Headings: none of level 1 (that is the title), no level left out, none empty. */
export const checkHeadings = (entry: Entry, nodes: readonly FlatNode[]): Finding[] => {
  let previous = 1;
  return nodes.flatMap(({ node, start }) => {
    if (node.type !== 'heading') return [];
    const depth = node.depth ?? 2;
    const remark = wordHeading(depth, previous, plainText(node));
    previous = depth;
    return remark === undefined ? [] : [entry.source.report(start, remark)];
  });
};

const EXAMPLE = 'Zum Beispiel: ![Balken: mehr Frauen als im Jahr davor](./karte.png)';

const wordPicture = (url: string, { names }: Companions): Remark | undefined => {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(url)) {
    const message = `Das Bild ${quote(url)} liegt nicht bei uns. Bilder von anderen Seiten verraten dort, wer uns liest.`;
    return {
      rule: 'picture-remote',
      message,
      remedy: `Legt das Bild neben den Text, wenn die Lizenz das erlaubt. ${EXAMPLE}`,
    };
  }
  const file = decodeURI(url);
  if (names.includes(file)) return undefined;
  const pictures = names.filter((name) => /\.(?:png|jpe?g|webp|avif|svg)$/u.test(name));
  const found =
    pictures.length === 0 ? 'Im Ordner liegt kein Bild.' : `Im Ordner liegen: ${pictures.join(', ')}.`;
  const message = `Das Bild ${quote(url)} gibt es nicht neben dieser Seite. ${found}`;
  return { rule: 'picture-missing', message, remedy: suggest(url, pictures, EXAMPLE) };
};

const safely = (url: string): string => {
  try {
    decodeURI(url);
    return url;
  } catch {
    return '';
  }
};

const checkPictureNode = (entry: Entry, { node, start }: FlatNode, companions: Companions): Finding[] => {
  const findings: Finding[] = [];
  if ((node.alt ?? '').trim() === '') {
    const message = 'Dem Bild fehlt der Alternativtext: Wer es nicht sieht, erfährt nicht, was darauf ist.';
    findings.push(entry.source.report(start, { rule: 'picture-alt', message, remedy: EXAMPLE }));
  }
  const remark = node.url === undefined ? undefined : wordPicture(safely(node.url), companions);
  return remark === undefined ? findings : [...findings, entry.source.report(start, remark)];
};

const identifierOf = ({ node }: FlatNode): string => (node.identifier ?? '').toLowerCase();

/** Pictures: each has an alternative text, lies beside the entry, and is there. */
export const checkPictureNodes = (
  entry: Entry,
  nodes: readonly FlatNode[],
  companions: Companions,
): Finding[] => {
  const definitions = new Map(
    nodes
      .filter(({ node }) => node.type === 'definition')
      .map((flat) => [identifierOf(flat), flat.node.url ?? '']),
  );
  return nodes.flatMap((flat) => {
    if (flat.node.type === 'image') return checkPictureNode(entry, flat, companions);
    if (flat.node.type !== 'imageReference') return [];
    const node = { ...flat.node, url: definitions.get(identifierOf(flat)) ?? '' };
    return checkPictureNode(entry, { ...flat, node }, companions);
  });
};

const ownTexts = ({ node }: FlatNode): string => {
  const attributes = (node.attributes ?? []).flatMap(({ value }) =>
    typeof value === 'string' ? decodeEntities(value) : [],
  );
  return [node.value, node.url, node.title, node.alt, ...attributes].join(' ');
};

/** Characters that are hidden as entities (`&#x202e;`) and would stand in the finished page. */
export const checkHiddenCharacters = (entry: Entry, nodes: readonly FlatNode[]): Finding[] => {
  const { text } = entry.source;
  // Characters that stand there openly have a finding already.
  if (!text.includes('&') || findForbidden(text, 1).length > 0) return [];
  return nodes.flatMap((flat) =>
    findForbidden(ownTexts(flat), 1).map(({ name }) =>
      entry.source.report(flat.start, {
        rule: 'text-character',
        message: `Hier steckt ${name}, mit & und ; geschrieben.`,
        remedy: 'Löscht die Zeichenfolge von & bis ;',
      }),
    ),
  );
};
