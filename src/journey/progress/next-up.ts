import type { Progress } from './progress-box.ts';

/** What is known of a lesson where one goes on: written into the page at build. */
export interface LessonLine {
  id: string;
  title: string;
  /** Whole minutes, practice included. */
  minutes: number;
  /** Id of the lesson after it, or empty. */
  next: string;
}

/** Where somebody goes on. */
export interface NextUp {
  /** Lessons of this site that are done. */
  count: number;
  /** The lesson that was read last and is not done, and the heading there; its words where they are known. */
  resume: { lesson: LessonLine; heading: string; words: string } | undefined;
  /** The lesson that comes then, and is not done either. */
  next: LessonLine | undefined;
}

/** The lesson that was read last, or the one that was marked last. */
const findLatest = ({ done, last }: Progress, known: ReadonlyMap<string, LessonLine>): string => {
  if (last !== undefined && known.has(last.lesson)) return last.lesson;
  let latest = '';
  for (const [id, day] of done)
    if (known.has(id) && (latest === '' || day >= (done.get(latest) ?? ''))) latest = id;
  return latest;
};

/**
 * Where to go on: the lesson that was begun, and the next open one on its way; at the end of the way the first open one
 * of the list. Undefined where there is no progress in lessons that the site has.
 */
export const findNextUp = (progress: Progress, lessons: readonly LessonLine[]): NextUp | undefined => {
  const known = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const latest = known.get(findLatest(progress, known));
  if (latest === undefined) return undefined;
  const { done, last } = progress;
  const isBegun = !done.has(latest.id);
  const seen = new Set<string>();
  let next: LessonLine | undefined = latest;
  do {
    seen.add(next.id);
    next = known.get(next.next);
  } while (next !== undefined && done.has(next.id) && !seen.has(next.id));
  const isOpen = next !== undefined && !done.has(next.id) && !seen.has(next.id);
  return {
    count: lessons.filter(({ id }) => done.has(id)).length,
    resume: isBegun ? { lesson: latest, heading: last?.heading ?? '', words: last?.words ?? '' } : undefined,
    next: isOpen ? next : lessons.find(({ id }) => !done.has(id) && id !== latest.id),
  };
};
