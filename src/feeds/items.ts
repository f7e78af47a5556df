import { getContainerRenderer as mdxRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadLessons, loadStories, type Lesson, type Story } from '../catalogue/index.ts';
import { absolutizeHtml, cleanText } from './html.ts';
import { feedComponents } from './components.ts';
import { absoluteUrl } from './sitemap.ts';

/** One entry of a feed: full text, every address absolute. */
export interface FeedItem {
  /** Permanent, and not the address: a page may move, its id stays. */
  guid: string;
  title: string;
  url: string;
  description: string;
  /** Day of publication. */
  date: string;
  categories: string[];
  html: string;
}

const MAX_ITEMS = 50;

/** The newest stories and lessons, rendered without a page around them. */
export const loadFeedItems = async (site: URL | undefined): Promise<FeedItem[]> => {
  const container = await AstroContainer.create({ renderers: await loadRenderers([mdxRenderer()]) });
  const renderEntry = async (entry: Story['entry'] | Lesson['entry'], url: string): Promise<string> => {
    const { Content } = await render(entry);
    const html = await container.renderToString(Content, { props: { components: feedComponents } });
    return absolutizeHtml(html, url);
  };
  const [stories, lessons] = await Promise.all([loadStories(), loadLessons()]);
  const newest = [
    ...stories.map((story) => ({
      kind: 'Geschichte',
      view: story,
      tags: story.fields.map(({ label }) => label),
    })),
    ...lessons.map((lesson) => ({
      kind: 'Lektion',
      view: lesson,
      tags: lesson.steps.map(({ label }) => label),
    })),
  ]
    .sort((a, b) => b.view.date.localeCompare(a.view.date) || a.view.id.localeCompare(b.view.id))
    .slice(0, MAX_ITEMS);
  return Promise.all(
    newest.map(async ({ kind, view, tags }) => {
      const url = absoluteUrl(view.path, site);
      const summary = cleanText(view.summary);
      return {
        guid: `civic-data-lab:${kind.toLowerCase()}:${view.id}`,
        title: cleanText(view.title),
        url,
        description: summary,
        date: view.date,
        categories: [kind, ...tags],
        html: `<p><strong>${summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</strong></p>${await renderEntry(view.entry, url)}`,
      };
    }),
  );
};
