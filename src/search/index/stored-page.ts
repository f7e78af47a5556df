import { stretchesOf } from '../analysis/words.ts';
import type { StoredPage } from '../postings/stored-page.ts';
import { timeOf } from './minutes.ts';
import type { PageText } from './page-text.ts';

/** What a hit shows of a page. @param url below the base path */
export const storePage = (url: string, page: PageText): StoredPage => {
  const stretches: string[] = [];
  const sections: StoredPage['sections'] = [];
  for (const { id, title, text } of page.sections) {
    if (id !== '') sections.push({ id, title, place: stretches.length });
    stretches.push(...stretchesOf(title), ...stretchesOf(text));
  }
  return {
    url,
    title: page.title,
    kind: page.facts.kind,
    time: timeOf(page),
    text: stretches.join(' '),
    sections,
  };
};
