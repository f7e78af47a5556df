import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGolden, withoutRepeats, type Golden } from './golden.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'golden-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, query: string): void =>
  writeFileSync(join(folder, name), `- { query: '${query}', class: exact, pages: [/a/] }\n`);

describe('readGolden', () => {
  it('joins the files of a set and fills in what may be left out', () => {
    write('golden-tuning.yaml', 'eins');
    write('golden-tuning-2.yaml', 'zwei');
    write('golden-held-out.yaml', 'drei');
    const { tuning, 'held-out': heldOut } = readGolden(folder);
    expect(tuning.map(({ query }) => query).sort()).toEqual(['eins', 'zwei']);
    expect(heldOut).toEqual([{ query: 'drei', class: 'exact', pages: ['/a/'], also: [] }]);
  });

  it('says in German which file has a name that fits no set', () => {
    write('golden-extra.yaml', 'vier');
    expect(() => readGolden(folder)).toThrow(/golden-extra\.yaml: Der Name sagt nicht/u);
  });
});

describe('withoutRepeats', () => {
  const golden = (query: string): Golden => ({ query, class: 'exact', pages: ['/a/'], also: [] });

  it('keeps the first of a set, and no held-out query that was tuned with, however they are written', () => {
    const sets = {
      tuning: [golden('Münster'), golden('liste'), golden('Liste ')],
      'held-out': [golden('muenster'), golden('Listen')],
    };
    expect(withoutRepeats(sets)).toEqual({
      tuning: [golden('Münster'), golden('liste')],
      'held-out': [golden('Listen')],
    });
  });
});
