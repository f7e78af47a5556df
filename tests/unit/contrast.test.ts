import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colorOf, contrast, readTokens, type Tokens } from './lib/contrast.ts';

/** Least contrast: WCAG 2.2, 1.4.6 (AAA) for what is read, 1.4.3 for short and big text, 1.4.11 for marks. */
const READ = 7;
const TEXT = 4.5;
const MARK = 3;

/** Which colour stands on which surfaces, and how much they have to differ. */
const PAIRS: [front: string, grounds: string[], least: number][] = [
  ['text', ['ground', 'ground-raised', 'blue-soft', 'green-soft', 'pink-soft', 'green', 'hero'], READ],
  ['text-soft', ['ground', 'ground-raised', 'blue-soft', 'green-soft'], READ],
  ['text-soft', ['hero'], TEXT],
  ['accent', ['ground', 'ground-raised', 'blue-soft', 'green-soft'], TEXT],
  ['accent-strong', ['ground', 'ground-raised', 'blue-soft', 'green-soft'], TEXT],
  ['on-accent', ['accent'], READ],
  ['on-accent', ['accent-strong'], TEXT],
  ['on-berry', ['berry', 'berry-dark'], READ],
  ['on-berry-soft', ['berry-dark'], READ],
  // A button stands out from what is around it.
  ['accent', ['hero', 'ground'], MARK],
  // Form fields and answers are told from the page by their border alone.
  ['border', ['ground', 'ground-raised', 'green-soft'], MARK],
  ['chart', ['chart-ground'], MARK],
  ['chart-strong', ['chart-ground', 'blue-soft', 'green-soft', 'pink-soft', 'hero'], MARK],
  ['chart-line', ['chart-ground', 'ground', 'blue-soft', 'green-soft'], MARK],
  ['focus', ['ground', 'ground-raised', 'blue-soft', 'green-soft', 'pink-soft', 'green', 'hero'], MARK],
  // The footer sets its own focus colour.
  ['on-berry', ['berry-dark'], MARK],
  // Lamps are missing here: they are outlined in the colour of the text, and words say the same.
];

const faultsOf = (tokens: Tokens, pairs: typeof PAIRS): string[] =>
  pairs.flatMap(([front, grounds, least]) =>
    grounds.flatMap((ground) => {
      const found = contrast(colorOf(tokens, front), colorOf(tokens, ground));
      return found >= least
        ? []
        : [`--${front} auf --${ground}: ${found.toFixed(2)} : 1, nötig sind ${least} : 1`];
    }),
  );

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#767676', 4.54],
    ['#86184f', '#86184f', 1],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
  });
});

describe('readTokens', () => {
  const css = `@layer tokens {
    :root { --ground: #ffffff; /* --text: #777777; */ --text: #000000; --hero: var(--ground); --gap: 1rem; }
    @media screen and (prefers-color-scheme: dark) { :root { --ground: #101010; } }
    @media (forced-colors: active) { :root { --ground: Canvas; } }
  }`;

  it('reads both schemes', () => {
    const { light, dark } = readTokens(css);
    expect([colorOf(light, 'hero'), colorOf(light, 'text')]).toEqual(['#ffffff', '#000000']);
    expect([colorOf(dark, 'hero'), colorOf(dark, 'text')]).toEqual(['#101010', '#000000']);
  });

  it.each([
    ['gap', '--gap ist „1rem“, erwartet eine Farbe wie #2b0f1e'],
    ['none', '--none ist „“, erwartet eine Farbe wie #2b0f1e'],
  ])('refuses %s for a colour', (name, message) => {
    expect(() => colorOf(readTokens(css).light, name)).toThrow(message);
  });

  it('finds a pair that is too close', () => {
    expect(faultsOf(readTokens(css).dark, [['text', ['ground'], READ]])).toEqual([
      '--text auf --ground: 1.10 : 1, nötig sind 7 : 1',
    ]);
  });
});

describe('the tokens of this site', () => {
  const { light, dark } = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

  it('differ in both schemes', () => {
    expect(light).not.toEqual(dark);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ])('are far enough apart: %s', (_name, tokens) => {
    expect(faultsOf(tokens, PAIRS)).toEqual([]);
  });
});
