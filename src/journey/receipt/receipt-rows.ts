import { shortDay } from '../model/day.ts';
import { sortDone } from '../progress/done-tokens.ts';
import type { Receipt } from './receipt.ts';

/** A lesson as pages about receipts know it: id, title, whole minutes. */
export type LessonName = readonly [id: string, title: string, minutes: number];

/** A line of a receipt. */
export interface ReceiptRow {
  id: string;
  title: string;
  /** As `23.11.2026`. */
  day: string;
  /** Undefined for a lesson that the site no longer has. */
  minutes: number | undefined;
}

/** The lessons of a receipt by day, with what the site knows of them. */
export const listRows = ({ done }: Receipt, lessons: readonly LessonName[]): ReceiptRow[] =>
  sortDone(done).map(([id, day]) => {
    const known = lessons.find(([one]) => one === id);
    return {
      id,
      title: known?.[1] ?? `${id} (gibt es auf der Website nicht mehr)`,
      day: shortDay(day),
      minutes: known?.[2],
    };
  });

/** `2 Lektionen, zusammen etwa 35 Minuten`. */
export const describeSum = (rows: readonly ReceiptRow[]): string => {
  const minutes = rows.reduce((sum, row) => sum + (row.minutes ?? 0), 0);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const time = [
    hours > 0 ? `${hours}\u00a0${hours === 1 ? 'Stunde' : 'Stunden'}` : '',
    rest > 0 || hours === 0 ? `${rest}\u00a0${rest === 1 ? 'Minute' : 'Minuten'}` : '',
  ];
  const count = `${rows.length} ${rows.length === 1 ? 'Lektion' : 'Lektionen'}`;
  return minutes === 0 ? count : `${count}, zusammen etwa ${time.filter(Boolean).join(' ')}`;
};
