import Notice from '@/ui/Notice.astro';
import Answer from './Answer.astro';
import Exercise from './Exercise.astro';
import Hint from './Hint.astro';
import LessonChart from './LessonChart.astro';
import LessonTable from './LessonTable.astro';
import Quiz from './Quiz.astro';
import Solution from './Solution.astro';

/** What authors may use in a lesson without an import. The content check knows the same names. */
export const lessonComponents = {
  Answer,
  Chart: LessonChart,
  DataTable: LessonTable,
  Exercise,
  Hint,
  Notice,
  Quiz,
  Solution,
};
