import { expect, it } from 'vitest';
import type { Golden } from './golden.ts';
import { judge, showClasses, showComparison, showMisses, type Judged } from './report.ts';

const golden = (query: string, pages: string[], also: string[] = []): Golden => ({
  query,
  class: 'exact',
  pages,
  also,
});
const judged: Judged[] = [
  { golden: golden('gut', ['/a/']), urls: ['/a/', '/b/'] },
  { golden: golden('halb', ['/a/', '/b/'], ['/c/']), urls: ['/c/', '/d/', '/a/', '/x/', '/y/', '/b/'] },
  { golden: golden('nichts', ['/a/']), urls: [] },
];

it('asks each set and keeps the answers at their queries', async () => {
  const sets = { tuning: [golden('x', ['/x/'])], 'held-out': [golden('y', ['/y/'])] };
  const all = await judge(sets, (queries) => Promise.resolve(queries.map((query) => [`/${query}/`])));
  expect(all.tuning).toEqual([{ golden: sets.tuning[0], urls: ['/x/'] }]);
  expect(all['held-out']).toEqual([{ golden: sets['held-out'][0], urls: ['/y/'] }]);
});

it('shows a line a class and one for all', () => {
  const lines = showClasses(judged).split('\n');
  expect(lines).toHaveLength(18);
  expect(lines.at(-1)).toMatch(/^alle +3 +0,500 +0,667 +0,667 +0,444$/u);
});

it('shows what was missed and where it stands', () => {
  expect(showMisses(judged)).toEqual([
    '[wie im Text] halb',
    '    nicht unter den ersten fünf: /b/ (6)',
    '    gefunden: +/c/ /d/ ✓/a/ /x/ /y/',
    '[wie im Text] nichts',
    '    nicht unter den ersten fünf: /a/ (fehlt)',
    '    gefunden: nichts',
  ]);
});

it('compares searches by set, with medians of what they load', () => {
  const costs = [{ first: { bytes: 120_400, requests: 9 }, next: { bytes: 0, requests: 0 } }];
  const lines = showComparison([{ name: 'unsere', judged: { tuning: judged, 'held-out': [] }, costs }]).split(
    '\n',
  );
  expect(lines[1]).toMatch(/^unsere +zum Einstellen +0,500 .* 120,4 +0,0$/u);
  expect(lines[2]).toMatch(/^unsere +verborgen +0,000 /u);
});
