import { thingAt, thingPath } from './thing-path.ts';
import type { CatalogueFile, Gone, Thing } from './catalogue.ts';

/** What the file needs of the view models of `src/catalogue`. */
export interface CatalogueSource {
  lessons: readonly {
    id: string;
    title: string;
    minutes: number;
    level: { label: string };
    prerequisites: readonly { id: string }[];
  }[];
  stories: readonly { id: string; title: string; readingMinutes: number }[];
  steps: readonly { id: string; label: string; readingMinutes: number }[];
  /** Old paths and their targets, of the whole site. */
  redirects: readonly { from: string; to: string }[];
}

/** Follows a chain of redirects to its end; a circle ends where it began. */
const lastTarget = (path: string, targets: ReadonlyMap<string, string>): string => {
  const seen = new Set<string>();
  let end = path;
  for (let next = targets.get(end); next !== undefined && !seen.has(end); next = targets.get(end)) {
    seen.add(end);
    end = next;
  }
  return end;
};

/** The things that have old addresses, each with the page that took its place. */
const findGone = (redirects: CatalogueSource['redirects'], paths: ReadonlySet<string>): Gone[] => {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  return redirects.flatMap(({ from }) => {
    const name = thingAt(from);
    if (name === undefined || name.kind === 'note' || paths.has(from) || from !== thingPath(name)) return [];
    return [{ kind: name.kind, id: name.id, successor: lastTarget(from, targets) }];
  });
};

/** Puts together the JSON file for the builder page: lessons, stories and steps in the order of their lists. */
export const buildCatalogue = ({ lessons, stories, steps, redirects }: CatalogueSource): CatalogueFile => {
  const things: Thing[] = [
    ...lessons.map(({ id, title, minutes, level, prerequisites }): Thing => ({
      kind: 'lesson',
      id,
      title,
      path: thingPath({ kind: 'lesson', id }),
      minutes,
      level: level.label,
      ...(prerequisites.length > 0 ? { prerequisites: prerequisites.map((one) => one.id) } : {}),
    })),
    ...stories.map(({ id, title, readingMinutes }): Thing => ({
      kind: 'story',
      id,
      title,
      path: thingPath({ kind: 'story', id }),
      minutes: readingMinutes,
    })),
    ...steps.map(({ id, label, readingMinutes }): Thing => ({
      kind: 'step',
      id,
      title: label,
      path: thingPath({ kind: 'step', id }),
      minutes: readingMinutes,
    })),
  ];
  return { version: 1, things, gone: findGone(redirects, new Set(things.map(({ path }) => path))) };
};
