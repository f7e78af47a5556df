import type { Concept, Story } from '../catalogue/index.ts';

const concept = (id: string): Concept => ({
  id,
  order: 1,
  label: id[0]!.toUpperCase() + id.slice(1),
  definition: `Was ${id} meint.`,
});

interface Parts {
  fields?: string[];
  steps?: string[];
  methods?: string[];
  dataKinds?: string[];
  size?: string;
  effort?: string;
}

/** A story for tests: only what lists, filters and relations look at. */
export const storyOf = (id: string, parts: Parts = {}): Story => {
  const { fields = [], steps = [], methods = [], dataKinds = [], size, effort } = parts;
  return {
    id,
    title: id,
    fields: fields.map(concept),
    steps: steps.map(concept),
    methods: methods.map(concept),
    dataKinds: dataKinds.map(concept),
    size: size && concept(size),
    effort: effort && concept(effort),
  } as unknown as Story;
};
