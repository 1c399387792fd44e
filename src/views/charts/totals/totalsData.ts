import type { Evaluation } from '../../../crossfilter/evaluate.ts';
import type { Range } from '../../../domain/claim.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { fieldFor, told } from '../../../domain/field.ts';
import { spread, sum } from '../../../domain/measures.ts';
import { exactDays } from '../../../domain/span.ts';
import { rowsBeside } from '../rows.ts';

/** Something summed up over the rows that record it. */
export interface Total<T> {
  /** Undefined where no shown row records it. */
  readonly value: T | undefined;
  /** Shown rows that record it, in the table's order, each with its part. */
  readonly rows: readonly { readonly row: number; readonly part: Range }[];
}

/** The sums over the rows shown. A total is absent where the dataset does not record it. */
export interface Totals {
  readonly shown: number;
  readonly all: number;
  /**
   * People, from the sum of the lowest claims to that of the highest; where the reader asks for the
   * lowest or the highest, of those alone. A null high: nobody says how many at most.
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

/** The parts of a total, of the rows that have one. */
function partsOf(
  rows: readonly number[],
  part: (row: number) => Range | undefined,
): Total<Range>['rows'] {
  return rows.flatMap((row) => {
    const found = part(row);
    return found === undefined ? [] : [{ row, part: found }];
  });
}

function total<T>(parts: Total<T>['rows'], value: (ranges: readonly Range[]) => T | undefined): Total<T> {
  return { rows: parts, value: value(parts.map(({ part }) => part)) };
}

/** What the rows shown come to. */
export function totalsData(dataset: Dataset, evaluation: Evaluation): Totals {
  const { table, roles, reading } = dataset;
  const rows = rowsBeside(table, evaluation).map(({ row }) => row);
  const { headcounts, size, span, wages } = roles;
  const every = reading === 'in_use';
  const wonField = fieldFor(dataset, 'won');
  const people = (row: number) => (every ? spread(headcounts?.(row) ?? []) : size?.(row));
  const days = (row: number) => {
    const exact = exactDays(span?.(row));
    return exact === undefined ? undefined : { low: exact, high: exact };
  };
  const raise = (row: number) => (every ? told(wonField, row) : undefined) ?? wages?.(row)?.won;
  return {
    shown: rows.length,
    all: table.length,
    ...(headcounts && {
      workers: total(partsOf(rows, people), (parts) => (parts.length === 0 ? undefined : sum(parts))),
    }),
    ...(span && {
      duration: total(partsOf(rows, days), (parts) => median(parts.flatMap(({ low }) => low ?? []))),
    }),
    ...(wages && { raises: total(partsOf(rows, raise), spread) }),
  };
}
