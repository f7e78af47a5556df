import { expect, it } from 'vitest';
import { linkedStyles, replaceStyles } from './join-styles.ts';

const FOLDER = '/cdl/_astro/';
const link = (name: string): string => `<link rel="stylesheet" href="${FOLDER}${name}">`;

it.each([
  ['two sheets', `<a>${link('a.css')}<b>${link('b.x1.css')}`, `<a>${link('1.css')}${link('2.css')}<b>`],
  ['one sheet', link('a.css'), link('1.css') + link('2.css')],
  ['no sheet', '<p>', '<p>'],
  [
    'a sheet for print',
    `${link('a.css')}<link rel="stylesheet" href="${FOLDER}p.css" media="print">`,
    `${link('1.css')}${link('2.css')}<link rel="stylesheet" href="${FOLDER}p.css" media="print">`,
  ],
  [
    'another folder',
    `${link('a.css')}<link rel="stylesheet" href="/x/b.css">`,
    `${link('1.css')}${link('2.css')}<link rel="stylesheet" href="/x/b.css">`,
  ],
])('replaces %s', (_name, html, expected) => {
  expect(replaceStyles(html, FOLDER, ['1.css', '2.css'])).toBe(expected);
});

it('finds the sheets of a page in their order', () => {
  expect(linkedStyles(`${link('b.css')}<p>${link('a@_x.css')}`, FOLDER)).toEqual(['b.css', 'a@_x.css']);
});
