// Making a formatter costs far more than using it.
const longDay = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as Germans write it: `2024-01-09` → `9. Januar 2024`, with no-break spaces. */
export const formatDay = (isoDay: string): string =>
  longDay.format(new Date(`${isoDay}T00:00:00Z`)).replaceAll(' ', '\u00a0');

/** Minutes as people say them: 45 → `45 Minuten`, 600 → `10 Stunden`, 95 → `1 Stunde 35 Minuten`. */
export const formatMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    hours > 0 ? `${hours}\u00a0${hours === 1 ? 'Stunde' : 'Stunden'}` : '',
    rest > 0 || hours === 0 ? `${rest}\u00a0${rest === 1 ? 'Minute' : 'Minuten'}` : '',
  ];
  return words.filter(Boolean).join(' ');
};
