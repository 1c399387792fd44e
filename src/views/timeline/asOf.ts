import type { Outcome } from '../../domain/codes.ts';
import type { Day } from '../../domain/day.ts';
import { phaseOf, type Phase } from '../../domain/phase.ts';
import type { Span } from '../../domain/span.ts';

/** A row as far as the count of a day needs it. */
export interface Dated {
  readonly span: Span | undefined;
  /** Undefined: the dataset records no outcomes. */
  readonly outcome: Outcome | undefined;
}

/** Rows as of a day: each is in one of the first six, as the map draws it. */
export interface AsOfCounts {
  /** Certainly running. */
  readonly running: number;
  /** Begun or not, ended or not: the dates leave it open. */
  readonly perhaps: number;
  /** Certainly ended. */
  readonly over: number;
  /** Certainly not begun by then, or no more than a threat. */
  readonly ahead: number;
  /** Not reported on any more. */
  readonly silent: number;
  /** Without a date. */
  readonly undated: number;
  /** Of those that are over, won. */
  readonly won: number;
  /** Of those that are over, won in part. */
  readonly partly: number;
}

const parts = {
  running: 'running',
  possibly_begun: 'perhaps',
  possibly_ended: 'perhaps',
  ended: 'over',
  not_yet: 'ahead',
  unreported: 'silent',
  undated: 'undated',
} as const satisfies Readonly<Record<Phase, keyof AsOfCounts>>;

/** How rows stand on a day; they add up. */
export function asOfCounts(rows: readonly Dated[], day: Day): AsOfCounts {
  const counts = { running: 0, perhaps: 0, over: 0, ahead: 0, silent: 0, undated: 0, won: 0, partly: 0 };
  for (const row of rows) {
    const part = parts[phaseOf(row.span, row.outcome, day)];
    counts[part]++;
    if (part === 'over' && row.outcome === 'won') counts.won++;
    if (part === 'over' && row.outcome === 'partly_won') counts.partly++;
  }
  return counts;
}
