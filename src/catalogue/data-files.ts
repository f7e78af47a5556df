import { loadLessons, loadStories } from './entries.ts';
import { findTables } from './tables.ts';

/** Every CSV beside a visible story or lesson, as a path below `content/`. */
export const loadDataFiles = async (): Promise<string[]> => {
  const [stories, lessons, files] = await Promise.all([loadStories(), loadLessons(), findTables()]);
  const folders = new Set([
    ...stories.map(({ id }) => `stories/${id}`),
    ...lessons.map(({ id }) => `lessons/${id}`),
  ]);
  return files.filter((file) => folders.has(file.split('/').slice(0, 2).join('/')));
};
