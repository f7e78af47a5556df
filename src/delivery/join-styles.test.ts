import { expect, it } from 'vitest';
import { joinStyles } from './join-styles.ts';

const FOLDER = '/cdl/_astro/';
const link = (name: string): string => `<link rel="stylesheet" href="${FOLDER}${name}">`;

it.each([
  ['two sheets', `<a>${link('a.css')}<b>${link('b.x1.css')}`, `<a>${link('a.css+b.x1.css')}<b>`],
  ['one sheet', link('a.css'), link('a.css')],
  ['no sheet', '<p>', '<p>'],
  [
    'a sheet for print',
    `${link('a.css')}<link rel="stylesheet" href="${FOLDER}p.css" media="print">`,
    `${link('a.css')}<link rel="stylesheet" href="${FOLDER}p.css" media="print">`,
  ],
  [
    'another folder',
    `${link('a.css')}<link rel="stylesheet" href="/x/b.css">`,
    `${link('a.css')}<link rel="stylesheet" href="/x/b.css">`,
  ],
])('joins %s', (_name, html, expected) => {
  expect(joinStyles(html, FOLDER, (names) => names.join('+'))).toBe(expected);
});
