import { Answer, type WindowClause } from './clause.ts';
import type { SpanColumn } from './column.ts';

/** How many rows of a kind a window holds. */
export interface WindowCounts {
  readonly certain: number;
  /** Possibly, and not certainly. */
  readonly possible: number;
  /** Undated. */
  readonly unknown: number;
}

/**
 * The answer of one row to the window `[from, to]` (inclusive, infinite = unbounded). A span
 * has a day in it when it starts by `to` and ends from `from` on: certainly when even the
 * latest start and the earliest end do, possibly when the earliest start and the latest end do.
 */
export function windowAnswer(column: SpanColumn, row: number, from: number, to: number): Answer {
  if (column.known[row] !== 1) return Answer.UNKNOWN;
  if (from > to) return Answer.NO;
  if ((column.startMin[row] ?? 0) > to || (column.endMax[row] ?? 0) < from) return Answer.NO;
  const surely = (column.startMax[row] ?? 0) <= to && (column.endMin[row] ?? 0) >= from;
  return surely ? Answer.CERTAIN : Answer.POSSIBLE;
}

/** The answers of the rows from `first` up to and without `last`. */
export function windowAnswers(
  window: WindowClause,
  column: SpanColumn,
  first: number,
  last: number,
): Uint8Array {
  const from = window.from ?? -Infinity;
  const to = window.to ?? Infinity;
  const answers = new Uint8Array(last - first);
  for (let row = first; row < last; row++) {
    answers[row - first] = windowAnswer(column, row, from, to);
  }
  return answers;
}
