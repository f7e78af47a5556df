import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { layers } from './layers.ts';

const page = htmlPage({
  head: '<link rel="stylesheet" href="/cdl/a.css"><link rel="stylesheet" href="/cdl/b.css">',
});

describe('layers', () => {
  it.each([
    ['a{}', 'b{}'],
    ['@layer reset{a{}}@layer base{a{}}', '@layer components{a{}}@layer base{a{}}'],
    ['@layer reset, tokens, base;@layer components{a{}}', '@layer reset{a{}}'],
  ])('accepts %j and %j', async (a, b) => {
    await expectPass(layers, { 'index.html': page, 'a.css': a, 'b.css': b });
  });

  it('finds a component that comes before the base', async () => {
    const files = { 'index.html': page, 'a.css': '@layer components{a{}}', 'b.css': '@layer base{a{}}' };
    expect(await judge(layers, files)).toEqual([
      '/index.html: die Ebenen der Stile gelten in der Reihenfolge components, base; richtig ist base, components',
    ]);
  });
});
