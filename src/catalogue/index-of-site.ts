import {
  loadJourneys,
  loadLessons,
  loadMissionPages,
  loadOffers,
  loadPages,
  loadStories,
  loadTerms,
} from './entries.ts';
import { FORMS } from '../contact/forms/index.ts';
import { once } from './once.ts';
import { loadSteps } from './taxonomy.ts';

/** One page that search engines and people may find. */
export interface IndexedPage {
  path: string;
  title: string;
  /** What the page is, as the search groups it. */
  kind: string;
  /** Day of the last change, where the content says so. */
  updated?: string | undefined;
}

const FIXED: IndexedPage[] = [
  { path: '/', title: 'Startseite', kind: 'Übersicht' },
  { path: '/geschichten/', title: 'Datenerfolgsgeschichten', kind: 'Übersicht' },
  { path: '/academy/', title: 'Civic Data Academy', kind: 'Übersicht' },
  { path: '/academy/lernreise/', title: 'Eure Lernreise', kind: 'Übersicht' },
  { path: '/angebote/', title: 'Angebote', kind: 'Übersicht' },
  { path: '/glossar/', title: 'Glossar', kind: 'Übersicht' },
  { path: '/suche/', title: 'Suche', kind: 'Übersicht' },
  ...FORMS.map(({ path, title }) => ({ path, title, kind: 'Übersicht' })),
  { path: '/abonnieren/', title: 'Abonnieren', kind: 'Übersicht' },
  { path: '/wo-anfangen/', title: 'Wo fange ich an?', kind: 'Übersicht' },
  { path: '/wo-anfangen/5-minuten/', title: 'Ich habe 5 Minuten', kind: 'Übersicht' },
  { path: '/wo-anfangen/10-minuten/', title: 'Ich habe 10 Minuten', kind: 'Übersicht' },
  { path: '/wo-anfangen/30-minuten/', title: 'Ich habe 30 Minuten', kind: 'Übersicht' },
  { path: '/dein-geraet/', title: 'Euer Gerät', kind: 'Übersicht' },
  { path: '/academy/mitnehmen/', title: 'Lernstand mitnehmen', kind: 'Übersicht' },
  { path: '/academy/lernnachweis/', title: 'Lernnachweis', kind: 'Übersicht' },
  { path: '/academy/nachweis/', title: 'Lernnachweis prüfen', kind: 'Übersicht' },
  { path: '/offline/', title: 'Offline lesen', kind: 'Übersicht' },
];

interface Dated {
  path: string;
  title: string;
  date: string;
  updated?: string | undefined;
}

const indexed = (kind: string, pages: Dated[]): IndexedPage[] =>
  pages.map(({ path, title, date, updated }) => ({ path, title, kind, updated: updated ?? date }));

/** Every page of the site except the hidden ones (404, thank-you page). */
export const loadIndexedPages = once(async (): Promise<IndexedPage[]> => {
  const [stories, lessons, journeys, offers, mission, pages, steps, terms] = await Promise.all([
    loadStories(),
    loadLessons(),
    loadJourneys(),
    loadOffers(),
    loadMissionPages(),
    loadPages(),
    loadSteps(),
    loadTerms(),
  ]);
  return [
    ...FIXED,
    ...indexed('Geschichte', stories),
    ...indexed('Lektion', lessons),
    ...indexed('Lernpaket', journeys),
    ...indexed('Angebot', offers),
    ...indexed('Seite', [...mission, ...pages]),
    ...steps.map(({ path, order, label }) => ({
      path,
      title: `Schritt ${order}: ${label}`,
      kind: 'Schritt',
    })),
    ...terms.map(({ path, title }) => ({ path, title, kind: 'Begriff' })),
  ];
});
