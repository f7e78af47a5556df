import { entryPath, stepPath } from '../../catalogue/routes.ts';
import { isId, type Item, type Kind } from '../model/journey.ts';

/** A lesson, a story or a step by its name alone. */
export type ThingName = Pick<Item, 'kind' | 'id'>;

const PATHS: Record<Exclude<Kind, 'note'>, (id: string) => string> = {
  lesson: (id) => entryPath('lessons', id),
  story: (id) => entryPath('stories', id),
  step: stepPath,
};

/** The path of a thing's page below the base path; a thing that is gone had it. Empty for an own note. */
export const thingPath = ({ kind, id }: ThingName): string => (kind === 'note' ? '' : PATHS[kind](id));

/**
 * The thing whose page has this path or address, on whatever host and below whatever base path; undefined for other
 * pages. `https://example.org/cdl/geschichten/wheelmap/#daten` → the story `wheelmap`.
 */
export const thingAt = (address: string): ThingName | undefined => {
  const [path = ''] = address.split(/[?#]/, 1);
  const id = path.split('/').filter(Boolean).pop();
  if (!isId(id)) return undefined;
  const slashed = path.replace(/\/*$/, '/');
  const kind = (['lesson', 'story', 'step'] as const).find((one) => slashed.endsWith(PATHS[one](id)));
  return kind && { kind, id };
};
