import { column, type Twin } from '../frame/twin.ts';
import { sentence } from '../sentence.ts';
import { rungRole, rungs, type WagesData } from './wagesData.ts';

/** The ladders of the rows shown. */
export function wagesTwin({ unit, rows }: WagesData, titleOf: (row: number) => string): Twin {
  const used = rungs.filter((rung) => rung !== 'implied' || unit === 'percent');
  const told = rows.filter(({ shown }) => shown);
  return {
    caption: sentence(`charts.wages.caption.${unit}`),
    columns: [
      column('charts.row'),
      ...used.map((rung) => column(`charts.wages.${rung}.${unit}`, 'range', unit, [rungRole(rung, unit)])),
    ],
    keys: told.map(({ row }) => row),
    rows: told.map((row) => [titleOf(row.row), ...used.map((rung) => row[rung] ?? null)]),
  };
}
