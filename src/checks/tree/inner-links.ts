import { quote } from '../characters.ts';
import type { Facts } from './facts.ts';
import { judgeFirst, type Finding, type Remark } from '../finding.ts';
import type { InnerLink } from '../text/links.ts';
import { findNearest } from '../near-miss.ts';
import { pagePath } from './site-paths.ts';

/** What the links of the site may lead to. */
export interface Site {
  /** Addresses to the entry behind them; undefined for a fixed address. */
  pages: ReadonlyMap<string, Facts | undefined>;
  glossaryIds: ReadonlySet<string>;
}

/** Puts together all addresses of the site: those of the content and the fixed ones. */
export const buildSite = (facts: readonly Facts[], fixedPaths: readonly string[]): Site => {
  const pages = new Map<string, Facts | undefined>(fixedPaths.map((path) => [path, undefined]));
  for (const one of facts) {
    const path = pagePath(one);
    if (path !== undefined && !pages.has(path)) pages.set(path, one);
  }
  const glossaryIds = new Set(facts.flatMap(({ collection, id }) => (collection === 'glossary' ? [id] : [])));
  return { pages, glossaryIds };
};

const lastSegment = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? '';

/** An address that was probably meant: with its slash, with fewer slips, or another page of the same name. */
const findPath = (path: string, paths: readonly string[]): string | undefined => {
  const slashed = `${path.replace(/\/+$/u, '')}/`.toLowerCase();
  if (paths.includes(slashed)) return slashed;
  const name = lastSegment(slashed);
  return findNearest(path, paths) ?? paths.find((one) => name !== '' && lastSegment(one) === name);
};

const wordPath = (path: string, site: Site): Remark => {
  const meant = findPath(path, [...site.pages.keys()]);
  return {
    rule: 'link-broken',
    message: `Die Seite ${quote(path)} gibt es nicht.`,
    remedy:
      meant === undefined
        ? 'Öffnet die Seite im Browser und kopiert, was nach dem Namen der Website steht.'
        : `Meintet ihr „${meant}“?`,
  };
};

const wordAnchor = (anchor: string, where: string, anchors: ReadonlySet<string>): Remark => {
  if (anchor.startsWith('quelle-')) {
    const ids = [...anchors]
      .filter((one) => one.startsWith('quelle-'))
      .map((one) => one.slice('quelle-'.length));
    const meant = findNearest(anchor.slice('quelle-'.length), ids);
    const message = `Die Quelle ${quote(anchor.slice('quelle-'.length))} steht nicht unter „sources“${ids.length === 0 ? '' : `; vorhanden: ${ids.join(', ')}`}.`;
    return {
      rule: 'link-source',
      message,
      remedy:
        meant === undefined
          ? 'Ergänzt die Quelle unter sources, oder ändert den Link.'
          : `Meintet ihr „#quelle-${meant}“?`,
    };
  }
  const meant = findNearest(anchor, anchors);
  return {
    rule: 'link-anchor',
    message: `Die Stelle ${quote(`#${anchor}`)} gibt es ${where} nicht.`,
    remedy:
      meant === undefined
        ? 'Eine Stelle heißt wie ihre Überschrift, klein und mit Bindestrichen: „## Für wen?“ wird #fuer-wen'
        : `Meintet ihr „#${meant}“?`,
  };
};

const judgeAnchor = (from: Facts, path: string, anchor: string, site: Site): Remark | undefined => {
  if (anchor === '') return undefined;
  if (path === '/glossar/') {
    if (site.glossaryIds.has(anchor)) return undefined;
    return {
      ...wordAnchor(anchor, 'im Glossar', site.glossaryIds),
      ...(findNearest(anchor, site.glossaryIds) === undefined
        ? { remedy: 'Begriffe heißen wie ihre Datei in content/glossary, ohne .md, zum Beispiel: stichprobe' }
        : {}),
    };
  }
  const target = path === '' ? from : site.pages.get(path);
  // Pages without an entry, and steps, have anchors that only the templates know.
  if (target?.anchors === undefined) return undefined;
  return target.anchors.has(anchor)
    ? undefined
    : wordAnchor(anchor, path === '' ? 'auf dieser Seite' : `auf ${path}`, target.anchors);
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What is wrong with a link inside the site; undefined when it leads somewhere. */
export const judgeInnerLink = (from: Facts, { url }: InnerLink, site: Site): Remark | undefined => {
  const [address = '', anchor = ''] = url.split('#', 2);
  const path = address.split('?', 1)[0] ?? '';
  if (path !== '') {
    if (!site.pages.has(path)) return wordPath(path, site);
    const target = site.pages.get(path);
    if (target?.isDraft === true && !from.isDraft) {
      const message = `Die Seite ${quote(path)} ist noch ein Entwurf und nicht zu sehen.`;
      return {
        rule: 'link-draft',
        message,
        remedy: `Veröffentlicht zuerst ${target.source.path}, oder löscht den Link.`,
      };
    }
  }
  return judgeAnchor(from, path, decode(anchor), site);
};

/** Links inside the site, in texts and in fields, must lead to a page and a place that exist. */
export const checkInnerLinks = (facts: readonly Facts[], site: Site): Finding[] =>
  facts.flatMap((from) =>
    judgeFirst(from.inner, (link) => {
      const remark = judgeInnerLink(from, link, site);
      return remark && from.source.report(link.offset, remark);
    }),
  );

/** Old addresses: none is a page that exists, none is given twice. Their targets are checked as links. */
export const checkRedirects = (facts: readonly Facts[], site: Site): Finding[] => {
  const seen = new Map<string, string>();
  return facts.flatMap((from) =>
    from.redirects.flatMap(({ url, offset }) => {
      const first = seen.get(url);
      if (first === undefined) seen.set(url, from.source.path);
      if (site.pages.has(url)) {
        const message = `${quote(url)} ist eine Seite, die es gibt; eine alte Adresse darf nicht so heißen.`;
        return [
          from.source.report(offset, { rule: 'redirect-page', message, remedy: 'Löscht diese Umleitung.' }),
        ];
      }
      if (first === undefined) return [];
      const message = `Die alte Adresse ${quote(url)} steht schon in ${first}.`;
      return [
        from.source.report(offset, {
          rule: 'redirect-twice',
          message,
          remedy: 'Behaltet nur eine der beiden.',
        }),
      ];
    }),
  );
};
