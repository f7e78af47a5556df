import { describe, expect, it } from 'vitest';
import { encodeJourney } from '../../../src/journey/link/journey-link.ts';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { links } from './links.ts';

/** The link to a journey of one lesson. */
const journeyTo = (id: string): string => {
  const item = { kind: 'lesson' as const, id, note: '', isDone: false };
  return `/cdl/academy/lernreise/#${encodeJourney({ title: 'Reise', start: '', items: [item] })}`;
};

const others = {
  'academy/lernreise/index.html': htmlPage({ body: '<h2 id="stationen">Stationen</h2>' }),
  'academy/lektionen/a/index.html': htmlPage({}),
  'mission/index.html': htmlPage({ body: '<h1 id="werte">Mission</h1>' }),
  'alt/index.html': htmlPage({ head: '<meta http-equiv="refresh" content="0; url=/cdl/mission/">' }),
  '404.html': htmlPage({}),
  'bild.png': '',
  'gross.png': '',
};

describe('links', () => {
  it.each([
    '<a href="/cdl/">Start</a>',
    '<a href="mission/">Mission</a>',
    '<a href="/cdl/mission/#werte">Werte</a>',
    '<a href="/cdl/mission/?von=start">Mission</a>',
    '<a href="https://example.org/cdl/mission/">Mission</a>',
    '<a href="https://www.example.com/?a=b#c">außen</a>',
    '<a href="/cdl/academy/lernreise/#stationen">Stationen</a>',
    `<a href="${journeyTo('a')}">Übernehmen</a>`,
    '<a href="#hier">hier</a><p id="hier">',
    '<a href="#top">nach oben</a>',
    '<a href="mailto:hallo@example.org?subject=x">Mail</a><a href="tel:+4930123456">Telefon</a>',
    '<a href="mailto:?subject=x&amp;body=y">Weitersagen</a>',
    '<img src="/cdl/bild.png" srcset="/cdl/bild.png 1x, /cdl/gross.png 2x">',
    '<form action="https://forms.example.net/f/1"></form>',
    '<svg><use href="#zeichen"/><symbol id="zeichen"/></svg>',
  ])('leaves %s alone', async (body) => {
    await expectPass(links, { ...others, 'index.html': htmlPage({ body }) });
  });

  it.each([
    ['<a href="/cdl/fehlt/">x</a>', '/cdl/fehlt/ – dort gibt es nichts'],
    ['<a href="/mission/">x</a>', '/mission/ – liegt nicht unter /cdl/'],
    ['<a href="/cdl/mission">x</a>', '/cdl/mission – am Ende fehlt der Schrägstrich: /cdl/mission/'],
    ['<a href="/cdl/mission/index.html">x</a>', '/cdl/mission/index.html – dort gibt es nichts'],
    ['<a href="/cdl/mission/#ziele">x</a>', '/cdl/mission/#ziele – auf /mission/ hat nichts die id „ziele“'],
    ['<a href="#ziele">x</a>', '#ziele – auf / hat nichts die id „ziele“'],
    [
      '<a href="/cdl/alt/">x</a>',
      '/cdl/alt/ – dort steht nur eine Weiterleitung, gleich die neue Adresse nehmen',
    ],
    [`<a href="${journeyTo('weg')}">x</a>`, `${journeyTo('weg')} – weg gibt es nicht`],
    [
      `<a href="${journeyTo('a').slice(0, -6)}">x</a>`,
      `${journeyTo('a').slice(0, -6)} – Der Link kam nicht vollständig an, vielleicht fehlt das Ende. Was lesbar war, ist da.`,
    ],
    ['<a href="">x</a>', ' – die Adresse ist leer'],
    ['<a href="#">x</a>', '# – die Adresse ist leer'],
    ['<a href="http://example.com/">x</a>', 'http://example.com/ – http: ist unverschlüsselt, https: nehmen'],
    [
      '<a href="http://localhost:4371/">x</a>',
      'http://localhost:4371/ – http: ist unverschlüsselt, https: nehmen',
    ],
    [
      '<a href="javascript:x()">x</a>',
      'javascript:x() – javascript: ist nicht erlaubt, nur https:, mailto: und tel:',
    ],
    ['<a href="data:,x">x</a>', 'data:,x – data: ist nicht erlaubt, nur https:, mailto: und tel:'],
    ['<a href="mailto:?subject=x">x</a>', 'mailto:?subject=x – keine vollständige E-Mail-Adresse'],
    ['<a href="mailto:hallo">x</a>', 'mailto:hallo – keine vollständige E-Mail-Adresse'],
    ['<a href="tel:030 123">x</a>', 'tel:030 123 – Telefonnummern so schreiben: tel:+4930123456'],
    ['<a href="/cdl/%E4">x</a>', '/cdl/%E4 – falsches Prozentzeichen'],
    ['<img src="/cdl/weg.png">', '/cdl/weg.png – dort gibt es nichts'],
    ['<img srcset="/cdl/bild.png 1x, /cdl/weg.png 2x">', '/cdl/weg.png – dort gibt es nichts'],
    ['<video poster="/cdl/weg.png">', '/cdl/weg.png – dort gibt es nichts'],
    ['<form action="/cdl/weg/">', '/cdl/weg/ – dort gibt es nichts'],
    ['<contact-form data-thanks="/cdl/weg/">', '/cdl/weg/ – dort gibt es nichts'],
  ])('finds %s', async (body, reason) => {
    const faults = await judge(links, { ...others, 'index.html': htmlPage({ body }) });
    expect(faults).toEqual([expect.stringMatching(/^\/index\.html: <.+> führt ins Leere: /u)]);
    expect(faults[0]?.endsWith(`führt ins Leere: ${reason}`)).toBe(true);
  });

  it.each([
    ['<link rel="manifest" href="/cdl/weg.webmanifest">', '/cdl/weg.webmanifest – dort gibt es nichts'],
    [
      '<link rel="canonical" href="https://example.org/weg/">',
      'https://example.org/weg/ – liegt nicht unter /cdl/',
    ],
    [
      '<link rel="alternate" href="https://example.org/cdl/weg/">',
      'https://example.org/cdl/weg/ – dort gibt es nichts',
    ],
    [
      '<meta property="og:image" content="https://example.org/cdl/weg.png">',
      'https://example.org/cdl/weg.png – dort gibt es nichts',
    ],
    ['<meta http-equiv="refresh" content="0; url=/cdl/weg/">', '/cdl/weg/ – dort gibt es nichts'],
  ])('finds in the head %s', async (head, reason) => {
    const [fault = ''] = await judge(links, { ...others, 'index.html': htmlPage({ head }) });
    expect(fault.endsWith(`führt ins Leere: ${reason}`)).toBe(true);
  });
});
