import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { PlainAnswer } from '../../scripts/lib/search/engine-page.ts';
import { readPages } from '../../src/search/integration.ts';
import { rootSite } from '../built-sites.ts';
import { writeSmallSite } from './lib/small-site.ts';
import { urlsOf, useEngine, type TestedEngine } from './lib/use-engine.ts';

const askOne = async ({ ask }: TestedEngine, query: string, limit = 10): Promise<PlainAnswer> =>
  (await ask([{ query, limit }]))[0]!;

/** Pages whose text holds an expression, read off the built pages. */
const texts = await readPages(rootSite.dir);
const pagesWith = (expression: RegExp): string[] =>
  texts
    .filter(({ page }) =>
      [page.title, ...page.sections.flatMap(({ title, text }) => [title, text])].some((text) =>
        expression.test(text),
      ),
    )
    .map(({ url }) => url);

describe('words that other searches fail on, on our pages', () => {
  const engine = useEngine();

  it.each([
    ['Schutz', '/glossar/datenschutz/'],
    ['Liste', '/academy/lektionen/listen-die-man-auswerten-kann/'],
    ['DSGVO', '/glossar/datenschutz/'],
    ['Freiwillige', '/glossar/freiwilligensurvey/'],
    ['Survey', '/glossar/freiwilligensurvey/'],
    ['Datenschutz-Grundverordnung', '/glossar/datenschutz/'],
    ['Senioren', '/geschichten/gut-alt-werden-auf-dem-land/'],
    ['Strasse', '/academy/lektionen/hat-es-gewirkt/'],
    ['Muenster', '/geschichten/leerstandsmelder/'],
  ])('%s shows %s among the first five', async (query, page) => {
    expect(urlsOf(await askOne(engine, query))).toContain(page);
  });

  it.each([['Liste', 'Mitgliederliste']])('%s finds pages with %s', async (query, compound) => {
    const pages = pagesWith(new RegExp(compound, 'u'));
    const { hits } = await askOne(engine, query, 60);
    expect(hits.filter(({ url }) => pages.includes(url))).not.toEqual([]);
  });

  it('2025 shows pages that name the year', async () => {
    const pages = pagesWith(/(?<!\d)2025(?!\d)/u);
    expect(urlsOf(await askOne(engine, '2025')).filter((url) => !pages.includes(url))).toEqual([]);
  });

  it('datenschuz shows Datenschutz and says so', async () => {
    const answer = await askOne(engine, 'datenschuz');
    expect(urlsOf(answer)).toContain('/glossar/datenschutz/');
    expect(answer.corrections).toEqual([{ typed: 'datenschuz', meant: 'Datenschutz', query: 'Datenschutz' }]);
  });

  it.each([
    ['Wuerzburg', 'Würzburg'],
    ['Muenster', 'Münster'],
    ['Strasse', 'Straße'],
    ['Senioren', 'Seniorinnen'],
    ['Senioren', 'Senior*innen'],
    ['Senioren', 'Senior:innen'],
  ])('%s and %s show the same', async (one, other) => {
    expect(urlsOf(await askOne(engine, other))).toEqual(urlsOf(await askOne(engine, one)));
  });

  describe('quotes and minus', () => {
    const ALL = 1000;

    it('a phrase stands as it is, in this order, on each page', async () => {
      const answer = await askOne(engine, '"Community of Practice"', ALL);
      expect(answer.total).toBeGreaterThan(0);
      expect(urlsOf(answer, ALL).sort()).toEqual(pagesWith(/Community of Practice/iu).sort());
      expect((await askOne(engine, '"Practice of Community"')).total).toBe(0);
    });

    it('a word with a minus takes away the pages that have it, and no other', async () => {
      const all = urlsOf(await askOne(engine, 'Umfrage', ALL), ALL);
      const some = urlsOf(await askOne(engine, 'Umfrage -Rücklauf', ALL), ALL);
      const without = pagesWith(/\bRücklauf/u);
      expect(some.length).toBeGreaterThan(0);
      expect(some.length).toBeLessThan(all.length);
      expect(some.filter((url) => !all.includes(url) || pagesWith(/\bRücklauf\b/u).includes(url))).toEqual(
        [],
      );
      expect(all.filter((url) => !some.includes(url) && !without.includes(url))).toEqual([]);
    });

    it('both together', async () => {
      const phrase = urlsOf(await askOne(engine, '"offene Daten"', ALL), ALL);
      const licence = pagesWith(/\bLizenz\b/u);
      const some = urlsOf(await askOne(engine, '"offene Daten" -Lizenz', ALL), ALL);
      expect(some.length).toBeGreaterThan(0);
      expect(some.filter((url) => !phrase.includes(url) || licence.includes(url))).toEqual([]);
    });

    it('a minus alone finds nothing', async () => {
      expect((await askOne(engine, '-Daten')).total).toBe(0);
    });
  });
});

describe('the same on pages made for it, of which our own have none', () => {
  let folder = '';
  const engine = useEngine(async () => (folder = await writeSmallSite()));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['Schutz', '/datenschutz/'],
    ['Liste', '/adressen/'],
    ['Würzburg', '/main/'],
    ['Wuerzburg', '/main/'],
    ['WÜRZBURG', '/main/'],
    ['Wu\u0308rzburg', '/main/'],
    ['Senioren', '/treff/'],
    ['Seniorinnen', '/treff/'],
    ['Senior*innen', '/treff/'],
    ['SeniorInnen', '/treff/'],
    ['datenschuz', '/datenschutz/'],
    ['Strasse', '/laerm/'],
    ['Straße', '/laerm/'],
    ['2025', '/zeitraum/'],
    ['2020', '/zeitraum/'],
    ['DSGVO', '/datenschutz/'],
    ['Datenschutz-Grundverordnung', '/datenschutz/'],
    ['Grundverordnung', '/datenschutz/'],
    ['Freiwillige', '/befragung/'],
    ['Survey', '/befragung/'],
    ['Mitglieder', '/adressen/'],
  ])('%s shows %s', async (query, page) => {
    expect(urlsOf(await askOne(engine, query))).toContain(page);
  });
});
