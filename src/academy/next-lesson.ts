import { loadJourneys, loadLessons, type Lesson } from '../catalogue/index.ts';

/** The lesson after this one: in the first package that holds it, else along the life cycle. */
export const nextLesson = async (lesson: Lesson): Promise<Lesson | undefined> => {
  const [journeys, lessons] = await Promise.all([loadJourneys(), loadLessons()]);
  const paths = journeys.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'lesson' ? [item.lesson] : [])),
  );
  const path = paths.find((stations) => stations.some(({ id }) => id === lesson.id)) ?? lessons;
  const place = path.findIndex(({ id }) => id === lesson.id);
  return path[place + 1];
};
