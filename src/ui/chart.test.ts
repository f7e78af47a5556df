import { describe, expect, it } from 'vitest';
import {
  barPercents,
  countDecimals,
  describeItems,
  formatValue,
  linePoints,
  sharePercents,
  type ChartItem,
} from './chart.ts';

const items = (...values: number[]): ChartItem[] =>
  values.map((value, index) => ({ label: `L${index}`, value, strong: false }));

describe('formatValue', () => {
  it.each([
    [6477, 'Frauen', '6.477\u00a0Frauen'],
    [36.7, '%', '36,7\u00a0%'],
    [0.125, undefined, '0,13'],
    [-3, undefined, '−3'],
    [1234567.5, '€', '1.234.567,5\u00a0€'],
  ])('%d %s', (value, unit, expected) => {
    expect(formatValue(value, unit)).toBe(expected);
  });

  it('writes all values of a chart with the same decimals', () => {
    expect(countDecimals([36, 35.6])).toBe(1);
    expect(countDecimals([200, 77.491])).toBe(1);
    expect(formatValue(36, undefined, 1)).toBe('36,0');
  });
});

describe('barPercents', () => {
  it.each([
    [
      [50, 100],
      [50, 100],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [-5, 10],
      [0, 100],
    ],
    [
      [1, 3],
      [33.3, 100],
    ],
  ])('%j begins at zero', (values, expected) => {
    expect(barPercents(items(...values))).toEqual(expected);
  });
});

describe('linePoints', () => {
  it('goes from left to right, with zero at the bottom', () => {
    expect(linePoints(items(0, 50, 100))).toEqual([
      { x: 0, y: 100 },
      { x: 50, y: 50 },
      { x: 100, y: 0 },
    ]);
  });

  it('survives a single point', () => {
    expect(linePoints(items(5))).toEqual([{ x: 0, y: 0 }]);
  });
});

describe('sharePercents', () => {
  it('fills the whole', () => {
    expect(sharePercents(items(1, 3))).toEqual([
      { start: 0, width: 25 },
      { start: 25, width: 75 },
    ]);
  });

  it('survives nothing to share', () => {
    expect(sharePercents(items(0, 0)).map(({ width }) => width)).toEqual([0, 0]);
  });
});

it('describes every value in words', () => {
  expect(describeItems(items(1, 2.5), '%')).toBe('L0: 1,0\u00a0%; L1: 2,5\u00a0%');
});
