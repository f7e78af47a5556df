import { getContainerRenderer as mdxRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadLessons, loadStories, type Lesson, type Story } from '../catalogue/index.ts';
import { once } from '../catalogue/once.ts';
import { absolutizeHtml, cleanText } from './html.ts';
import { feedComponents } from './components.ts';
import { lessonSections, renderSection, storySections, type Section } from './sections.ts';
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

/** What a feed holds: everything new, or the stories of one field of action. */
export interface FeedTopic {
  /** Id of a field of action. */
  field?: string;
}

const MAX_ITEMS = 50;

interface Candidate {
  kind: string;
  view: Story | Lesson;
  tags: string[];
  sections: Section[];
}

/** Stories and lessons with their tags and what their pages say beside the text, the newest first. */
const loadNewest = async ({ field }: FeedTopic): Promise<Candidate[]> => {
  const [stories, lessons] = await Promise.all([loadStories(), loadLessons()]);
  const isMeant = (story: Story): boolean =>
    field === undefined || story.fields.some(({ id }) => id === field);
  return [
    ...stories.filter(isMeant).map((view) => ({
      kind: 'Geschichte',
      view,
      tags: view.fields.map(({ label }) => label),
      sections: storySections(view),
    })),
    ...(field === undefined ? lessons : []).map((view) => ({
      kind: 'Lektion',
      view,
      tags: view.steps.map(({ label }) => label),
      sections: lessonSections(view),
    })),
  ]
    .sort((a, b) => b.view.date.localeCompare(a.view.date) || a.view.id.localeCompare(b.view.id))
    .slice(0, MAX_ITEMS);
};

const loadContainer = once(async () =>
  AstroContainer.create({ renderers: await loadRenderers([mdxRenderer()]) }),
);

const bodies = new Map<string, Promise<string>>();

/** The text of an entry as HTML, rendered once however many feeds carry it. */
const renderBody = (entry: Story['entry'] | Lesson['entry'], url: string): Promise<string> => {
  const draw = async (): Promise<string> => {
    const { Content } = await render(entry);
    const container = await loadContainer();
    const html = await container.renderToString(Content, { props: { components: feedComponents } });
    return absolutizeHtml(html, url);
  };
  const body = bodies.get(url) ?? draw();
  bodies.set(url, body);
  return body;
};

const toItem = async (
  { kind, view, tags, sections }: Candidate,
  site: URL | undefined,
): Promise<FeedItem> => {
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
    html: head + (await renderBody(view.entry, url)) + rest,
  };
};

/** The newest stories and lessons as feed items, rendered without a page around them. */
export const loadFeedItems = async (site: URL | undefined, topic: FeedTopic = {}): Promise<FeedItem[]> =>
  Promise.all((await loadNewest(topic)).map((candidate) => toItem(candidate, site)));
