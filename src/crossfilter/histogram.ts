import { bitsOf, type Evaluation } from './evaluate.ts';
import type { Table } from './table.ts';

/** Rows running on each day; index 0 is the first day asked for. */
export interface Daily {
  /** Rows that certainly ran that day. */
  readonly certain: Uint32Array;
  /** Rows that possibly ran that day, and not certainly. */
  readonly possible: Uint32Array;
}

/**
 * The shown rows running on each day of `[from, to]` (day numbers, inclusive): certainly from
 * the latest start to the earliest end, possibly from the earliest start to the latest end.
 * `ownClause` says whether a clause on this very dimension also restricts them: a view
 * ignores its own, so that what lies outside its window stays visible. `counts` leaves out rows that
 * never run. Undated rows run on no day, and a dimension without spans has none. One pass over the
 * rows, one over the days.
 */
export function daily(
  table: Table,
  evaluation: Evaluation,
  dimension: string,
  from: number,
  to: number,
  ownClause: 'ignore' | 'apply',
  counts: (row: number) => boolean = () => true,
): Daily {
  const length = Math.max(0, to - from + 1);
  const certain = new Uint32Array(length);
  const possible = new Uint32Array(length);
  const column = table.columns.get(dimension);
  if (column?.kind !== 'span') return { certain, possible };
  const asked = ownClause === 'ignore' ? ~bitsOf(evaluation, dimension) : -1;
  const certainSteps = new Int32Array(length + 1);
  const anySteps = new Int32Array(length + 1);
  for (let row = 0; row < table.length; row++) {
    if (column.known[row] !== 1 || ((evaluation.failBits[row] ?? 0) & asked) !== 0) continue;
    if (!counts(row)) continue;
    step(certainSteps, (column.startMax[row] ?? 0) - from, (column.endMin[row] ?? 0) - from);
    step(anySteps, (column.startMin[row] ?? 0) - from, (column.endMax[row] ?? 0) - from);
  }
  let certainNow = 0;
  let anyNow = 0;
  for (let day = 0; day < length; day++) {
    certainNow += certainSteps[day] ?? 0;
    anyNow += anySteps[day] ?? 0;
    certain[day] = certainNow;
    possible[day] = anyNow - certainNow;
  }
  return { certain, possible };
}

/** Notes a run from `first` to `last`, inclusive: one more from there, one less after. */
function step(steps: Int32Array, first: number, last: number): void {
  const start = Math.max(first, 0);
  const end = Math.min(last, steps.length - 2) + 1;
  if (start >= end) return;
  steps[start] = (steps[start] ?? 0) + 1;
  steps[end] = (steps[end] ?? 0) - 1;
}
