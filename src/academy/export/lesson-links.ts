import { address } from '../../catalogue/address.ts';
import { loadTerms, type Lesson } from '../../catalogue/index.ts';
import { downloadPath } from '../../datasets/download.ts';
import type { Links } from './markdown.ts';

/** The addresses that a lesson's file needs, made for the place where the site lives. */
export const lessonLinks = async (lesson: Lesson, site: URL | undefined): Promise<Links> => {
  const terms = new Map((await loadTerms()).map((term) => [term.id, term]));
  const absolute = (path: string): string => new URL(address(path), site).href;
  return {
    page: absolute(lesson.path),
    absolute,
    file: (name) => absolute(downloadPath(`lessons/${lesson.id}/${name.replace('./', '')}`)),
    term: (id) => terms.get(id),
  };
};
