import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { sourceOf } from './source.ts';

/** Something wrong in a built file; the message is German and says what to do. */
export interface Fault {
  /** The file below the folder of the build: `/academy/index.html`, `/rss.xml`. */
  page: string;
  message: string;
}

/** A rule looks at a whole built site and says what is wrong with it. It changes nothing. */
export type Rule = (site: Site) => Fault[] | Promise<Fault[]>;

/** A rule from a check of one page; `applies` leaves pages out. */
export const onPages =
  (check: (page: Page, site: Site) => string[], applies: (page: Page) => boolean = () => true) =>
  (site: Site): Fault[] =>
    site.pages
      .filter(applies)
      .flatMap((page) => check(page, site).map((message) => ({ page: page.file, message })));

/** Faults of a file that is no page. */
export const inFile = (page: string, messages: string[]): Fault[] =>
  messages.map((message) => ({ page, message }));

/** Everything but the pages that only lead on to another one. */
export const isRead = ({ kind }: Page): boolean => kind !== 'redirect';

/** Pages that search engines list. */
export const isIndexed = ({ kind }: Page): boolean => kind === 'indexed';

const SHOWN_PAGES = 8;

const showPages = (pages: string[], dir: string): string => {
  const shown = pages.slice(0, SHOWN_PAGES).map((page) => {
    const source = sourceOf(page);
    return `    ${dir}${page}${source === undefined ? '' : ` (Quelle: ${source})`}`;
  });
  const rest = pages.length - shown.length;
  return [...shown, ...(rest > 0 ? [`    … und ${rest} weitere Seiten`] : [])].join('\n');
};

/** All faults for a person to read, the same message once with its pages below; empty when nothing is wrong. */
export const showFaults = (faults: Fault[], dir: string): string => {
  const groups = Map.groupBy(faults, ({ message }) => message);
  return [...groups]
    .map(([message, group]) => `  ${message}\n${showPages([...new Set(group.map(({ page }) => page))], dir)}`)
    .join('\n');
};
