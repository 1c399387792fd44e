import { UNKNOWN } from './column.ts';
import { bitsOf, type Evaluation } from './evaluate.ts';
import type { Table } from './table.ts';

/** One value of a dimension and the rows that have it. */
export interface FacetValue {
  readonly value: string;
  /** Rows that pass every clause but those on this dimension. */
  readonly shown: number;
  /** Rows of the whole table. */
  readonly all: number;
}

/**
 * The values of a category or set dimension in the column's order, those without rows too,
 * and `unknown` last. A row with several values counts once for each. Empty for a dimension
 * that has no such column.
 */
export function facet(
  table: Table,
  evaluation: Evaluation,
  dimension: string,
): readonly FacetValue[] {
  const column = table.columns.get(dimension);
  if (column?.kind !== 'category' && column?.kind !== 'set') return [];
  const others = ~bitsOf(evaluation, dimension);
  const unknown = column.values.length;
  const shown = new Uint32Array(unknown + 1);
  const all = new Uint32Array(unknown + 1);
  const count = (code: number, row: number) => {
    all[code] = (all[code] ?? 0) + 1;
    if (((evaluation.failBits[row] ?? 0) & others) === 0) shown[code] = (shown[code] ?? 0) + 1;
  };
  for (let row = 0; row < table.length; row++) {
    if (column.kind === 'category') {
      const code = column.codes[row] ?? -1;
      count(code < 0 ? unknown : code, row);
      continue;
    }
    const start = column.offsets[row] ?? 0;
    const end = column.offsets[row + 1] ?? 0;
    if (start === end) count(unknown, row);
    for (let run = start; run < end; run++) count(column.codes[run] ?? unknown, row);
  }
  return [...column.values, UNKNOWN].map((value, code) => ({
    value,
    shown: shown[code] ?? 0,
    all: all[code] ?? 0,
  }));
}
