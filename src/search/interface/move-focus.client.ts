/** What the arrow keys stop at below the field. */
const STOPS = '.best a, h3 a, .recent .query, .all';

/** Arrow keys go from the field through the hits and back; everything else stays with the browser. */
export const moveFocus = (event: KeyboardEvent, field: HTMLElement, place: HTMLElement): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const stops = [...place.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  const all = [field, ...stops];
  const now = all.indexOf(document.activeElement as HTMLElement);
  const next = now < 0 ? undefined : all[now + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};
