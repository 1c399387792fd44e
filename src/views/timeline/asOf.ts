import type { Outcome } from '../../domain/codes.ts';
import type { Day } from '../../domain/day.ts';
import { stateAt, type Span } from '../../domain/span.ts';

/** A row as far as the count of a day needs it. */
export interface Dated {
  readonly span: Span | undefined;
  /** Undefined: the dataset records no outcomes. */
  readonly outcome: Outcome | undefined;
}

/** Rows as of a day: each is in one of the first five, as the map draws it. */
export interface AsOfCounts {
  /** Certainly running. */
  readonly running: number;
  /** Begun or not, ended or not: the dates leave it open. */
  readonly perhaps: number;
  /** Certainly ended. */
  readonly over: number;
  /** Certainly not begun by then, or no more than a threat. */
  readonly ahead: number;
  /** Undated, or not reported on any more, so that nothing is said of the day. */
  readonly silent: number;
  /** Of those that are over, won. */
  readonly won: number;
  /** Of those that are over, won in part. */
  readonly partly: number;
}

type Part = 'running' | 'perhaps' | 'over' | 'ahead' | 'silent';

function partOf({ span, outcome }: Dated, day: Day): Part {
  if (outcome === 'not_begun') return 'ahead';
  switch (stateAt(span, day)) {
    case 'undated':
    case 'unreported':
      return 'silent';
    case 'not_yet':
      return 'ahead';
    case 'running':
      return 'running';
    case 'possibly_begun':
    case 'possibly_ended':
      return 'perhaps';
    case 'ended':
      return 'over';
  }
}

/** How rows stand on a day; they add up. A mere threat never runs. */
export function asOfCounts(rows: readonly Dated[], day: Day): AsOfCounts {
  const counts = { running: 0, perhaps: 0, over: 0, ahead: 0, silent: 0, won: 0, partly: 0 };
  for (const row of rows) {
    const part = partOf(row, day);
    counts[part]++;
    if (part === 'over' && row.outcome === 'won') counts.won++;
    if (part === 'over' && row.outcome === 'partly_won') counts.partly++;
  }
  return counts;
}
