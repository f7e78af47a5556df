import type { ChartSpec } from '../schema/chart.ts';
import type { CoverDrawing } from '../ui/cover.ts';

const SHAPES: Record<ChartSpec['type'], CoverDrawing['shape']> = {
  bar: 'bars',
  line: 'line',
  dots: 'dots',
  share: 'bars',
};

/** The cover of a story takes the shape of its chart. */
export const coverShape = (chart: ChartSpec['type'] | undefined): CoverDrawing['shape'] | undefined =>
  chart === undefined ? undefined : SHAPES[chart];

/** One surface a field of action, in turn. */
export const coverTone = (fieldOrder: number): 'blue' | 'green' | 'pink' =>
  (['blue', 'green', 'pink'] as const)[fieldOrder % 3] ?? 'blue';
