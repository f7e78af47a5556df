import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { journeyCatalogue } from './journey-catalogue.ts';

const FILE = 'academy/lernreise/katalog.json';
const lesson = (id: string, title = id): object => ({
  kind: 'lesson',
  id,
  title,
  path: `/academy/lektionen/${id}/`,
  minutes: 5,
});
const files = (things: object[], gone: object[] = []): Record<string, string> => ({
  [FILE]: JSON.stringify({ version: 1, things, gone }),
  'academy/lektionen/a/index.html': htmlPage({}),
});

describe('journeyCatalogue', () => {
  it('accepts things and successors that have pages', async () => {
    const gone = [{ kind: 'lesson', id: 'alt', successor: '/academy/lektionen/a/#ziele' }];
    await expectPass(journeyCatalogue, files([lesson('a')], gone));
  });

  it.each([
    ['no file', {}, 'fehlt'],
    ['no JSON', { [FILE]: '{' }, 'enthält nichts, was man aufnehmen kann'],
    ['nothing', files([]), 'enthält nichts, was man aufnehmen kann'],
    ['a lesson without a page', files([lesson('b')]), '/academy/lektionen/b/ – dort gibt es keine Seite'],
    [
      'a successor without a page',
      files([lesson('a')], [{ kind: 'story', id: 's', successor: '/geschichten/t/' }]),
      '/geschichten/t/ – dort gibt es keine Seite',
    ],
  ])('finds %s', async (_name, site, message) => {
    expect(await judge(journeyCatalogue, site)).toEqual([`/${FILE}: ${message}`]);
  });

  it('finds that it is heavy', async () => {
    // Nothing that compresses well.
    const titles = Array.from({ length: 400 }, (_item, index) =>
      createHash('sha256').update(String(index)).digest('base64'),
    );
    const faults = await judge(journeyCatalogue, files(titles.map((title) => lesson('a', title))));
    expect(faults.join()).toMatch(/^\/academy\/lernreise\/katalog\.json: \d+ Bytes, erlaubt sind 12000$/u);
  });
});
