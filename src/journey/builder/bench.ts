import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Change } from '../model/edit-journey.ts';
import type { Journey } from '../model/journey.ts';
import type { Place } from './view.ts';

/** What „Rückgängig“ does. */
export type Undo = () => void;

/** What every part of the builder works with. */
export interface Bench {
  place: Place;
  catalogue: Catalogue;
  /** The journey as it is at this moment. */
  journey: () => Journey;
  /**
   * Changes the journey, saves it, draws it anew and says `said`, or why nothing came of it.
   * @returns whether the change was made as it was meant
   */
  change: (make: (journey: Journey) => Change, said?: string, undo?: Undo) => boolean;
  /** Says something in the one line for it, with a way back where there is one. */
  say: (words: string, undo?: Undo) => void;
}

/** A change that cannot be refused. */
export const whole = (journey: Journey): Change => ({ journey, problem: undefined });
