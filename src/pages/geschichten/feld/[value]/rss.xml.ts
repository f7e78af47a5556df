import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadStories, type Concept } from '@/catalogue/index.ts';
import { fieldFeed, rssOptions } from '@/feeds/rss.ts';

export const getStaticPaths = async () => {
  const fields = new Map(
    (await loadStories()).flatMap(({ fields }) => fields.map((field) => [field.id, field])),
  );
  return [...fields.values()].map((field) => ({ params: { value: field.id }, props: { field } }));
};

interface Props {
  field: Concept;
}

export const GET: APIRoute<Props> = async ({ props, site }) =>
  rss(await rssOptions(site, fieldFeed(props.field)));
