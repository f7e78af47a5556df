import { column, numbers, type Table } from '../catalogue/tables.ts';
import { typeset } from '../markdown/typography.ts';
import type { ChartItem } from '../ui/chart.ts';

/** Which columns of a table a chart draws; `highlight` holds the labels that are stressed. */
export interface ChartColumns {
  label: string;
  value: string;
  highlight: string[];
}

/** The values of a chart from a table. Without a highlight every mark is strong. */
export const chartItems = (table: Table, { label, value, highlight }: ChartColumns): ChartItem[] => {
  const values = numbers(table, value);
  return column(table, label).map((name, index) => ({
    // `14-29` in a file is a range on the page.
    label: typeset(name.replaceAll(/(?<=\d)-(?=\d)/gu, '–')),
    value: values[index] ?? 0,
    strong: highlight.length === 0 || highlight.includes(name),
  }));
};
