import type { Label } from '../../../domain/dataset.ts';
import { outcomeMark, outcomeOrder } from '../../../encoding/outcome.ts';
import { column, type Twin } from '../frame/twin.ts';
import { sentence } from '../sentence.ts';
import { rowsOf, type OutcomesData } from './outcomesData.ts';

/** Rows shown by group and outcome; what only the chart draws pale is not counted. */
export function outcomesTwin(
  { shown, groups }: OutcomesData,
  by: Label,
  nameOf: (values: readonly string[]) => string,
): Twin {
  const used = outcomeOrder.filter((outcome) =>
    groups.some(({ runs }) => runs.some((run) => run.outcome === outcome)),
  );
  const counted = groups.map((group) => [
    null,
    rowsOf(group),
    ...used.map((outcome) => rowsOf(group, outcome)),
  ]);
  return {
    caption: sentence('charts.outcomes.caption', { shown }),
    columns: [
      { label: by, kind: 'text' },
      column('charts.all', 'number'),
      ...used.map((outcome) => ({
        ...column(`outcome.${outcome}`, 'number'),
        mark: outcomeMark(outcome),
      })),
    ],
    counted,
    role: 'outcome',
    rows: counted.map((cells, i) =>
      cells.map((rows) => rows?.length ?? nameOf(groups[i]?.values ?? [])),
    ),
  };
}
