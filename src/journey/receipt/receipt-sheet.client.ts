import { make } from '../../ui/make.client.ts';
import { describeSum, listRows, type LessonName } from './receipt-rows.ts';
import type { Receipt } from './receipt.ts';

/** The lessons that the page was built with. */
export const readLessons = (element: HTMLElement): LessonName[] =>
  JSON.parse(element.dataset['lessons']!) as LessonName[];

/** What a receipt says, as a table and a sum below it. */
export const showReceipt = (receipt: Receipt, lessons: readonly LessonName[]): HTMLElement[] => {
  const rows = listRows(receipt, lessons);
  const heads = ['Lektion', 'Tag'].map((name) => make('th', { scope: 'col' }, name));
  const body = rows.map(({ title, day, minutes }) =>
    make(
      'tr',
      {},
      make('td', {}, minutes === undefined ? title : `${title} (${minutes}\u00a0Minuten)`),
      make('td', { className: 'day' }, day),
    ),
  );
  return [
    make(
      'table',
      { className: 'receipt-table' },
      make('caption', { className: 'visually-hidden' }, 'Lektionen'),
      make('thead', {}, make('tr', {}, ...heads)),
      make('tbody', {}, ...body),
    ),
    make('p', { className: 'sum' }, `${describeSum(rows)}.`),
  ];
};
