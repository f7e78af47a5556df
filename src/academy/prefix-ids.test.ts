import { expect, it } from 'vitest';
import { prefixIds } from './prefix-ids.ts';

it.each([
  ['<h2 id="a">A</h2><a href="#a">x</a>', '<h2 id="x--a">A</h2><a href="#x--a">x</a>'],
  ['<a href="#quelle">x</a>', '<a href="#quelle">x</a>'],
  ['<a href="/b/#a">x</a><i id="a"></i>', '<a href="/b/#a">x</a><i id="x--a"></i>'],
  ['<p aria-labelledby="a b" id="a"></p>', '<p aria-labelledby="x--a b" id="x--a"></p>'],
])('%s', (html, expected) => {
  expect(prefixIds(html, 'x')).toBe(expected);
});
