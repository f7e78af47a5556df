import { readLessonFigures } from './lib/lesson-figures.ts';

/** `npm run report:lessons`: how long each lesson takes and how hard it is to read (LIX; up to 40 easy, over 50 hard). */
const figures = readLessonFigures().sort((a, b) => b.lix - a.lix);
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

console.log('LIX  Minuten  Lektion');
for (const { id, lix, minutes } of figures)
  console.log(`${String(Math.round(lix)).padStart(3)}  ${String(minutes).padStart(7)}  ${id}`);
console.log(
  `\n${figures.length} Lektionen, LIX im Median ${Math.round(median(figures.map(({ lix }) => lix)))}, ` +
    `Lesezeit im Median ${median(figures.map(({ minutes }) => minutes))} Minuten`,
);
