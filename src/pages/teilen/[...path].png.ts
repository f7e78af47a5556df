import type { APIRoute } from 'astro';
import { loadStories } from '@/catalogue/index.ts';
import { cachedSharePicture } from '@/share/cache.ts';
import { loadShareSubjects, type ShareSubject } from '@/share/subjects.ts';
import { facetPages } from '@/stories/facets.ts';

export const getStaticPaths = async () =>
  (await loadShareSubjects(facetPages(await loadStories()))).map((subject) => ({
    params: { path: `${subject.path}bild`.replace(/^\//u, '') },
    props: { subject },
  }));

interface Props {
  subject: ShareSubject;
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await cachedSharePicture(props.subject.picture)), {
    headers: { 'Content-Type': 'image/png' },
  });
