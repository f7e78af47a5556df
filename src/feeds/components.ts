import Nothing from './FeedNothing.astro';
import Case from './FeedCase.astro';
import Exercise from './FeedExercise.astro';
import Passage from './FeedPassage.astro';
import Pointer from './FeedPointer.astro';

/** What lesson components become in a feed: words stay, what one must click becomes a pointer to the page. */
export const feedComponents = {
  Answer: Pointer,
  Case,
  Chart: Pointer,
  DataTable: Pointer,
  Definition: Nothing,
  Example: Passage,
  Exercise,
  Expected: Passage,
  Hint: Passage,
  Notice: Passage,
  Quiz: Pointer,
  Solution: Pointer,
  TrainerNote: Nothing,
};
