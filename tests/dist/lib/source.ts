/** Where a page comes from, by its address; the file an editor would open first. */
const SOURCES: [RegExp, string][] = [
  [/^\/index\.html$/u, 'src/start/StartPage.astro'],
  [/^\/geschichten\/index\.html$/u, 'src/pages/geschichten/index.astro'],
  [
    /^\/geschichten\/(?:feld|schritt|aufwand|groesse|daten)\/[^/]+\/index\.html$/u,
    'src/pages/geschichten/[facet]/[value].astro',
  ],
  [/^\/geschichten\/feld\/[^/]+\/rss\.xml$/u, 'src/pages/geschichten/feld/[value]/rss.xml.ts'],
  [/^\/geschichten\/([^/]+)\/(?:vorstandsblatt\/)?index\.html$/u, 'content/stories/$1/index.md'],
  [/^\/daten\/geschichten\/(.+)$/u, 'content/stories/$1'],
  [/^\/academy\/index\.html$/u, 'src/pages/academy/index.astro'],
  [/^\/academy\/lernreise\/index\.html$/u, 'src/pages/academy/lernreise/index.astro'],
  [/^\/academy\/lektionen\/([^/]+)\/(?:fuer-gruppen\/)?index\.html$/u, 'content/lessons/$1/index.mdx'],
  [/^\/academy\/lektionen\/([^/]+)\/[a-z]+\.md$/u, 'content/lessons/$1/index.mdx'],
  [/^\/daten\/lektionen\/(.+)$/u, 'content/lessons/$1'],
  [/^\/academy\/pakete\/([^/]+)\/(?:alles\/)?index\.html$/u, 'content/journeys/$1.md'],
  [/^\/academy\/schritte\/([^/]+)\/index\.html$/u, 'content/taxonomy/steps.yaml'],
  [/^\/angebote\/index\.html$/u, 'src/pages/angebote/index.astro'],
  [/^\/angebote\/([^/]+)\/index\.html$/u, 'content/offers/$1.md'],
  [/^\/wo-anfangen\/index\.html$/u, 'src/pages/wo-anfangen/index.astro'],
  [/^\/wo-anfangen\/(\d+)-minuten\/index\.html$/u, 'src/pages/wo-anfangen/$1-minuten.astro'],
  [/^\/wo-anfangen\/[a-z-]+\/index\.html$/u, 'content/assistant/goals.yaml'],
  [/^\/mission\/index\.html$/u, 'content/mission/mission.md'],
  [/^\/mission\/([^/]+)\/index\.html$/u, 'content/mission/$1.md'],
  [/^\/glossar\/index\.html$/u, 'content/glossary/'],
  [/^\/glossar\/([^/]+)\/index\.html$/u, 'content/glossary/$1.md'],
  [/^\/kontakt\/(?:[a-z]+\/)?danke\/index\.html$/u, 'src/pages/kontakt/[...form]/danke.astro'],
  [/^\/kontakt\/(?:[a-z]+\/)?index\.html$/u, 'src/pages/kontakt/[...form]/index.astro'],
  [/^\/offline\/index\.html$/u, 'src/pages/offline/index.astro'],
  [/^\/offline\/nicht-gespeichert\/index\.html$/u, 'src/pages/offline/nicht-gespeichert.astro'],
  [
    /^\/(suche|abonnieren|dein-geraet|academy\/(?:mitnehmen|lernnachweis|nachweis))\/index\.html$/u,
    'src/pages/$1.astro',
  ],
  [/^\/404\.html$/u, 'src/pages/404.astro'],
  [
    /^\/(barrierefreiheit|datenschutz|eure-geschichte|impressum|leichte-sprache|en)\/index\.html$/u,
    'content/pages/$1.md',
  ],
  [
    /^\/(rss\.xml|sitemap\.xml|oer-sitemap\.xml|robots\.txt|manifest\.webmanifest|\.well-known\/security\.txt)$/u,
    'src/pages/$1.ts',
  ],
];

/** The source of a built file, where it can be told from its address: `/mission/werte/index.html` → `content/…`. */
export const sourceOf = (file: string): string | undefined => {
  const match = SOURCES.find(([pattern]) => pattern.test(file));
  return match === undefined ? undefined : file.replace(match[0], match[1]);
};
