import type { ValuesClause } from '../../crossfilter/clause.ts';
import { UNKNOWN, type Column } from '../../crossfilter/column.ts';
import { bitsOf, type Evaluation } from '../../crossfilter/evaluate.ts';
import { holds } from '../../crossfilter/selection.ts';
import type { Table } from '../../crossfilter/table.ts';
import type { Dataset, Dimension } from '../../domain/dataset.ts';
import type { AtlasState } from '../../state/AtlasContext.tsx';

/** The dimension a click on a mark of a role filters by; undefined where rows are not filtered so. */
export function dimensionOf(
  { dimensions }: Pick<Dataset, 'dimensions'>,
  role: NonNullable<Dimension['role']>,
): Dimension | undefined {
  return dimensions.find((dimension) => dimension.role === role);
}

/** A row a chart draws. */
export interface ChartRow {
  readonly row: number;
  /** False where only the chart's own clause excludes it: such a row is drawn pale. */
  readonly shown: boolean;
}

/**
 * The rows that pass every clause but those on the chart's `own` dimensions, in the table's
 * order, so that what the chart itself filters out stays visible as an alternative.
 */
export function rowsBeside(
  table: Table,
  evaluation: Evaluation,
  own: readonly (Dimension | undefined)[] = [],
): readonly ChartRow[] {
  const ignored = own.reduce(
    (bits, dimension) => bits | (dimension === undefined ? 0 : bitsOf(evaluation, dimension.id)),
    0,
  );
  const rows: ChartRow[] = [];
  for (let row = 0; row < table.length; row++) {
    const failed = evaluation.failBits[row] ?? 0;
    if ((failed & ~ignored) === 0) rows.push({ row, shown: failed === 0 });
  }
  return rows;
}

/** The values a clause asks of a dimension; null where nothing is asked of it. */
export function askedValues(
  evaluation: Evaluation,
  dimension: Dimension | undefined,
): ReadonlySet<string> | null {
  const own = evaluation.asked.find(({ clause }) => clause.dimension === dimension?.id)?.clause;
  return own?.kind === 'values' ? new Set(own.values) : null;
}

/** What a click on a mark asks: the rows with a value; undefined where rows are not filtered so. */
export function valuesOf(
  dimension: Dimension | undefined,
  value: string,
): readonly ValuesClause[] | undefined {
  return dimension && [{ kind: 'values', dimension: dimension.id, values: [value] }];
}

/** What asks for the rows of a group as `groupRows` has them; nothing where nothing groups them. */
export function groupOf(
  { table }: Pick<Dataset, 'table'>,
  by: Dimension | undefined,
  values: readonly string[],
): readonly ValuesClause[] {
  if (by === undefined) return [];
  const column = table.columns.get(by.id);
  const several =
    column?.kind === 'set' && column.offsets.some((end, i) => end - (column.offsets[i - 1] ?? 0) > 1);
  return [{ kind: 'values', dimension: by.id, values, ...(several && { only: true }) }];
}

/** What a mark's button does: to ask for just its rows, or no longer. */
export interface Press {
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** The press of a mark; undefined where rows are not filtered so. */
export function pressOf(
  { selection, flip }: AtlasState,
  asks: readonly ValuesClause[] | undefined,
): Press | undefined {
  return (
    asks && {
      pressed: holds(selection, asks),
      onPress: () => {
        flip(asks);
      },
    }
  );
}

/** The codes of a row, ascending; empty where nothing is known. `-1` never occurs. */
function codesOf(column: Column, row: number): readonly number[] {
  if (column.kind === 'category') {
    const code = column.codes[row] ?? -1;
    return code < 0 ? [] : [code];
  }
  if (column.kind !== 'set') return [];
  const run = column.codes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0);
  return [...run].sort((a, b) => a - b);
}

/** Rows with exactly the same values of a dimension. */
export interface RowGroup {
  /** In the column's order; `unknown` alone where nothing is known. */
  readonly values: readonly string[];
  readonly rows: readonly ChartRow[];
}

/** Compares lists of codes so that a single value precedes its combinations with later ones. */
function byCodes(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((code, i) => code !== b[i]);
  const [one, other] = [a[at], b[at]];
  return one === undefined || other === undefined ? a.length - b.length : one - other;
}

/**
 * Every row in exactly one group, so that the groups' marks sum to the rows: a row with several
 * values (two regions, a headcount that spans two classes) stands with its likes, not twice.
 * In the column's order, what is not known last.
 */
export function groupRows(column: Column, rows: readonly ChartRow[]): readonly RowGroup[] {
  const groups = new Map<string, { codes: readonly number[]; rows: ChartRow[] }>();
  for (const row of rows) {
    const codes = codesOf(column, row.row);
    const group = groups.get(codes.join()) ?? { codes, rows: [] };
    group.rows.push(row);
    groups.set(codes.join(), group);
  }
  const values = 'values' in column ? column.values : [];
  const known = [...groups.values()].filter(({ codes }) => codes.length > 0);
  known.sort((a, b) => byCodes(a.codes, b.codes));
  const unknown = groups.get('');
  return [...known, ...(unknown ? [unknown] : [])].map(({ codes, rows: members }) => ({
    values: codes.length === 0 ? [UNKNOWN] : codes.map((code) => values[code] ?? UNKNOWN),
    rows: members,
  }));
}
