import type { Label } from '../../../domain/dataset.ts';
import { column, type Twin } from '../frame/twin.ts';
import { sentence } from '../sentence.ts';
import { rungRole, rungs, type WagesData } from './wagesData.ts';

const inferred: Label = { kind: 'message', id: 'charts.wages.inferred' };

/** The ladders of the rows shown; a rung that is inferred somewhere has a column that says where. */
export function wagesTwin({ unit, rows }: WagesData, titleOf: (row: number) => string): Twin {
  const told = rows.filter(({ shown }) => shown);
  const used = rungs
    .filter((rung) => rung !== 'implied' || unit === 'percent')
    .map((rung) => ({ rung, graded: told.some(({ inferences }) => inferences.includes(rung)) }));
  return {
    caption: sentence(`charts.wages.caption.${unit}`),
    columns: [
      column('charts.row'),
      ...used.flatMap(({ rung, graded }) => [
        column(`charts.wages.${rung}.${unit}`, 'range', unit, [rungRole(rung, unit)]),
        ...(graded ? [{ ...column(`charts.wages.basis.${rung}.${unit}`), under: true as const }] : []),
      ]),
    ],
    keys: told.map(({ row }) => row),
    rows: told.map((row) => [
      titleOf(row.row),
      ...used.flatMap(({ rung, graded }) => [
        row[rung] ?? null,
        ...(graded ? [row.inferences.includes(rung) ? inferred : null] : []),
      ]),
    ]),
  };
}
