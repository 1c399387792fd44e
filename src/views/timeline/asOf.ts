import type { Outcome } from '../../domain/codes.ts';
import type { Day } from '../../domain/day.ts';
import { stateAt, type Span } from '../../domain/span.ts';

/** A row as far as the count of a day needs it. */
export interface Dated {
  readonly span: Span | undefined;
  /** Undefined: the dataset records no outcomes. */
  readonly outcome: Outcome | undefined;
}

/** Rows as of a day; what never began for certain or is undated is in none of these. */
export interface AsOfCounts {
  /** Certainly running. */
  readonly running: number;
  /** Begun or not, ended or not: the dates leave it open. */
  readonly perhaps: number;
  /** Certainly ended, having won. */
  readonly won: number;
  /** Certainly ended, having won in part. */
  readonly partly: number;
}

/** How many rows run on a day, perhaps run, and have won all or part by then; a mere threat never runs. */
export function asOfCounts(rows: readonly Dated[], day: Day): AsOfCounts {
  const counts = { running: 0, perhaps: 0, won: 0, partly: 0 };
  for (const { span, outcome } of rows) {
    if (outcome === 'not_begun') continue;
    switch (stateAt(span, day)) {
      case 'running':
        counts.running++;
        break;
      case 'possibly_begun':
      case 'possibly_ended':
        counts.perhaps++;
        break;
      case 'ended':
        if (outcome === 'won') counts.won++;
        if (outcome === 'partly_won') counts.partly++;
        break;
      case 'undated':
      case 'not_yet':
      case 'unreported':
        break;
    }
  }
  return counts;
}
