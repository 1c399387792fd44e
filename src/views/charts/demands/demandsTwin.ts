import { demandResults, type DemandResult } from '../../../domain/codes.ts';
import type { Label } from '../../../domain/dataset.ts';
import { resultMark } from '../../../encoding/outcome.ts';
import { column, type Twin } from '../frame/twin.ts';
import { sentence } from '../sentence.ts';
import { resultCount, type DemandRow, type DemandsData } from './demandsData.ts';

/** Demands by kind and result; what only the chart draws pale is left out. */
export function demandsTwin(
  { demands, rows: drawn }: DemandsData,
  labelOf: (code: string) => Label,
): Twin {
  const rows = drawn.filter(({ shown }) => shown);
  const used = demandResults.filter((result) => rows.some((row) => resultCount(row, result) > 0));
  const rowsOf = ({ results }: DemandRow, asked?: DemandResult) =>
    results.flatMap(({ result, squares }) =>
      asked === undefined || result === asked ? squares.map(({ row }) => row) : [],
    );
  return {
    caption: sentence('charts.demands.caption', { demands }),
    columns: [
      column('charts.demands.demand'),
      column('charts.all', 'number'),
      ...used.map((result) => ({
        ...column(`result.${result}`, 'number'),
        mark: resultMark(result),
      })),
    ],
    role: 'demands',
    counted: rows.map((row) => [null, rowsOf(row), ...used.map((result) => rowsOf(row, result))]),
    rows: rows.map((row) => [
      labelOf(row.code),
      row.total,
      ...used.map((result) => resultCount(row, result)),
    ]),
  };
}
