import { readPage, sitemapPaths } from './built-pages.ts';

/** Paths of all lessons. */
export const lessons = sitemapPaths.filter((path) => /^\/academy\/lektionen\/.+/u.test(path));

/** A lesson that has a certain thing in it. */
export const lessonWith = (part: string): string => {
  const path = lessons.find((one) => readPage(one).includes(part));
  if (path === undefined) throw new Error(`Keine Lektion enthält ${part}.`);
  return path;
};
