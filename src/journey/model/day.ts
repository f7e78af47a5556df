/** Whether this is a day of the calendar as `YYYY-MM-DD`, from 2000 to 2099. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^20\d\d-\d\d-\d\d$/.test(value) &&
  // A day too many rolls over into the next month, a month too many is no date at all.
  new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice(8));

/** The day so many days later. */
export const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** `2026-11-30` → `30.11.2026`. */
export const shortDay = (day: string): string => day.split('-').reverse().join('.');

/** `2026-11-30` → `20261130`, for links and calendars. */
export const writeDay = (day: string): string => day.replace(/-/g, '');

/** `20261130` → `2026-11-30`; empty when there is no such day. */
export const readDay = (digits: string): string => {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return isDay(day) ? day : '';
};
