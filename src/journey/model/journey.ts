/** What a station is: a lesson, a story, a step of the data life cycle, or a note of one's own. */
export type Kind = 'lesson' | 'story' | 'step' | 'note';

export const KINDS: readonly Kind[] = ['lesson', 'story', 'step', 'note'];

/** One station of a journey. */
export interface Item {
  kind: Kind;
  /** Id of the lesson, story or step; empty for an own note. Need not exist on the site any more. */
  id: string;
  /** The words of an own note; else what somebody noted on the station, often nothing. Plain text of one line. */
  note: string;
  isDone: boolean;
}

/** A journey that a person puts together. A lesson, story or step stands in it once; own notes may repeat. */
export interface Journey {
  /** Plain text of one line; empty until somebody names the journey. */
  title: string;
  /** First day as `YYYY-MM-DD`, or empty. */
  start: string;
  items: readonly Item[];
}

export const EMPTY_JOURNEY: Journey = { title: '', start: '', items: [] };

/** What a journey without a name is called on screen, in print and in files. */
export const DEFAULT_TITLE = 'Meine Lernreise';

/** Names a thing across kinds: `lesson:was-sind-daten`. */
export const keyOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => `${kind}:${id}`;

/** The form that ids of entries have; `__proto__` and the like never fit it. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);

/** Whether a journey holds this lesson, story or step. */
export const includesThing = ({ items }: Journey, thing: Pick<Item, 'kind' | 'id'>): boolean =>
  items.some((item) => item.kind !== 'note' && keyOf(item) === keyOf(thing));
