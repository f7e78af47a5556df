import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { StyleSheets } from './style-sheets.ts';

it('makes one file for all pages and one a page of the rest, and drops what nobody links', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  for (const name of ['base', 'card', 'form']) writeFileSync(join(folder, `${name}.css`), `/*${name}*/`);
  const pages = [['base.css', 'card.css'], ['base.css', 'form.css'], ['base.css'], ['base.css'], []];
  const sheets = new StyleSheets(folder);
  for (const names of pages) sheets.count(names);
  const files = pages.map((names) => sheets.group(names));
  await sheets.write();

  const [shared] = files[2]!;
  expect(files.map((names) => names.length)).toEqual([2, 2, 1, 1, 0]);
  expect(files[0]![0]).toBe(shared);
  expect(files[1]![0]).toBe(shared);
  expect(readFileSync(join(folder, shared!), 'utf8')).toBe('/*base*/');
  expect(readFileSync(join(folder, files[1]![1]!), 'utf8')).toBe('/*form*/');
  expect(readdirSync(folder).sort()).toEqual([...new Set(files.flat())].sort());
});

it('gives the shared file as a whole to a page that needs a part of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.css`), `/*${name}*/`);
  const sheets = new StyleSheets(folder);
  const pages = [['a.css', 'b.css'], ['a.css', 'b.css'], ['b.css']];
  for (const names of pages) sheets.count(names);
  expect(sheets.group(['b.css'])).toEqual(sheets.group(['a.css', 'b.css']));
});

it('begins every file with the order of the layers, whichever sheet comes first', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  writeFileSync(join(folder, 'button.css'), '@layer components{b{}}');
  writeFileSync(join(folder, 'reset.css'), '@layer reset{a{}}');
  const sheets = new StyleSheets(folder, '@layer reset, components;');
  sheets.count(['button.css', 'reset.css']);
  const [file] = sheets.group(['button.css', 'reset.css']);
  await sheets.write();
  expect(readFileSync(join(folder, file!), 'utf8')).toMatch(/^@layer reset, components;@layer components/u);
});
