import { describe, expect, it } from 'vitest';
import { pageTitle } from './page-title.ts';
import { isOtherThan, readRecord, type KeptRecord } from './record.ts';

const record: KeptRecord = {
  version: 1,
  id: 'x',
  title: 'X',
  savedAt: '2026-11-23T12:00:00.000Z',
  release: 'r',
  pages: ['/a/', '/b/'],
  files: [['/a/', 1, 'h']],
};

describe('readRecord', () => {
  it('reads what was stored', () => {
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each([
    [undefined],
    ['x'],
    [{ ...record, version: 2 }],
    [{ ...record, savedAt: 'gestern' }],
    [{ ...record, pages: 1 }],
  ])('refuses %j', (value) => {
    expect(readRecord(value)).toBeUndefined();
  });
});

describe('isOtherThan', () => {
  it.each([
    [['/b/', '/a/'], false],
    [['/a/'], true],
    [['/a/', '/c/'], true],
    [['/a/', '/b/', '/b/'], false],
  ])('%j: %s', (pages, expected) => {
    expect(isOtherThan(record, pages)).toBe(expected);
  });
});

describe('pageTitle', () => {
  it.each([
    ['<title>Listen | Civic Data Lab</title>', 'Listen'],
    ['<title class="a">A &amp; B &lt;i&gt; &#39;c&#39;</title>', "A & B <i> 'c'"],
    ['<title></title>', undefined],
    ['', undefined],
  ])('%s → %s', (html, title) => {
    expect(pageTitle(html)).toBe(title);
  });
});
