import { loadIndexedPages, type IndexedPage } from '../catalogue/index-of-site.ts';
import { loadStories } from '../catalogue/index.ts';
import { storyCover } from '../stories/cover.ts';
import { drawCover } from '../ui/cover.ts';
import type { SharePicture } from './picture.ts';

/** A page and the picture that stands for it when someone shares its address. */
export interface ShareSubject {
  path: string;
  picture: SharePicture;
}

/** Signs that only steer line breaks: the picture's font has no drawing for them. */
const plain = (text: string): string =>
  text.replaceAll(/[\u00ad\u200b\u2060]/gu, '').replaceAll(/[\u00a0\u202f]/gu, ' ');

const fromWords = ({ path, title, kind }: IndexedPage): ShareSubject => ({
  path,
  picture: {
    title: plain(title),
    kicker: kind,
    drawing: drawCover([], [...title.split(/\s+/u), kind, path], 'line'),
  },
});

/**
 * What the share pictures of all pages show: a story its own data, every other page a line drawn from its words.
 * @param more pages that the content does not list, e.g. those of the filters
 */
export const loadShareSubjects = async (more: readonly IndexedPage[]): Promise<ShareSubject[]> => {
  const pages = [...(await loadIndexedPages()), ...more];
  const stories = new Map((await loadStories()).map((story) => [story.path, story]));
  return Promise.all(
    pages.map(async (page) => {
      const story = stories.get(page.path);
      if (story === undefined) return fromWords(page);
      const { numbers, words, shape } = await storyCover(story);
      return {
        path: page.path,
        picture: {
          title: plain(story.title),
          kicker: plain([page.kind, ...story.fields.map(({ label }) => label)].join(' · ')),
          drawing: drawCover(numbers, words, shape),
        },
      };
    }),
  );
};
