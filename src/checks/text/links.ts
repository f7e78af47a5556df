import { quote } from '../characters.ts';
import type { Entry } from '../frontmatter/entry.ts';
import type { Finding, Remark } from '../finding.ts';
import { classifyLink, type LinkKind } from './link-target.ts';
import { plainText, type FlatNode } from './markdown.ts';

/** A link to a page or an anchor of this site, to be looked up once all entries are known. */
export interface InnerLink {
  /** As written: `/mission/#werte`, `#quelle-x`. */
  url: string;
  offset: number;
}

const SITE_PATH =
  'Erlaubt sind https://, mailto:, tel:, Adressen dieser Seite mit / am Anfang und # für eine Stelle auf der Seite.';

const PROBLEMS: Partial<Record<LinkKind, (url: string) => Omit<Remark, 'rule'>>> = {
  http: (url) => ({
    message: `Der Link ${quote(url)} ist nicht verschlüsselt. ${SITE_PATH}`,
    remedy: `Schreibt: ${quote(url.replace(/^http:/iu, 'https:'), 200)}`,
  }),
  'protocol-relative': (url) => ({
    message: `Der Link ${quote(url)} beginnt mit zwei Schrägstrichen. ${SITE_PATH}`,
    remedy: 'Schreibt https:// davor, oder für eine Seite von uns nur einen Schrägstrich: /mission/',
  }),
  relative: (url) => ({
    message: `Der Link ${quote(url)} hat keinen vollständigen Weg. ${SITE_PATH}`,
    remedy: 'Zum Beispiel: [Mission](/mission/) oder [Quelle](https://www.example.org/)',
  }),
  empty: () => ({ message: 'Der Link hat keine Adresse.', remedy: 'Zum Beispiel: [Mission](/mission/)' }),
  broken: (url) => ({
    message: `Die Adresse ${quote(url)} ist unvollständig oder falsch geschrieben.`,
    remedy: 'Zum Beispiel: https://www.example.org/ oder mailto:name@example.org oder tel:+49301234567',
  }),
  forbidden: (url) => ({
    message: `Die Art von Link in ${quote(url)} ist nicht erlaubt. ${SITE_PATH}`,
    remedy: 'Nehmt die Adresse mit https://, oder löscht den Link und behaltet den Text.',
  }),
};

/** What is wrong with an address in itself; undefined when nothing is. */
export const judgeAddress = (url: string): Remark | undefined => {
  const word = PROBLEMS[classifyLink(url)];
  return word && { rule: 'link-address', ...word(url) };
};

const VAGUE = new Set([
  'hier',
  'mehr',
  'link',
  'klick',
  'klicken',
  'hier klicken',
  'klickt hier',
  'mehr erfahren',
  'mehr lesen',
  'weiterlesen',
  'weiter',
  'da',
  'dort',
  'diese seite',
  'siehe hier',
]);

const judgeText = (text: string): Remark | undefined => {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.,:!…>»→]+$/u, '')
    .trim();
  if (plain === '') {
    return {
      rule: 'link-text',
      message: 'Der Link hat keinen Text.',
      remedy: 'Zum Beispiel: [So arbeiten wir](/mission/)',
    };
  }
  if (!VAGUE.has(plain)) return undefined;
  const message = `Der Link heißt nur ${quote(text)}. Wer Links vorgelesen bekommt, weiß damit nicht, wohin er führt.`;
  return {
    rule: 'link-vague',
    severity: 'hint',
    message,
    remedy: 'Nennt das Ziel: [Statistik der Frauenhäuser 2024](https://www.example.org/)',
  };
};

const identifiersOf = (nodes: readonly FlatNode[], type: string): Set<string> =>
  new Set(nodes.flatMap(({ node }) => (node.type === type ? (node.identifier ?? '').toLowerCase() : [])));

/** Definitions (`[name]: ./bild.png`) that only pictures use; the rule on pictures looks at them. */
const findPictureDefinitions = (nodes: readonly FlatNode[]): ReadonlySet<string> => {
  const linked = identifiersOf(nodes, 'linkReference');
  return new Set([...identifiersOf(nodes, 'imageReference')].filter((name) => !linked.has(name)));
};

/** The links of a text: findings on address and words, and the inner ones for later. */
export const checkLinks = (
  entry: Entry,
  nodes: readonly FlatNode[],
): { findings: Finding[]; inner: InnerLink[] } => {
  const findings: Finding[] = [];
  const inner: InnerLink[] = [];
  const pictures = findPictureDefinitions(nodes);
  for (const { node, start } of nodes) {
    const text =
      node.type === 'link' || node.type === 'linkReference' ? judgeText(plainText(node)) : undefined;
    if (text !== undefined) findings.push(entry.source.report(start, text));
    if (node.type !== 'link' && node.type !== 'definition') continue;
    if (node.type === 'definition' && pictures.has((node.identifier ?? '').toLowerCase())) continue;
    const url = node.url ?? '';
    const address = judgeAddress(url);
    if (address !== undefined) findings.push(entry.source.report(start, address));
    else if (url.startsWith('/') || url.startsWith('#')) inner.push({ url, offset: start });
  }
  return { findings, inner };
};
