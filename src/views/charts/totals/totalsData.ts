import type { Evaluation } from '../../../crossfilter/evaluate.ts';
import { pick, type Part, type Range, type Reading } from '../../../domain/claim.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { spread, sum } from '../../../domain/measures.ts';
import { durationOf } from '../../../domain/span.ts';
import { rowsBeside } from '../rows.ts';

/** Something summed up over the rows that record it. */
export interface Total {
  /**
   * Undefined where no shown row records it. A null high: nobody says how much at most; "about"
   * where a part of it is.
   */
  readonly value: Part | undefined;
  /** Shown rows that record it, in the table's order, each with what it adds. */
  readonly rows: readonly { readonly row: number; readonly part: Part }[];
}

/** The sums over the rows shown. A total is absent where the dataset does not record it. */
export interface Totals {
  readonly shown: number;
  readonly all: number;
  /** People by the claims the reading uses: an exact sum, or known from below with a null high. */
  readonly workers?: Total;
  /** What those people come to at the least by the lowest and by the highest claims, where the coder's choice is used. */
  readonly reach?: { readonly lowest: number; readonly highest: number };
  /** Days, both ends counted: the medians of the shortest and of the longest possible, where ends are told. */
  readonly duration?: Total;
  /** Lowest and highest raise won, percent, by the claims the reading uses. */
  readonly raises?: Total;
}

/** The middle number, or the mean of the two in the middle; undefined without numbers. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

function medians(days: readonly Range[]): Range {
  const middle = (bound: 'low' | 'high') => median(days.flatMap((range) => range[bound] ?? [])) ?? null;
  return { low: middle('low'), high: middle('high') };
}

/** A total over the rows that have a part in it. */
function total(
  rows: readonly number[],
  part: (row: number) => Part | undefined,
  value: (parts: readonly Part[]) => Part | undefined,
): Total {
  const parts = rows.flatMap((row) => {
    const found = part(row);
    return found === undefined ? [] : [{ row, part: found }];
  });
  return { rows: parts, value: parts.length === 0 ? undefined : value(parts.map((own) => own.part)) };
}

/** The upper bounds of words ("hundreds") are ours: they are not summed up as if they were told. */
function sumFromBelow(parts: readonly Part[]): Part {
  const { low, high } = sum(parts);
  const about = parts.some(({ wording }) => wording === 'about');
  return { low, high: low === high ? high : null, ...(about && { wording: 'about' as const }) };
}

/** What the rows shown come to. */
export function totalsData(dataset: Dataset, evaluation: Evaluation): Totals {
  const { table, roles, reading } = dataset;
  const rows = rowsBeside(table, evaluation).map(({ row }) => row);
  const { headcounts, size, span, wages } = roles;
  const least = (asked: Reading) =>
    sum(
      rows.flatMap((row) => pick((headcounts?.(row) ?? []).map((value) => ({ value })), asked)?.value ?? []),
    ).low ?? 0;
  const days = (row: number) => {
    const own = span?.(row);
    const range = own && own.approximate === undefined ? durationOf(own) : undefined;
    return typeof range?.high === 'number' ? range : undefined;
  };
  return {
    shown: rows.length,
    all: table.length,
    ...(size && { workers: total(rows, size, sumFromBelow) }),
    ...(headcounts &&
      reading === 'in_use' && { reach: { lowest: least('lowest'), highest: least('highest') } }),
    ...(span && { duration: total(rows, days, medians) }),
    ...(wages && { raises: total(rows, (row) => wages(row)?.won, spread) }),
  };
}
