import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import type { SchemaTools } from '../schema/fields.ts';
import { effortSchema, storySchema } from './schema.ts';

const tools = {
  reference: (collection: string) => z.string().transform((id) => ({ collection, id })),
  image: () => z.string(),
} as unknown as SchemaTools;
const schema = storySchema(tools);

const words = (count: number): string => Array.from({ length: count }, () => 'Wort').join(' ');

const full = {
  title: 'Ein Titel',
  description: 'Ein Satz für Suchmaschinen, der lang genug ist, um etwas zu sagen.',
  summary: words(10),
  date: '2026-11-23',
  reviewBy: '2027-11-23',
  dataLabProject: false,
  organisation: { name: 'Verein', size: 'klein', place: 'Berlin', state: 'Berlin' },
  fields: ['jugend'],
  steps: ['planen'],
  progress: 'laufend',
  problem: words(10),
  data: [
    {
      name: 'Liste',
      kind: 'befragung',
      origin: 'selbst gezählt',
      period: '2024',
      rows: '12 Zeilen',
      personal: { unknown: 'dazu steht nichts da' },
      license: 'CC0-1.0',
      limits: 'Nicht alle sind dabei.',
    },
  ],
  methods: ['umfrage'],
  tools: ['Papier'],
  people: 'zwei Menschen',
  period: 'Sommer 2024',
  hours: { unknown: 'dazu ist nichts veröffentlicht' },
  money: 'nichts',
  result: words(10),
  figures: [{ value: '12', label: 'Antworten', asOf: '2024', source: 'bericht' }],
  chart: {
    type: 'bar',
    file: './a.csv',
    title: 'Ein Satz über das Bild',
    description: 'Zwei Balken, der zweite ist länger.',
    label: 'jahr',
    value: 'menge',
    source: 'bericht',
  },
  wentWrong: words(40),
  openQuestions: ['Wie viele nicht antworteten.'],
  recipe: [
    { step: 'Schreibt die Frage auf.', minutes: 30 },
    { step: 'Zählt die Antworten.', minutes: 60 },
  ],
  board: { risk: words(8), ask: words(8) },
  sources: [
    { id: 'bericht', title: 'Bericht', publisher: 'Verein', url: 'https://example.org/', read: '2026-11-23' },
  ],
  checkedOn: '2026-11-23',
};

const without = (...keys: (keyof typeof full)[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(full).filter(([key]) => !keys.includes(key as keyof typeof full)));
const short = {
  ...without('board', 'recipe', 'figures', 'chart'),
  kind: 'short',
  wentWrong: { unknown: 'dazu sagt niemand etwas' },
};

/** The faults of a story: `path: message`. */
const faultsOf = (story: unknown): string[] => {
  const result = schema.safeParse(story);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('a story', () => {
  it('may be whole, or short with what is known', () => {
    expect(faultsOf(full)).toEqual([]);
    expect(faultsOf(short)).toEqual([]);
  });

  it('remembers why something is not known', () => {
    expect(schema.parse(full).hours).toEqual({ unknown: 'dazu ist nichts veröffentlicht' });
  });

  it.each<[string, unknown, RegExp]>([
    ['leaves out what went wrong', without('wentWrong'), /^wentWrong: /u],
    ['leaves the hours blank', without('hours'), /^hours: /u],
    [
      'hides what went wrong',
      { ...full, wentWrong: { unknown: 'weiß niemand' } },
      /^wentWrong: Nur eine Kurz/u,
    ],
    ['says too little of what went wrong', { ...full, wentWrong: words(39) }, /^wentWrong: /u],
    ['has no recipe', { ...full, recipe: undefined }, /^recipe: .*nur eine Kurzgeschichte/u],
    ['has a recipe of one step', { ...full, recipe: [full.recipe[0]] }, /^recipe: /u],
    ['has no words for the board', { ...full, board: undefined }, /^board: Risiko und Bitte/u],
    ['is short and speaks to the board', { ...short, board: full.board }, /^board: Risiko und Bitte/u],
    ['has figures and no picture', without('chart'), /^chart: .*braucht ein Bild/u],
    [
      'has a figure without a source',
      { ...full, figures: [{ ...full.figures[0], source: 'anderer' }] },
      /^figures: .*Quelle/u,
    ],
    ['has no source at all', { ...full, sources: [] }, /^sources: /u],
    ['has a field nobody knows', { ...full, kosten: 3 }, /kosten/u],
    ['has a summary of 61 words', { ...full, summary: words(61) }, /^summary: 61 Wörter/u],
    ['has a source on an open line', { ...full, repository: 'http://example.org/' }, /^repository: .*https/u],
  ])('is refused when it %s', (_name, story, message) => {
    expect(faultsOf(story).join('\n')).toMatch(message);
  });
});

it('an effort has whole hours as its limit, or none', () => {
  const effort = { id: 'ein-tag', order: 1, label: 'bis ein Tag', definition: 'Bis zu 8 Stunden.' };
  expect(effortSchema.safeParse({ ...effort, maxHours: 8 }).success).toBe(true);
  expect(effortSchema.safeParse(effort).success).toBe(true);
  expect(effortSchema.safeParse({ ...effort, maxHours: 0 }).success).toBe(false);
});
