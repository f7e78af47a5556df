import { elementsNamed, textOf, type Page } from '../lib/page.ts';
import { isIndexed, isRead, type Fault, type Rule } from '../lib/rule.ts';

/** With the name of the site: what still fits into the tab, the bookmark and two lines of a list of results. */
const TITLE_LIMIT = 90;
const DESCRIPTION = { min: 50, max: 165 };

const titlesOf = (page: Page): string[] =>
  elementsNamed(page, 'title')
    .filter((title) => title.closest('svg') === null)
    .map(textOf);

const descriptionsOf = (page: Page): string[] =>
  elementsNamed(page, 'meta')
    .filter((meta) => meta.getAttribute('name') === 'description')
    .map((meta) => meta.getAttribute('content')?.trim() ?? '');

const titleFaults = (page: Page): string[] => {
  const titles = titlesOf(page);
  const [title = ''] = titles;
  if (titles.length !== 1 || title === '')
    return [`genau ein <title> mit Text erwartet, gefunden: ${titles.length}`];
  return title.length > TITLE_LIMIT
    ? [`der Titel hat ${title.length} Zeichen, erlaubt sind ${TITLE_LIMIT}`]
    : [];
};

const descriptionFaults = (page: Page): string[] => {
  const descriptions = descriptionsOf(page);
  if (descriptions.length !== 1)
    return [`genau eine Beschreibung erwartet, gefunden: ${descriptions.length}`];
  const { length } = descriptions[0] ?? '';
  const isRight = length >= DESCRIPTION.min && length <= DESCRIPTION.max;
  return isRight
    ? []
    : [`die Beschreibung hat ${length} Zeichen, erlaubt sind ${DESCRIPTION.min} bis ${DESCRIPTION.max}`];
};

const sameFaults = (pages: Page[], noun: string, read: (page: Page) => string[]): Fault[] =>
  [...Map.groupBy(pages, (page) => read(page)[0] ?? '')]
    .filter(([text, group]) => text !== '' && group.length > 1)
    .map(([text, group]) => ({
      page: group[0]?.file ?? '',
      message: `${noun} „${text}“ steht auch auf ${group
        .slice(1)
        .map(({ path }) => path)
        .join(', ')}`,
    }));

/** Every page has a title and a description of useful length; no two pages that are listed share one. */
export const titles: Rule = ({ pages }) => {
  const indexed = pages.filter(isIndexed);
  return [
    ...pages.flatMap((page) => titleFaults(page).map((message) => ({ page: page.file, message }))),
    ...pages
      .filter(isRead)
      .flatMap((page) => descriptionFaults(page).map((message) => ({ page: page.file, message }))),
    ...sameFaults(indexed, 'der Titel', titlesOf),
    ...sameFaults(indexed, 'die Beschreibung', descriptionsOf),
  ];
};
