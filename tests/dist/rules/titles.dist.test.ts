import { describe, expect, it } from 'vitest';
import { expectFaults, expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { titles } from './titles.ts';

const text = 'Wie ein Verein aus einer Liste eine Antwort macht, in zehn Minuten.';
const head = (title: string, description: string): string =>
  `<title>${title}</title><meta name="description" content="${description}">`;

describe('titles', () => {
  it('accepts pages that differ', async () => {
    await expectPass(titles, {
      'index.html': htmlPage({ head: head('Start', text), body: '<svg><title>Bild</title></svg>' }),
      'a/index.html': htmlPage({ head: head('A &amp; B', `${text} A`) }),
      '404.html': htmlPage({ head: `${head('Start', text)}<meta name="robots" content="noindex">` }),
      'alt/index.html': htmlPage({
        head: '<title>Umzug</title><meta http-equiv="refresh" content="0; url=/cdl/">',
      }),
    });
  });

  it.each([
    [head('', text), 'genau ein <title> mit Text erwartet, gefunden: 1'],
    [`<title>A</title>${head('B', text)}`, 'genau ein <title> mit Text erwartet, gefunden: 2'],
    [head('x'.repeat(91), text), 'der Titel hat 91 Zeichen, erlaubt sind 90'],
    ['<title>A</title>', 'genau eine Beschreibung erwartet, gefunden: 0'],
    [head('A', 'kurz'), 'die Beschreibung hat 4 Zeichen, erlaubt sind 50 bis 165'],
    [head('A', 'x'.repeat(166)), 'die Beschreibung hat 166 Zeichen, erlaubt sind 50 bis 165'],
  ])('finds %s', async (faulty, message) => {
    await expectFaults(titles, { head: faulty }, [message]);
  });

  it('finds two pages with one title or one description', async () => {
    const page = htmlPage({ head: head('Start', text) });
    expect(await judge(titles, { 'a/index.html': page, 'b/index.html': page })).toEqual([
      '/a/index.html: der Titel „Start“ steht auch auf /b/',
      `/a/index.html: die Beschreibung „${text}“ steht auch auf /b/`,
    ]);
  });
});
