import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../src/offline/pack/zip-file.ts';
import { BUDGETS } from '../lib/budgets.ts';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { packs } from './packs.ts';

const page = (body: string): string => `<style>p { color: red }</style><h1>Titel</h1>${body}`;

const GOOD: Record<string, string> = {
  'start.html': page('<a href="lektionen/01-a.html#ziele">a</a> <a href="https://example.net/">b</a>'),
  'lektionen/01-a.html': page('<p id="ziele"><a href="../start.html">c</a> <a href="#ziele">d</a></p>'),
  'LIESMICH.txt': 'x',
  'LIZENZ.txt': 'x',
  'QUELLEN.txt': 'x',
};

const ZIP = 'academy/pakete/x/x.zip';

const site = (files: Record<string, string>): Record<string, string | Buffer> => ({
  'academy/pakete/x/index.html': htmlPage({ body: '<offline-journey></offline-journey>' }),
  [ZIP]: writeZip(Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) }))),
});

const withStart = (body: string): Record<string, string> => ({ ...GOOD, 'start.html': page(body) });

describe('packs', () => {
  it('accepts links inside, to places inside, and out over https', async () => {
    await expectPass(packs, site(GOOD));
  });

  it.each([
    [
      'a page that is not there',
      '<a href="lektionen/02.html">x</a>',
      'lektionen/02.html – liegt nicht im Paket',
    ],
    ['an address of the website', '<a href="/academy/">x</a>', '/academy/ – liegt nicht im Paket'],
    [
      'a place that is not there',
      '<a href="lektionen/01-a.html#x">x</a>',
      'lektionen/01-a.html#x – dort hat nichts die id „x“',
    ],
    ['http', '<a href="http://example.net/">x</a>', 'http://example.net/ – weder im Paket noch https'],
    ['a picture that is not there', '<img src="bilder/x.png" alt="">', 'bilder/x.png – liegt nicht im Paket'],
    ['a script', '<script>1</script>', '<script> geht ohne die Website nicht'],
    ['a button', '<button>x</button>', '<button> geht ohne die Website nicht'],
    ['two titles', '<h1>x</h1>', 'genau eine Überschrift h1 erwartet'],
  ])('finds %s', async (_name, body, message) => {
    const faults = await judge(packs, site(withStart(body)));
    expect(faults.map((fault) => fault.replace('start.html: ', ''))).toEqual([`/${ZIP}: ${message}`]);
  });

  it('finds a page without styles, and a file that is missing', async () => {
    const rest: Record<string, string> = { ...GOOD, 'start.html': '<h1>x</h1>' };
    delete rest['LIZENZ.txt'];
    const faults = await judge(packs, site(rest));
    expect(faults).toEqual([`/${ZIP}: LIZENZ.txt fehlt`, `/${ZIP}: start.html: die Gestaltung fehlt`]);
  });

  it('finds a ZIP that is missing, broken or heavy', async () => {
    const good = site(GOOD);
    const broken = Buffer.from(good[ZIP]!);
    broken.writeUInt32LE(1, broken.readUInt32LE(broken.length - 6) + 16);
    const heavy = Buffer.alloc(BUDGETS.pack + 1);
    const none = { 'academy/pakete/x/index.html': good['academy/pakete/x/index.html']! };
    expect(await judge(packs, none)).toEqual([`/academy/pakete/x/index.html: /${ZIP} fehlt`]);
    expect(await judge(packs, { ...good, [ZIP]: broken })).toEqual([
      `/${ZIP}: lässt sich nicht lesen: start.html: die Prüfsumme stimmt nicht`,
    ]);
    expect(await judge(packs, { ...good, [ZIP]: heavy })).toEqual([
      `/${ZIP}: lässt sich nicht lesen: am Ende fehlt das Inhaltsverzeichnis`,
    ]);
  });
});
