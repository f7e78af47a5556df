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

/** Nobody writes a lesson that long, and looking for the ends of components in a hostile one takes for ever. */
const LONGEST = 40_000;

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
        if (typeof practice !== 'number' || source.text.length > LONGEST) return [];
        if (!schemaOf('lessons').safeParse(data).success) return [];
        const reading = readingMinutes(source.text.replace(FRONTMATTER, ''));
        const needs: unknown = data['prerequisites'];
        const prerequisites = Array.isArray(needs) ? needs.map(String) : [];
        return [[id, { reading, whole: reading + practice, prerequisites }]];
      }),
  );
