import {
  loadJourneys,
  loadLessons,
  loadMissionPages,
  loadOffers,
  loadPages,
  loadStories,
} from './entries.ts';
import { loadEntries } from './load.ts';
import { once } from './once.ts';

/** An old path of the site and the page that took its place, both below the base path. */
export interface Redirect {
  from: string;
  to: string;
}

/** All old paths: those of the list and those that visible entries name themselves (`redirectFrom`). */
export const loadRedirects = once(async (): Promise<Redirect[]> => {
  const [list, ...entries] = await Promise.all([
    loadEntries('redirects'),
    loadLessons(),
    loadStories(),
    loadJourneys(),
    loadOffers(),
    loadMissionPages(),
    loadPages(),
  ]);
  return [
    ...list.map(({ data: { from, to } }) => ({ from, to })),
    ...entries.flat().flatMap(({ redirectFrom, path }) => redirectFrom.map((from) => ({ from, to: path }))),
  ];
});
