import { countStretches } from '../analysis/words.ts';
import type { StoredPage } from '../postings/stored-page.ts';
import { timeOf } from './minutes.ts';
import type { PageText } from './page-text.ts';

/** What a hit shows of a page. @param url below the base path */
export const storePage = (url: string, page: PageText): StoredPage => {
  const texts: string[] = [];
  let place = 0;
  const sections: StoredPage['sections'] = [];
  for (const { id, title, text } of page.sections) {
    if (id !== '') sections.push({ id, title, place });
    for (const part of [title, text].filter(Boolean)) {
      texts.push(part);
      place += countStretches(part);
    }
  }
  return {
    url,
    title: page.title,
    kind: page.facts.kind,
    time: timeOf(page),
    text: texts.join(' '),
    sections,
  };
};
