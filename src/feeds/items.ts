import { getContainerRenderer as mdxRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadLessons, loadStories, type Lesson, type Story } from '../catalogue/index.ts';
import { absolutizeHtml, cleanText } from './html.ts';
import { feedComponents } from './components.ts';
import { lessonSections, renderSection, storySections } from './sections.ts';
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

/** The newest stories and lessons, with their tags and what their pages say beside the text. */
const loadNewest = async () => {
  const [stories, lessons] = await Promise.all([loadStories(), loadLessons()]);
  return [
    ...stories.map((view) => ({
      kind: 'Geschichte',
      view,
      tags: view.fields.map(({ label }) => label),
      sections: storySections(view),
    })),
    ...lessons.map((view) => ({
      kind: 'Lektion',
      view,
      tags: view.steps.map(({ label }) => label),
      sections: lessonSections(view),
    })),
  ]
    .sort((a, b) => b.view.date.localeCompare(a.view.date) || a.view.id.localeCompare(b.view.id))
    .slice(0, MAX_ITEMS);
};

/** The newest stories and lessons as feed items, rendered without a page around them. */
export const loadFeedItems = async (site: URL | undefined): Promise<FeedItem[]> => {
  const container = await AstroContainer.create({ renderers: await loadRenderers([mdxRenderer()]) });
  const renderEntry = async (entry: Story['entry'] | Lesson['entry'], url: string): Promise<string> => {
    const { Content } = await render(entry);
    const html = await container.renderToString(Content, { props: { components: feedComponents } });
    return absolutizeHtml(html, url);
  };
  return Promise.all(
    (await loadNewest()).map(async ({ kind, view, tags, sections }) => {
      const url = absoluteUrl(view.path, site);
      const summary = cleanText(view.summary);
      const head = renderSection({ heading: 'Kurz gesagt', items: [summary] });
      const rest = cleanText(sections.map(renderSection).join(''));
      return {
        guid: `civic-data-lab:${kind.toLowerCase()}:${view.id}`,
        title: cleanText(view.title),
        url,
        description: summary,
        date: view.date,
        categories: [kind, ...tags],
        html: head + (await renderEntry(view.entry, url)) + rest,
      };
    }),
  );
};
