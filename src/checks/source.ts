import type { Finding, Remark } from './finding.ts';

/** A place in a text, both from 1; columns in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** The text of one file, able to say which line an offset stands on. */
export interface Source {
  path: string;
  text: string;
  /** Offset (UTF-16) to line and column. Offsets outside the text are drawn to its ends. */
  locate: (offset: number) => Place;
  /** A finding at an offset. */
  report: (offset: number, remark: Remark) => Finding;
}

const startsOfLines = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const findLine = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** A source from a path and its text. */
export const createSource = (path: string, text: string): Source => {
  let starts: number[] | undefined;
  const locate = (offset: number): Place => {
    starts ??= startsOfLines(text);
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = findLine(starts, inside);
    return { line: line + 1, column: inside - starts[line]! + 1 };
  };
  return {
    path,
    text,
    locate,
    report: (offset, remark) => ({ file: path, ...locate(offset), severity: 'error', ...remark }),
  };
};
