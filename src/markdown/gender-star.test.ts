import { describe, expect, it } from 'vitest';
import { genderStar, protectStars } from './gender-star.ts';
import { createRandom, renderMarkdown, renderMdx } from './testing.ts';

const plugins = { mdastPlugins: [genderStar] };

/** Markdown, and the HTML inside the paragraph. */
const WORDS: [string, string][] = [
  ['Nutzer*innen und Kassenwart*innen', 'Nutzer*innen und Kassenwart*innen'],
  ['Jede*r Schüler*in und jede*r Lehrer*in', 'Jede*r Schüler*in und jede*r Lehrer*in'],
  ['Kolleg*innenkreis und Ärzt*innen-Verband', 'Kolleg*innenkreis und Ärzt*innen-Verband'],
  ['Trans*frauen, Inter*menschen und Bürger*Innen', 'Trans*frauen, Inter*menschen und Bürger*Innen'],
  ['Frauen* und Mädchen*, FLINTA*-Personen', 'Frauen* und Mädchen*, FLINTA*-Personen'],
  ['Ju\u{308}nger*innen Cafe\u{301}*e Cafe\u{301}*e', 'Ju\u{308}nger*innen Cafe\u{301}*e Cafe\u{301}*e'],
  ['Mitarbei\u{AD}ter\u{AD}*innen und Leser*innen', 'Mitarbei\u{AD}ter\u{AD}*innen und Leser*innen'],
  ['3*4*5 und 2*n*3', '3*4*5 und 2*n*3'],
  ['😀 Nutzer*innen 😀 Leser*innen', '😀 Nutzer*innen 😀 Leser*innen'],
];

const EMPHASIS: [string, string][] = [
  ['*Nutzer*innen sind* toll', '<em>Nutzer*innen sind</em> toll'],
  ['**Nutzer*innen** und **Leser*innen**', '<strong>Nutzer*innen</strong> und <strong>Leser*innen</strong>'],
  ['***Nutzer*innen***', '<em><strong>Nutzer*innen</strong></em>'],
  [
    '*betont*, (*so*) „*auch*“ und *hier*.',
    '<em>betont</em>, (<em>so</em>) „<em>auch</em>“ und <em>hier</em>.',
  ],
  ['**fett** und _kursiv_', '<strong>fett</strong> und <em>kursiv</em>'],
  ['*Nutzer\\*innen* und Leser\\*innen', '<em>Nutzer*innen</em> und Leser*innen'],
  ['~~Nutzer*innen~~ Leser*innen', '<del>Nutzer*innen</del> Leser*innen'],
];

const ENDINGS: [string, string][] = [
  [
    '[Nutzer](/a)*innen und [Leser](/b)*innen',
    '<a href="/a">Nutzer</a>*innen und <a href="/b">Leser</a>*innen',
  ],
  ['*Leser/*innen sind nett*', '<em>Leser/*innen sind nett</em>'],
  ['*alle Leser(*innen) sind nett*', '<em>alle Leser(*innen) sind nett</em>'],
  [
    '**Kolleg***innen und **Nutzer***innen',
    '<strong>Kolleg</strong>*innen und <strong>Nutzer</strong>*innen',
  ],
  ['die Endung "*innen*" und (*innen*)', 'die Endung "<em>innen</em>" und (<em>innen</em>)'],
];

const ADDRESSES: [string, string][] = [
  ['a*b `x*y*z` c*d', 'a*b <code>x*y*z</code> c*d'],
  ['``a*b ` c*d`` e*f', '<code>a*b ` c*d</code> e*f'],
  [
    'https://a.de/x*y*z und Leser*innen',
    '<a href="https://a.de/x*y*z">https://a.de/x*y*z</a> und Leser*innen',
  ],
  ['www.a.de/x*y*z a*b', '<a href="http://www.a.de/x*y*z">www.a.de/x*y*z</a> a*b'],
  ['[Nutzer*innen, Leser*innen](/x*y*z/)', '<a href="/x*y*z/">Nutzer*innen, Leser*innen</a>'],
  ['[a](/x "Nutzer*innen a*b") c*d', '<a href="/x" title="Nutzer*innen a*b">a</a> c*d'],
  ['![Leser*innen und Nutzer*innen](b*c*d.png)', '<img src="b*c*d.png" alt="Leser*innen und Nutzer*innen">'],
  ['![a `b*c` d](e.png) f*g', '<img src="e.png" alt="a b*c d"> f*g'],
];

describe.each([
  ['Markdown', renderMarkdown],
  ['MDX', renderMdx],
])('gender stars in %s', (_name, render) => {
  it.each([...WORDS, ...EMPHASIS, ...ENDINGS, ...ADDRESSES])('%s', (source, expected) => {
    expect(render(source, plugins)).toBe(`<p>${expected}</p>`);
  });

  it.each([
    ['heading', '## Leser*innen und Nutzer*innen', '<h2>Leser*innen und Nutzer*innen</h2>'],
    ['list', '- a*b*c\n  - d*e*f', '<li>a*b*c<ul><li>d*e*f</li></ul></li>'],
    ['quote', '> a*b\n> c*d\ne*f', '<p>a*bc*de*f</p>'],
    ['table', '| a*b*c | `d*e*f` |\n|---|---|\n| g*h*i | j |', '<th>a*b*c</th><th><code>d*e*f</code></th>'],
    ['code block', '```\na*b*c\n```\n\nd*e*f', '<pre><code>a*b*c</code></pre><p>d*e*f</p>'],
    ['shortcut reference', '[a*b*c]\n\n[a*b*c]: /x*y*z', '<a href="/x*y*z">a*b*c</a>'],
    ['full reference', '[d*e*f][a*b*c]\n\n[a*b*c]: /x', '<a href="/x">d*e*f</a>'],
    ['code in a label', '[`a*b`] c*d\n\n[`a*b`]: /x', '<a href="/x"><code>a*b</code></a> c*d'],
    ['footnote', 'x[^a*b] c*d\n\n[^a*b]: e*f und g*h', 'e*f und g*h'],
  ])('in a %s', (_place, source, expected) => {
    expect(render(source, plugins).replaceAll('\n', '')).toContain(expected);
  });
});

describe('gender stars beside HTML', () => {
  it.each([
    ['<https://a.de/x*y*z> a*b', '<p><a href="https://a.de/x*y*z">https://a.de/x*y*z</a> a*b</p>'],
    ['<b>a*b</b> und <i title="a*b*c">c*d</i>', '<p><b>a*b</b> und <i title="a*b*c">c*d</i></p>'],
    ['<p>a*b*c</p>\n\nd*e*f', '<p>a*b*c</p>\n<p>d*e*f</p>'],
    ['---\ntitle: a*b*c\n---\n\nd*e*f', '<p>d*e*f</p>'],
    ['\u{FEFF}a*b*c', '<p>a*b*c</p>'],
    ['a*b\r\nc*d\r\n\r\ne*f*g', '<p>a*b\r\nc*d</p>\n<p>e*f*g</p>'],
    ['    a*b*c\n\nd*e*f', '<pre><code>a*b*c\n</code></pre>\n<p>d*e*f</p>'],
  ])('%j', (source, expected) => {
    expect(renderMarkdown(source, plugins).trim()).toBe(expected);
  });
});

describe('gender stars in components', () => {
  it.each([
    [
      '<Notice title="a*b*c">Nutzer*innen und Leser*innen</Notice>',
      '<Notice title="a*b*c">Nutzer*innen und Leser*innen</Notice>',
    ],
    [
      '<Notice>\n\nNutzer*innen *und* Leser*innen\n\n</Notice>',
      '<Notice><p>Nutzer*innen <em>und</em> Leser*innen</p></Notice>',
    ],
    ['Text <b>fett*er</b> x*y', '<p>Text <b>fett*er</b> x*y</p>'],
    [
      'Nutzer*innen <Notice title="b*c">ja*nein</Notice> e*f',
      '<p>Nutzer*innen <Notice title="b*c">ja*nein</Notice> e*f</p>',
    ],
    ['Leser*innen {3*4} und {"a*b*c"} und Nutzer*innen', '<p>Leser*innen 12 und a*b*c und Nutzer*innen</p>'],
    ['Leser*innen {[2].map(b => 3*b)} und Nutzer*innen', '<p>Leser*innen 6 und Nutzer*innen</p>'],
    ['<Chart n={3*4} />\n\na*b*c', '<Chart n="12"></Chart>\n<p>a*b*c</p>'],
    ['export const x = 3*4;\n\na*b*c {x}', '<p>a*b*c 12</p>'],
  ])('%s', (source, expected) => {
    expect(renderMdx(source, plugins)).toBe(expected);
  });
});

describe('protectStars', () => {
  it.each(['Kein Stern', '*betont* und **fett**', '`a*b`', '<https://a.de/x*y>', '- eins\n* zwei\n***'])(
    'leaves %j as it is',
    (source) => {
      expect(protectStars(source, 'markdown')).toBe(source);
    },
  );

  it.each([
    ['Nutzer*innen `a*b` [Leser*in](c*d.html)', 'Nutzer\\*innen `a*b` [Leser\\*in](c*d.html)'],
    ['![a*b](c*d.png "e*f")', '![a\\*b](c*d.png "e*f")'],
    ['[a*b][c*d]\n\n[c*d]: /e*f', '[a\\*b][c\\*d]\n\n[c\\*d]: /e*f'],
  ])('puts backslashes into %j and nothing else', (source, expected) => {
    expect(protectStars(source, 'markdown')).toBe(expected);
  });

  it('reports broken MDX as the parser does', () => {
    expect(() => protectStars('a*b {3*', 'mdx')).toThrow(/\d+:\d+/u);
  });
});

describe('any mixture of words', () => {
  const random = createRandom(20);
  const pick = (list: readonly [string, string][]): [string, string] =>
    list[Math.floor(random() * list.length)] ?? ['', ''];
  const all = [...WORDS, ...EMPHASIS, ...ADDRESSES];

  it('renders every part as if it stood alone', () => {
    for (let round = 0; round < 400; round += 1) {
      const parts = Array.from({ length: 5 }, () => pick(all));
      const html = renderMarkdown(parts.map(([source]) => source).join(' – '), plugins);
      expect(html).toBe(`<p>${parts.map(([, expected]) => expected).join(' – ')}</p>`);
    }
  });
});
