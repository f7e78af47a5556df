import Notice from '@/ui/Notice.astro';
import Answer from './Answer.astro';
import Case from './Case.astro';
import Definition from './Definition.astro';
import Example from './Example.astro';
import Exercise from './Exercise.astro';
import Expected from './Expected.astro';
import Hidden from './Hidden.astro';
import Hint from './Hint.astro';
import LessonChart from './LessonChart.astro';
import LessonTable from './LessonTable.astro';
import Quiz from './Quiz.astro';
import Solution from './Solution.astro';
import TrainerNote from './TrainerNote.astro';

/** What authors may use in a lesson without an import. The content check knows the same names. */
export const lessonComponents = {
  Answer,
  Case,
  Chart: LessonChart,
  DataTable: LessonTable,
  Definition,
  Example,
  Exercise,
  Expected,
  Hint,
  Notice,
  Quiz,
  Solution,
  TrainerNote: Hidden,
};

/** The same for the edition for groups, with what trainers need. */
export const groupComponents = { ...lessonComponents, TrainerNote };
