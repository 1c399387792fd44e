import type { Evaluation } from '../../../crossfilter/evaluate.ts';
import type { Outcome } from '../../../domain/codes.ts';
import type { Dataset, Dimension } from '../../../domain/dataset.ts';
import { isResult } from '../../../domain/result.ts';
import { outcomeOrder } from '../../../encoding/outcome.ts';
import { dimensionOf, groupRows, rowsBeside, type ChartRow } from '../rows.ts';

/** Rows of one outcome within a group, in the dataset's order. */
export interface OutcomeRun {
  readonly outcome: Outcome;
  readonly rows: readonly ChartRow[];
}

export interface OutcomeGroup {
  /** Values of the dimension that splits the rows; empty where nothing does. */
  readonly values: readonly string[];
  readonly shown: number;
  /** The marks of the group, pale ones included. */
  readonly all: number;
  readonly runs: readonly OutcomeRun[];
}

/** How the rows ended: every row is one mark of one group. */
export interface OutcomesData {
  readonly shown: number;
  /** Shown rows that ended with a result: won, partly won or not won. */
  readonly known: number;
  /** Rows that are more than a threat. */
  readonly begun: number;
  /** Shown rows that won all or part. */
  readonly won: number;
  readonly groups: readonly OutcomeGroup[];
}

/** The rows shown of a group, by outcome; of one outcome where it is named. */
export function rowsOf({ runs }: OutcomeGroup, asked?: Outcome): readonly number[] {
  return runs.flatMap(({ outcome, rows }) =>
    asked === undefined || outcome === asked
      ? rows.filter(({ shown }) => shown).map(({ row }) => row)
      : [],
  );
}

/** The dimensions that can split the chart: those meant to, else every facet but outcomes. */
export function splits({ dimensions, table }: Dataset): readonly Dimension[] {
  const facets = dimensions.filter(({ id, kind, role }) => {
    const column = table.columns.get(id);
    return kind === 'facet' && role !== 'outcome' && column !== undefined && 'values' in column;
  });
  const found = facets.filter((dimension) => dimension.splits);
  return found.length > 0 ? found : facets;
}

function runsOf(rows: readonly ChartRow[], outcomeOf: (row: number) => Outcome) {
  return outcomeOrder.flatMap((outcome): readonly OutcomeRun[] => {
    const own = rows.filter(({ row }) => outcomeOf(row) === outcome);
    return own.length === 0 ? [] : [{ outcome, rows: own }];
  });
}

/** Outcomes split by a dimension; undefined puts all rows in one group. */
export function outcomesData(
  dataset: Dataset,
  evaluation: Evaluation,
  by: Dimension | undefined,
): OutcomesData {
  const { table, roles } = dataset;
  const outcomeOf = (row: number) => roles.outcome?.(row) ?? 'unknown';
  const rows = rowsBeside(table, evaluation, [dimensionOf(dataset, 'outcome'), by]);
  const column = by && table.columns.get(by.id);
  const groups = column === undefined ? [{ values: [], rows }] : groupRows(column, rows);
  const ends = rows.filter(({ shown }) => shown).map(({ row }) => outcomeOf(row));
  const count = (...asked: readonly Outcome[]) => ends.filter((end) => asked.includes(end)).length;
  return {
    shown: ends.length,
    known: ends.filter(isResult).length,
    begun: ends.length - count('not_begun'),
    won: count('won', 'partly_won'),
    groups: groups.map((group) => ({
      values: group.values,
      shown: group.rows.filter(({ shown }) => shown).length,
      all: group.rows.length,
      runs: runsOf(group.rows, outcomeOf),
    })),
  };
}
