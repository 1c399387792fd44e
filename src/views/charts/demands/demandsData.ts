import type { Evaluation } from '../../../crossfilter/evaluate.ts';
import { demandResults, type DemandResult } from '../../../domain/codes.ts';
import { differs, valueOf } from '../../../domain/claim.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { askedValues, dimensionOf, rowsBeside } from '../rows.ts';

/** The demands of one kind with one result. */
export interface DemandRun {
  readonly result: DemandResult;
  readonly count: number;
  /** Of each of them the row, and how many results are told of it where sources differ, else 0. */
  readonly squares: readonly { readonly row: number; readonly differ: number }[];
}

/** The demands of one kind, by what became of them. */
export interface DemandRow {
  readonly code: string;
  /** False where the chart's own clause asks for other demands: the row is drawn pale. */
  readonly shown: boolean;
  readonly total: number;
  /** In the order of the key; results that no demand has are left out. */
  readonly results: readonly DemandRun[];
}

/** What was demanded and what became of it: every demand is one square of one row. */
export interface DemandsData {
  /** Rows that pass, the chart's own clause included. */
  readonly shown: number;
  /** Demands that are not pale, and those of them whose result somebody tells. */
  readonly demands: number;
  readonly known: number;
  /** Most often asked for first; ties in the column's order. */
  readonly rows: readonly DemandRow[];
}

/** How many demands of a row had a result. */
export function resultCount({ results }: DemandRow, asked: DemandResult): number {
  return results.find(({ result }) => result === asked)?.count ?? 0;
}

/** One demand of one row. */
interface End {
  readonly row: number;
  readonly result: DemandResult;
  readonly differ: number;
}

function demandRow(code: string, shown: boolean, ends: readonly End[]): DemandRow {
  const results = demandResults.flatMap((result) => {
    const squares = ends.filter((end) => end.result === result);
    return squares.length === 0 ? [] : [{ result, count: squares.length, squares }];
  });
  return { code, shown, total: ends.length, results };
}

/** Demands by kind and result. */
export function demandsData(dataset: Dataset, evaluation: Evaluation): DemandsData {
  const { table, roles } = dataset;
  const dimension = dimensionOf(dataset, 'demands');
  const asked = askedValues(evaluation, dimension);
  const considered = rowsBeside(table, evaluation, [dimension]);
  const byCode = new Map<string, End[]>();
  for (const { row } of considered) {
    for (const { code, result } of roles.demands?.(row) ?? []) {
      const ends = byCode.get(code) ?? [];
      const differ = differs(result) ? result.length : 0;
      ends.push({ row, result: valueOf(result) ?? 'unknown', differ });
      byCode.set(code, ends);
    }
  }
  const column = table.columns.get(dimension?.id ?? '');
  const order = column !== undefined && 'values' in column ? column.values : [];
  const rows = [...byCode]
    .map(([code, ends]) => demandRow(code, asked?.has(code) ?? true, ends))
    .sort((a, b) => b.total - a.total || order.indexOf(a.code) - order.indexOf(b.code));
  const full = rows.filter(({ shown }) => shown);
  const count = (of: (row: DemandRow) => number) => full.reduce((n, row) => n + of(row), 0);
  return {
    shown: considered.filter(({ shown }) => shown).length,
    demands: count(({ total }) => total),
    known: count((row) => row.total - resultCount(row, 'unknown')),
    rows,
  };
}
