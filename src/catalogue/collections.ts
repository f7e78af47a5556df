import type { z } from 'astro/zod';
import { goalSchema, groupSchema, timeSchema } from '../assistant/schema.ts';
import { lessonSchema, levelSchema, stepSchema } from '../academy/schema.ts';
import { termSchema } from '../glossary/schema.ts';
import { journeySchema } from '../journey/schema.ts';
import { channelSchema, impactSchema, missionSchema, pageSchema, partnerSchema } from '../mission/schema.ts';
import { offerSchema } from '../offers/schema.ts';
import type { SchemaTools } from '../schema/fields.ts';
import {
  accessibilitySchema,
  answerSchema,
  conceptSchema,
  navigationSchema,
  operatorSchema,
  overviewSchema,
  redirectSchema,
  synonymSchema,
} from '../schema/site.ts';
import { effortSchema, storySchema } from '../stories/schema.ts';

/** A collection of Markdown entries: where its files lie, below `content/`. */
interface EntryFiles<S extends z.ZodType> {
  base: string;
  pattern: string;
  schema: (tools: SchemaTools) => S;
}

/** A collection that is one YAML list: each item has an `id`. */
interface ListFile<S extends z.ZodType> {
  file: string;
  schema: (tools: SchemaTools) => S;
}

const entries = <S extends z.ZodType>(base: string, pattern: string, schema: EntryFiles<S>['schema']) => ({
  base,
  pattern,
  schema,
});

const list = <S extends z.ZodType>(file: string, schema: S): ListFile<S> => ({ file, schema: () => schema });

/** A list whose items point to entries. */
const linkedList = <S extends z.ZodType>(file: string, schema: ListFile<S>['schema']): ListFile<S> => ({
  file,
  schema,
});

/** Every collection of the site: name, files, schema. Read by Astro and by the content check alike. */
export const collections = {
  mission: entries('content/mission', '*.md', missionSchema),
  pages: entries('content/pages', '*.md', pageSchema),
  offers: entries('content/offers', '*.md', offerSchema),
  stories: entries('content/stories', '*/index.md', storySchema),
  lessons: entries('content/lessons', '*/index.mdx', lessonSchema),
  journeys: entries('content/journeys', '*.md', journeySchema),
  glossary: entries('content/glossary', '*.md', termSchema),
  fields: list('content/taxonomy/fields.yaml', conceptSchema),
  steps: list('content/taxonomy/steps.yaml', stepSchema),
  levels: list('content/taxonomy/levels.yaml', levelSchema),
  sizes: list('content/taxonomy/sizes.yaml', conceptSchema),
  dataKinds: list('content/taxonomy/data-kinds.yaml', conceptSchema),
  methods: list('content/taxonomy/methods.yaml', conceptSchema),
  efforts: list('content/taxonomy/efforts.yaml', effortSchema),
  navigation: list('content/site/navigation.yaml', navigationSchema),
  channels: list('content/site/channels.yaml', channelSchema),
  partners: list('content/site/partners.yaml', partnerSchema),
  impact: list('content/site/impact.yaml', impactSchema),
  redirects: list('content/site/redirects.yaml', redirectSchema),
  synonyms: list('content/site/synonyms.yaml', synonymSchema),
  answers: list('content/site/answers.yaml', answerSchema),
  overviews: list('content/site/overviews.yaml', overviewSchema),
  operator: list('content/site/operator.yaml', operatorSchema),
  goals: linkedList('content/assistant/goals.yaml', goalSchema),
  times: list('content/assistant/times.yaml', timeSchema),
  groups: list('content/assistant/groups.yaml', groupSchema),
  accessibility: list('content/site/accessibility.yaml', accessibilitySchema),
};

export type CollectionName = keyof typeof collections;

/** The id of an entry from its path below `base`: `frauenhaus/index.md` → `frauenhaus`, `mission.md` → `mission`. */
export const entryId = (path: string): string => path.replace(/(?:\/index)?\.mdx?$/u, '');
