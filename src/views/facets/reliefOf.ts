import type { Clause } from '../../crossfilter/clause.ts';
import type { Evaluation } from '../../crossfilter/evaluate.ts';

/** A clause, and the rows that nothing but it keeps out. */
export interface Relief {
  readonly clause: Clause;
  readonly count: number;
}

/** The clause whose removal brings back most rows; undefined if no single one brings any. */
export function reliefOf({ asked, failBits }: Evaluation): Relief | undefined {
  return asked
    .map(({ clause, bit }) => ({ clause, count: failBits.filter((bits) => bits === bit).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0];
}
