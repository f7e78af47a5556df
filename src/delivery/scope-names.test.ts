import { expect, it } from 'vitest';
import { ScopeNames } from './scope-names.ts';

const A = 'astro-abcd1234';
const B = 'astro-zyxw9876';

const namesOf = (css: string, page = ''): ScopeNames => {
  const names = new ScopeNames();
  names.learn(css);
  names.learnPage(page);
  return names;
};

it('shortens the marks in styles and pages alike', () => {
  const names = namesOf(`.x:where(.${A}){x:y}.y:where(.${B}){x:y}`);
  expect(names.inStyles(`.a:where(.${A}),.c:where(.${B})`)).toBe('.a:where(.a0),.c:where(.a1)');
  expect(names.inPage(`<p class="${A} x"></p><p id="1" class="y ${B} astro-00000000">${A}</p>`)).toBe(
    `<p class="a0 x"></p><p id="1" class="y a1">${A}</p>`,
  );
});

it.each([
  ['a name', `li:where(.${A}){}`, '<li class="a0"></li><p></p>'],
  ['a name, in whatever state', `li:hover:where(.${A}){}`, '<li class="a0"></li><p></p>'],
  ['a class', `.x:where(.${A}){}`, '<li></li><p class="x a0"></p>'],
  ['a name and a class', `li.x:where(.${A}){}`, '<li></li><p class="x"></p>'],
  [
    'the end of a longer selector',
    `.z>p:where(.${A}),ol + li:where(.${A}):first-child{}`,
    '<li class="a0"></li><p class="x a0"></p>',
  ],
  ['anything', `:where(.${A}){}`, '<li class="a0"></li><p class="x a0"></p>'],
  ['any element with an attribute', `[hidden]:where(.${A}){}`, '<li class="a0"></li><p class="x a0"></p>'],
  ['what a script will mark', `.open:where(.${A}){}`, '<li class="a0"></li><p class="x a0"></p>'],
  ['nothing', 'li{}', '<li></li><p class="x"></p>'],
])('keeps a mark only where a rule for %s could mean the element', (_name, css, expected) => {
  const page = `<li class="${A}"></li><p class="x ${A}"></p>`;
  const shown = namesOf(css, page).inPage(page);
  expect(shown.replaceAll(' class="x"', '')).toBe(expected.replaceAll(' class="x"', ''));
});

it.each([
  ['<p class="astro-island"></p><p class="a0"></p>', '<p class="astro-island"></p><p class="a0"></p>'],
  [`<p title="a > b" data-x='1' class="${A}">`, `<p title="a > b" data-x='1' class="a0">`],
  [`<linearGradient hidden class="${A}">`, '<linearGradient hidden class="a0">'],
  [`<p data-text="&lt;p class=&quot;${A}&quot;"></p>`, `<p data-text="&lt;p class=&quot;${A}&quot;"></p>`],
])('leaves the rest of %s alone', (html, expected) => {
  expect(namesOf(`:where(.${A}){}`).inPage(html)).toBe(expected);
});
