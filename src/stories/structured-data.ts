import type { Story } from '../catalogue/entries.ts';
import { downloadPath } from '../datasets/download.ts';
import { PUBLISHER, type JsonLd } from '../metadata/json-ld.ts';
import { describeLicense } from '../metadata/licenses.ts';
import { storyFile } from './cover.ts';

/** Makes a path of this site an absolute address. */
type Absolute = (path: string) => string;

/** A story as schema.org Article. `image` is an absolute address. */
const articleJsonLd = (story: Story, absolute: Absolute, image: string): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: story.title,
  image,
  description: story.description,
  datePublished: story.date,
  dateModified: story.updated ?? story.date,
  author: story.authors.map((name) => ({ '@type': 'Organization', name })),
  publisher: PUBLISHER,
  inLanguage: 'de',
  license: describeLicense(story.license).url,
  isAccessibleForFree: true,
  mainEntityOfPage: absolute(story.path),
  about: story.fields.map(({ label }) => label),
  citation: story.sources.map((source) => source.url),
});

/** The table behind a story's chart as schema.org Dataset, with the file to download and the sources it rests on. */
const datasetJsonLd = (story: Story, chart: NonNullable<Story['chart']>, absolute: Absolute): JsonLd => {
  const named = [chart.source, ...chart.furtherSources];
  const sources = story.sources.filter(({ id }) => named.includes(id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: chart.title,
    description: `${chart.description} Aus der Geschichte „${story.title}“.`,
    url: absolute(story.path),
    inLanguage: 'de',
    isAccessibleForFree: true,
    license: describeLicense(chart.license ?? story.license).url,
    creator: [...new Set(sources.map(({ publisher }) => publisher))].map((name) => ({
      '@type': 'Organization',
      name,
    })),
    publisher: PUBLISHER,
    isBasedOn: sources.map(({ url }) => url),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: absolute(downloadPath(storyFile(story, chart.file))),
    },
  };
};

/** What machines read of a story: the article and, where it has a chart, the data behind it. */
export const storyJsonLd = (story: Story, absolute: Absolute, image: string): JsonLd[] => [
  articleJsonLd(story, absolute, image),
  ...(story.chart === undefined ? [] : [datasetJsonLd(story, story.chart, absolute)]),
];
