import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { collections as registry, entryId, type CollectionName } from '@/catalogue/collections.ts';
import type { SchemaTools } from '@/schema/fields.ts';

const toolsFor = (image: unknown): SchemaTools => ({ reference, image }) as unknown as SchemaTools;

const entries = (name: CollectionName) => {
  const collection = registry[name];
  const loader =
    'file' in collection
      ? file(collection.file)
      : glob({
          base: collection.base,
          pattern: collection.pattern,
          generateId: ({ entry }) => entryId(entry),
        });
  return defineCollection({
    loader,
    schema: ({ image }) => collection.schema(toolsFor(image)),
  });
};

export const collections = {
  mission: entries('mission'),
  pages: entries('pages'),
  offers: entries('offers'),
  stories: entries('stories'),
  lessons: entries('lessons'),
  journeys: entries('journeys'),
  glossary: entries('glossary'),
  fields: entries('fields'),
  steps: entries('steps'),
  levels: entries('levels'),
  sizes: entries('sizes'),
  dataKinds: entries('dataKinds'),
  methods: entries('methods'),
  efforts: entries('efforts'),
  navigation: entries('navigation'),
  channels: entries('channels'),
  partners: entries('partners'),
  impact: entries('impact'),
  redirects: entries('redirects'),
  synonyms: entries('synonyms'),
  answers: entries('answers'),
  overviews: entries('overviews'),
  goals: entries('goals'),
  times: entries('times'),
  groups: entries('groups'),
  operator: entries('operator'),
  accessibility: entries('accessibility'),
};
