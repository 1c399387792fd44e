import { demandResults } from '../../../domain/codes.ts';
import type { Label } from '../../../domain/dataset.ts';
import { column, type Twin } from '../frame/twin.ts';
import { sentence } from '../sentence.ts';
import { resultCount, type DemandsData } from './demandsData.ts';

/** Demands by kind and result, those outside the chart's own clause included. */
export function demandsTwin({ rows }: DemandsData, labelOf: (code: string) => Label): Twin {
  const used = demandResults.filter((result) => rows.some((row) => resultCount(row, result) > 0));
  return {
    caption: sentence('charts.demands.caption', {
      demands: rows.reduce((count, { total }) => count + total, 0),
    }),
    columns: [
      column('charts.demands.demand'),
      column('charts.all', 'number'),
      ...used.map((result) => column(`result.${result}`, 'number')),
    ],
    rows: rows.map((row) => [
      labelOf(row.code),
      row.total,
      ...used.map((result) => resultCount(row, result)),
    ]),
  };
}
