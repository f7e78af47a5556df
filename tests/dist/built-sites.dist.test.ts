import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rootSite, subPathSite } from '../built-sites.ts';
import { isRead, showFaults, type Rule } from './lib/rule.ts';
import { loadSite } from './lib/site.ts';
import { sourceOf } from './lib/source.ts';
import { heaviestPages } from './lib/weight.ts';
import { amb } from './rules/amb.ts';
import { assistant } from './rules/assistant.ts';
import { breadcrumbs } from './rules/breadcrumbs.ts';
import { contact } from './rules/contact.ts';
import { downloads } from './rules/downloads.ts';
import { fieldFeeds } from './rules/field-feeds.ts';
import { feedContent } from './rules/feed-content.ts';
import { feedItems } from './rules/feed-items.ts';
import { feedLink } from './rules/feed-link.ts';
import { feed } from './rules/feed.ts';
import { headings } from './rules/headings.ts';
import { html } from './rules/html.ts';
import { idReferences } from './rules/id-references.ts';
import { ids } from './rules/ids.ts';
import { inlineCode } from './rules/inline-code.ts';
import { journeyCatalogue } from './rules/journey-catalogue.ts';
import { layers } from './rules/layers.ts';
import { lessons } from './rules/lessons.ts';
import { links } from './rules/links.ts';
import { manifest } from './rules/manifest.ts';
import { oerSitemap } from './rules/oer-sitemap.ts';
import { offline } from './rules/offline.ts';
import { ownAddress } from './rules/own-address.ts';
import { packs } from './rules/packs.ts';
import { pictures } from './rules/pictures.ts';
import { policy } from './rules/policy.ts';
import { robots } from './rules/robots.ts';
import { scripts } from './rules/scripts.ts';
import { searchFacts } from './rules/search-facts.ts';
import { searchFilters } from './rules/search-filters.ts';
import { searchScripts } from './rules/search-scripts.ts';
import { securityTxt } from './rules/security-txt.ts';
import { sharePictures } from './rules/share-pictures.ts';
import { sitemap } from './rules/sitemap.ts';
import { stories } from './rules/stories.ts';
import { storyFilters } from './rules/story-filters.ts';
import { structuredData } from './rules/structured-data.ts';
import { styleSheets } from './rules/style-sheets.ts';
import { thirdParties } from './rules/third-parties.ts';
import { titles } from './rules/titles.ts';
import { typography } from './rules/typography.ts';
import { weights } from './rules/weights.ts';

/** Every rule for built pages; a new one is added here and has its fixtures beside it. */
const RULES: Record<string, Rule> = {
  amb,
  assistant,
  breadcrumbs,
  contact,
  downloads,
  feed,
  feedContent,
  feedItems,
  feedLink,
  fieldFeeds,
  headings,
  html,
  idReferences,
  ids,
  inlineCode,
  journeyCatalogue,
  layers,
  lessons,
  links,
  manifest,
  oerSitemap,
  offline,
  ownAddress,
  packs,
  pictures,
  policy,
  robots,
  scripts,
  searchFacts,
  searchFilters,
  searchScripts,
  securityTxt,
  sharePictures,
  sitemap,
  stories,
  storyFilters,
  structuredData,
  styleSheets,
  thirdParties,
  titles,
  typography,
  weights,
};

const SITES = [
  { name: 'at the root', built: rootSite },
  { name: 'under a sub-path', built: subPathSite },
];

// A build without pages would pass nearly every rule.
const FEWEST_PAGES = 100;

describe.each(SITES)('the site $name', ({ built }) => {
  it('has pages', () => {
    expect(loadSite(built).pages.length).toBeGreaterThanOrEqual(FEWEST_PAGES);
  });

  it('knows where its pages come from', () => {
    const unknown = loadSite(built)
      .pages.filter(isRead)
      .filter(({ file }) => !existsSync(sourceOf(file) ?? ''))
      .map(({ file }) => file);
    expect(unknown, 'tests/dist/lib/source.ts').toEqual([]);
  });

  it.each(Object.entries(RULES))('keeps the rule %s', async (_name, rule) => {
    const faults = await rule(loadSite(built));
    if (faults.length > 0) expect.fail(`${faults.length} Fehler:\n${showFaults(faults, built.dir)}`);
  });

  it('shows its heaviest pages', () => {
    const heaviest = heaviestPages(loadSite(built), 3);
    console.info(`Größte HTML-Dateien mit Brotli, ${built.dir}:\n  ${heaviest.join('\n  ')}`);
    expect(heaviest).toHaveLength(3);
  });
});
