import { readingMinutes } from '../../catalogue/reading-time.ts';
import { schemaOf } from '../frontmatter/schema-check.ts';
import type { Facts } from './facts.ts';

/** What the rules on recommendations know of a lesson; whole minutes. */
export interface LessonTime {
  reading: number;
  /** Reading and practice. */
  whole: number;
  /** Ids of the lessons that it builds on. */
  prerequisites: string[];
}

const FRONTMATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/u;

/**
 * How long every lesson takes, by id, reckoned as the site does. Lessons with faults in their fields are left out: they
 * have findings of their own.
 */
export const lessonTimes = (facts: readonly Facts[]): Map<string, LessonTime> =>
  new Map(
    facts
      .filter(({ collection }) => collection === 'lessons')
      .flatMap(({ id, data, source }): [string, LessonTime][] => {
        const practice = data['practiceMinutes'];
        if (typeof practice !== 'number' || !schemaOf('lessons').safeParse(data).success) return [];
        const reading = readingMinutes(source.text.replace(FRONTMATTER, ''));
        const needs: unknown = data['prerequisites'];
        const prerequisites = Array.isArray(needs) ? needs.map(String) : [];
        return [[id, { reading, whole: reading + practice, prerequisites }]];
      }),
  );
