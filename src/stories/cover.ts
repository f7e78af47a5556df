import type { Story } from '../catalogue/entries.ts';
import { loadTable, numbers } from '../catalogue/tables.ts';
import type { ChartSpec } from '../schema/chart.ts';
import type { CoverDrawing } from '../ui/cover.ts';

const SHAPES: Record<ChartSpec['type'], CoverDrawing['shape']> = {
  bar: 'bars',
  line: 'line',
  dots: 'dots',
  share: 'bars',
  map: 'dots',
};

/** The path below `content/` of a file that lies beside a story, e.g. its chart's table. */
export const storyFile = (story: Story, file: string): string =>
  `stories/${story.id}/${file.replace('./', '')}`;

/** What the cover of a story is drawn from: the figures of its chart, else its words. */
export const storyCover = async (
  story: Story,
): Promise<{ numbers: number[]; words: string[]; shape: CoverDrawing['shape'] | undefined }> => {
  const { chart, fields, methods } = story;
  return {
    numbers: chart === undefined ? [] : numbers(await loadTable(storyFile(story, chart.file)), chart.value),
    words: [story.title, ...fields.map(({ label }) => label), ...methods.map(({ label }) => label)],
    shape: chart && SHAPES[chart.type],
  };
};

/** One surface a field of action, in turn. */
export const coverTone = (fieldOrder: number): 'blue' | 'green' | 'pink' =>
  (['blue', 'green', 'pink'] as const)[fieldOrder % 3] ?? 'blue';
