/** Whether a text is a day that exists, `YYYY-MM-DD`; the 31st of February is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const RFC_822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u;

/** Whether a text is a date as feeds want it, its weekday right too: `Mon, 02 Mar 2026 00:00:00 GMT`. */
export const isFeedDate = (text: string): boolean =>
  RFC_822.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toUTCString() === text;
