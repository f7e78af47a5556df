import { satteri } from '@astrojs/markdown-satteri';
import { features } from './features.ts';
import { fileReferences } from './file-references.ts';
import { footnotes, FOOTNOTES_ID } from './footnotes.ts';
import { genderStar } from './gender-star.ts';
import { headings } from './headings.ts';
import { links, type SiteOptions } from './links.ts';
import { pictures } from './pictures.ts';
import { tables } from './tables.ts';
import { typography } from './typography-plugin.ts';

export interface MarkdownOptions extends SiteOptions {
  /** Ids of the layout that a heading must not take, such as the target of the skip link. */
  reservedIds?: readonly string[];
}

/**
 * The processor for `markdown.processor` in `astro.config.mjs`; `@astrojs/mdx` takes it over. The order matters: the
 * gender star reads the page anew, typography comes before the ids that are made of its words, footnotes before headings.
 */
export function markdownProcessor({
  base,
  site,
  reservedIds = [],
}: MarkdownOptions): ReturnType<typeof satteri> {
  return satteri({
    features,
    mdastPlugins: [genderStar, typography],
    hastPlugins: [
      footnotes,
      headings([FOOTNOTES_ID, ...reservedIds]),
      links({ base, site }),
      tables,
      pictures,
      fileReferences,
    ],
  });
}
