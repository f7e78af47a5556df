import { describe, expect, it } from 'vitest';
import { relatedStories } from './related.ts';
import { storyOf } from './testing.ts';

const story = storyOf('a', { methods: ['umfrage'], fields: ['jugend'], dataKinds: ['befragung'] });
const summary = (all: ReturnType<typeof storyOf>[]) =>
  relatedStories(story, all).map(({ story: { id }, reason }) => [id, reason]);

describe('related stories', () => {
  it('names what both share, the way and the people, and nothing else', () => {
    const other = storyOf('b', {
      methods: ['umfrage', 'karte'],
      fields: ['frauen', 'jugend'],
      dataKinds: ['befragung'],
    });
    expect(summary([story, other])).toEqual([['b', 'auch: Umfrage, Jugend']]);
  });

  it('shows at most three, the closest first, and never itself or a stranger', () => {
    const all = [
      story,
      storyOf('method', { methods: ['umfrage'] }),
      storyOf('field', { fields: ['jugend'] }),
      storyOf('both', { methods: ['umfrage'], fields: ['jugend'] }),
      storyOf('data', { dataKinds: ['befragung'] }),
      storyOf('stranger', { methods: ['karte'], fields: ['umwelt'] }),
    ];
    const ids = summary(all).map(([id]) => id);
    expect(ids).toHaveLength(3);
    expect(ids[0]).toBe('both');
    expect(ids).not.toContain('a');
    expect(ids).not.toContain('stranger');
  });

  it('holds what few stories have for more telling than what many have', () => {
    const common = Array.from({ length: 8 }, (_, index) => storyOf(`x${index}`, { fields: ['jugend'] }));
    const rare = storyOf('rare', { dataKinds: ['befragung'] });
    expect(summary([story, ...common, rare])[0]).toEqual(['rare', 'auch: Befragung']);
  });

  it('does not depend on the order of the stories', () => {
    const all = ['d', 'c', 'b', 'e', 'f'].map((id) => storyOf(id, { methods: ['umfrage'] }));
    expect(summary([story, ...all])).toEqual(summary([...all.toReversed(), story]));
    expect(summary([story, ...all]).map(([id]) => id)).toEqual(['b', 'c', 'd']);
  });
});
