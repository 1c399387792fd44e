import type { Evaluation } from '../../../crossfilter/evaluate.ts';
import type { Range } from '../../../domain/claim.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { spread, sum } from '../../../domain/measures.ts';
import { exactDays } from '../../../domain/span.ts';
import { rowsBeside } from '../rows.ts';

/** Something summed up over the rows that record it. */
interface Total<T> {
  /** Undefined where no shown row records it. */
  readonly value: T | undefined;
  /** Shown rows that record it. */
  readonly known: number;
}

/** The sums over the rows shown. A total is absent where the dataset does not record it. */
export interface Totals {
  readonly shown: number;
  readonly all: number;
  /**
   * People, from the sum of the lowest claims to that of the highest, whichever are in use; a null
   * high means that nobody says how many at most.
   */
  readonly workers?: Total<Range>;
  /** Median of days, both ends counted, over rows whose ends are both exact days. */
  readonly duration?: Total<number>;
  /** Lowest and highest raise won, percent. */
  readonly raises?: Total<Range>;
}

/** The middle number, or the mean of the two in the middle; undefined without numbers. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** What the rows shown come to. */
export function totalsData({ table, roles }: Dataset, evaluation: Evaluation): Totals {
  const rows = rowsBeside(table, evaluation).map(({ row }) => row);
  const { headcounts, span, wages } = roles;
  const sizes = headcounts && rows.flatMap((row) => spread(headcounts(row)) ?? []);
  const days = span && rows.flatMap((row) => exactDays(span(row)) ?? []);
  const raises = wages && rows.flatMap((row) => wages(row)?.won ?? []);
  return {
    shown: rows.length,
    all: table.length,
    ...(sizes && {
      workers: { known: sizes.length, value: sizes.length === 0 ? undefined : sum(sizes) },
    }),
    ...(days && { duration: { known: days.length, value: median(days) } }),
    ...(raises && { raises: { known: raises.length, value: spread(raises) } }),
  };
}
