import type { Evaluation } from '../../../crossfilter/evaluate.ts';
import { pick, type Part, type Range, type Reading } from '../../../domain/claim.ts';
import type { Dataset, FieldRole } from '../../../domain/dataset.ts';
import { fieldFor, isInferred } from '../../../domain/field.ts';
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
  /** Shown rows that could: all but threats of which it is not recorded. */
  readonly of: number;
}

/** The sums over the rows shown. A total is absent where the dataset does not record it. */
export interface Totals {
  readonly shown: number;
  readonly all: number;
  /** Shown rows that never began. */
  readonly threats: readonly number[];
  /** People by the claims the reading uses: an exact sum, or known from below with a null high. */
  readonly workers?: Total;
  /** What those people come to by the lowest and by the highest claims, where the coder's choice is used. */
  readonly reach?: { readonly lowest: Part; readonly highest: Part };
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
  const { headcounts, outcome, size, span, wages } = roles;
  const threats = rows.filter((row) => outcome?.(row) === 'not_begun');
  const by = (asked: Reading) =>
    sumFromBelow(
      rows.flatMap((row) => pick((headcounts?.(row) ?? []).map((value) => ({ value })), asked)?.value ?? []),
    );
  const total = (
    part: (row: number) => Part | undefined,
    value: (parts: readonly Part[]) => Part | undefined,
    ...from: readonly FieldRole[]
  ): Total => {
    const fields = from.map((role) => fieldFor(dataset, role));
    const parts = rows.flatMap((row): Total['rows'] => {
      const found = part(row);
      if (found === undefined) return [];
      const inferred = fields.some((field) => isInferred(field, row));
      return [{ row, part: inferred ? { ...found, inferred } : found }];
    });
    const never = threats.filter((row) => part(row) === undefined).length;
    return {
      rows: parts,
      of: rows.length - never,
      value: parts.length === 0 ? undefined : value(parts.map((own) => own.part)),
    };
  };
  const days = (row: number) => {
    const own = span?.(row);
    const range = own && own.approximate === undefined ? durationOf(own) : undefined;
    return typeof range?.high === 'number' ? range : undefined;
  };
  return {
    shown: rows.length,
    all: table.length,
    threats,
    ...(size && { workers: total(size, sumFromBelow, 'size') }),
    ...(headcounts &&
      reading === 'in_use' && { reach: { lowest: by('lowest'), highest: by('highest') } }),
    ...(span && { duration: total(days, medians, 'start', 'end') }),
    ...(wages && { raises: total((row) => wages(row)?.won, spread, 'won') }),
  };
}
