import { textOf, type Page } from '../lib/page.ts';
import { inFile, type Fault, type Rule } from '../lib/rule.ts';

const LIBRARY = '/geschichten/';
const FACET_PAGE = /^\/geschichten\/(feld|schritt|aufwand|groesse|daten)\/([^/]+)\/$/u;

/** The stories on a page of the library: path from the link of the card, tags where the filter needs them. */
const cardsOf = (page: Page): { link: string; tags: string[] }[] =>
  page.root.querySelectorAll('[data-list] > li').map((item) => ({
    link: item.querySelector('h2 a')?.getAttribute('href') ?? '',
    tags: (item.getAttribute('data-tags') ?? '').split(' ').filter(Boolean),
  }));

const countsOf = (page: Page): Map<string, number> =>
  new Map(
    page.root.querySelectorAll('[data-facet]').flatMap((group) =>
      group.querySelectorAll('[data-value]').map((item): [string, number] => {
        const count = item.querySelector('.count');
        const tag = `${group.getAttribute('data-facet')}:${item.getAttribute('data-value')}`;
        return [tag, count === null ? -1 : Number(textOf(count))];
      }),
    ),
  );

/** The page of a value lists exactly the stories that have it. */
const valueFaults = (page: Page, cards: ReturnType<typeof cardsOf>): Fault[] => {
  const [, facet, value] = FACET_PAGE.exec(page.path) ?? [];
  const expected = cards.filter(({ tags }) => tags.includes(`${facet}:${value}`)).map(({ link }) => link);
  const found = cardsOf(page).map(({ link }) => link);
  const isSame = expected.length === found.length && expected.every((link) => found.includes(link));
  return isSame
    ? []
    : inFile(page.file, [`zeigt ${found.length} Geschichten, zu diesem Filter gehören ${expected.length}`]);
};

/** The filters of the library tell the truth: counts fit the cards, and every value has its page with its stories. */
export const storyFilters: Rule = (site) => {
  const library = site.pageAt.get(LIBRARY);
  const pages = site.pages.filter(({ path }) => FACET_PAGE.test(path));
  if (library === undefined)
    return pages.map(({ file }) => ({ page: file, message: `die Bibliothek ${LIBRARY} fehlt` }));
  const cards = cardsOf(library);
  const counts = countsOf(library);
  const tags = new Set(cards.flatMap((card) => card.tags));
  const wrong = [...new Set([...tags, ...counts.keys()])].flatMap((tag) => {
    const count = cards.filter((card) => card.tags.includes(tag)).length;
    const shown = counts.get(tag) ?? 0;
    return count === shown ? [] : [`der Filter ${tag} nennt ${shown} Geschichten, es sind ${count}`];
  });
  const missing = [...tags]
    .filter((tag) => !site.pageAt.has(`${LIBRARY}${tag.replace(':', '/')}/`))
    .map((tag) => `der Filter ${tag} hat keine eigene Seite`);
  return [
    ...inFile(library.file, [...wrong, ...missing]),
    ...pages.flatMap((page) => valueFaults(page, cards)),
  ];
};
