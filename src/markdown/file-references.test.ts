import { describe, expect, it } from 'vitest';
import { fileReferences, resolveReference } from './file-references.ts';
import { renderMdx } from './testing.ts';

const ENTRY = new URL('file:///projekt/content/site/content/lessons/umfrage/index.mdx');

describe('resolveReference', () => {
  it.each([
    ['./daten.csv', 'lessons/umfrage/daten.csv'],
    ['./a%20b/größe.csv', 'lessons/umfrage/a b/größe.csv'],
    ['../listen/x.csv', 'lessons/listen/x.csv'],
    ['../../stories/y/x.csv', 'stories/y/x.csv'],
    ['../../../x.csv', undefined],
    ['daten.csv', undefined],
    ['/daten.csv', undefined],
    ['https://example.org/x.csv', undefined],
  ])('%s', (reference, expected) => {
    expect(resolveReference(reference, ENTRY)).toBe(expected);
  });

  it('knows no path outside of content/', () => {
    expect(resolveReference('./x.csv', new URL('file:///projekt/src/pages/index.mdx'))).toBeUndefined();
  });
});

describe('fileReferences', () => {
  it.each([
    [
      '<Chart file="./x.csv" title="./y.csv" />',
      '<Chart file="lessons/umfrage/x.csv" title="./y.csv"></Chart>',
    ],
    ['<Exercise data="./x.csv">Text</Exercise>', '<Exercise data="lessons/umfrage/x.csv">Text</Exercise>'],
    ['a <DataTable file="./x.csv" /> b', '<p>a <DataTable file="lessons/umfrage/x.csv"></DataTable> b</p>'],
    ['<Notice file="./x.csv" />', '<Notice file="./x.csv"></Notice>'],
    ['<Chart file={"./x.csv"} />', '<Chart file="./x.csv"></Chart>'],
    ['<Chart file />', '<Chart file></Chart>'],
    [
      '<Exercise data="./x.csv">\n\n<Solution file="./y.csv">\n\n*so*\n\n</Solution>\n\n</Exercise>',
      '<Exercise data="lessons/umfrage/x.csv"><Solution file="lessons/umfrage/y.csv"><p><em>so</em></p></Solution></Exercise>',
    ],
  ])('%j', (source, expected) => {
    expect(renderMdx(source, { hastPlugins: [fileReferences], fileURL: ENTRY })).toBe(expected);
  });

  it('does nothing without the place of the entry', () => {
    expect(renderMdx('<Chart file="./x.csv" />', { hastPlugins: [fileReferences] })).toContain(
      'file="./x.csv"',
    );
  });
});
