import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** How values are drawn. */
export type ChartType = 'bar' | 'line' | 'dots' | 'share' | 'map';

/** One value of a chart; `strong` ones carry the statement. */
export interface ChartItem {
  label: string;
  value: number;
  strong: boolean;
}

const NO_BREAK_SPACE = '\u00a0';

// One formatter for each number of decimals: making one costs far more than using it.
const formatters = [0, 1, 2].map(
  (digits) =>
    new Intl.NumberFormat('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/**
 * How many decimals the finest of the values has: at most two, and at most one where the largest is 100 or more, since
 * nobody compares hundreds by their hundredths. All values of a chart are written alike.
 */
export const countDecimals = (values: number[]): number => {
  const limit = Math.max(...values.map(Math.abs)) >= 100 ? 1 : 2;
  return Math.max(0, ...values.map((value) => Math.min(limit, `${value}`.split('.')[1]?.length ?? 0)));
};

/** A number as German readers write it, with its unit: 6477 → `6.477 Frauen`, 36.7 → `36,7 %`. */
export const formatValue = (value: number, unit?: string, decimals = countDecimals([value])): string => {
  const number = (formatters[decimals] ?? formatters[2])!.format(value).replace(/^-/u, '−');
  return unit === undefined ? number : `${number}${NO_BREAK_SPACE}${unit}`;
};

/** The decimals that all values of a chart share. */
export const decimalsOf = (items: ChartItem[]): number => countDecimals(items.map(({ value }) => value));

/** Share of the axis that a value covers, in percent with one decimal; the axis begins at zero. */
export const barPercents = (items: ChartItem[]): number[] => {
  const scale = scaleLinear([0, max(items, (item) => item.value) || 1], [0, 100]);
  return items.map((item) => round(Math.max(0, scale(item.value))));
};

/** Place of each point of a line, in percent from the left and the top; the axis begins at zero. */
export const linePoints = (items: ChartItem[]): { x: number; y: number }[] => {
  const vertical = scaleLinear([0, max(items, (item) => item.value) || 1], [100, 0]).nice();
  const horizontal = scaleLinear([0, Math.max(1, items.length - 1)], [0, 100]);
  return items.map((item, index) => ({ x: round(horizontal(index)), y: round(vertical(item.value)) }));
};

/** Start and width of each share of the whole, in percent. */
export const sharePercents = (items: ChartItem[]): { start: number; width: number }[] => {
  const total = items.reduce((sum, item) => sum + item.value, 0) || 1;
  let start = 0;
  return items.map((item) => {
    const width = (item.value / total) * 100;
    const share = { start: round(start), width: round(width) };
    start += width;
    return share;
  });
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** The words that stand for the picture: every label with its value. */
export const describeItems = (items: ChartItem[], unit?: string): string =>
  items.map((item) => `${item.label}: ${formatValue(item.value, unit, decimalsOf(items))}`).join('; ');
