import { Answer } from './clause.ts';
import { DAY_MAX, DAY_MIN, type SpanColumn } from './column.ts';
import { countAround, crossedSpans, type CrossedSpans } from './crossedSpans.ts';
import { makeDayAxis, placeOf, prefixTable, type DayAxis } from './dayAxis.ts';
import { bitsOf, type Evaluation } from './evaluate.ts';
import type { Table } from './table.ts';
import { windowAnswer, type WindowCounts } from './window.ts';

/**
 * Beyond so many days from the first to the last (some 700 years: a mistyped year) tables
 * would cost more than they save, and a window is counted row by row.
 */
const TABLE_DAYS = 2 ** 18;

/** Rows up to and with each place of the axis, by each of their four days. */
interface DayTables {
  readonly kind: 'tables';
  readonly undated: number;
  readonly axis: DayAxis;
  readonly startMin: Uint32Array;
  readonly startMax: Uint32Array;
  readonly endMin: Uint32Array;
  readonly endMax: Uint32Array;
  readonly crossed: CrossedSpans;
}

interface DatedRows {
  readonly kind: 'rows';
  readonly undated: number;
  readonly rows: Uint32Array;
  readonly column: SpanColumn;
}

/** What it takes to count any window over one dimension without looking at every row. */
export type WindowIndex = DayTables | DatedRows;

/**
 * Indexes the rows that pass every clause but those on `dimension`; to be built again when
 * another clause changes, and not when the window moves. Null for a dimension without spans.
 */
export function buildWindowIndex(
  table: Table,
  evaluation: Evaluation,
  dimension: string,
): WindowIndex | null {
  const column = table.columns.get(dimension);
  if (column?.kind !== 'span') return null;
  const others = ~bitsOf(evaluation, dimension);
  const passing = new Uint32Array(table.length);
  let dated = 0;
  let undated = 0;
  for (let row = 0; row < table.length; row++) {
    if (((evaluation.failBits[row] ?? 0) & others) !== 0) continue;
    if (column.known[row] === 1) passing[dated++] = row;
    else undated++;
  }
  const rows = passing.subarray(0, dated);
  const axis = axisOf(rows, column);
  if (axis.last - axis.first >= TABLE_DAYS) return { kind: 'rows', undated, rows, column };
  return {
    kind: 'tables',
    undated,
    axis,
    startMin: prefixTable(axis, rows, column.startMin),
    startMax: prefixTable(axis, rows, column.startMax),
    endMin: prefixTable(axis, rows, column.endMin),
    endMax: prefixTable(axis, rows, column.endMax),
    crossed: crossedSpans(rows, column, axis),
  };
}

/**
 * Counts the indexed rows in `[from, to]` (day numbers, inclusive; null = unbounded) as a
 * window clause would answer them; the possible are counted whether it keeps them or not.
 */
export function countWindow(
  index: WindowIndex,
  from: number | null,
  to: number | null,
): WindowCounts {
  return index.kind === 'tables' ? countByTables(index, from, to) : countByRows(index, from, to);
}

/** In the window = has started by its end, less ended before its start. */
function countByTables(
  { undated, axis, startMin, startMax, endMin, endMax, crossed }: DayTables,
  from: number | null,
  to: number | null,
): WindowCounts {
  if (from !== null && to !== null && from > to) {
    return { certain: 0, possible: 0, unknown: undated };
  }
  const first = from === null ? 0 : placeOf(axis, from);
  const last = to === null ? axis.places - 1 : placeOf(axis, to);
  const met = (startMin[last] ?? 0) - (endMax[first - 1] ?? 0);
  const certain =
    (startMax[last] ?? 0) - (endMin[first - 1] ?? 0) + countAround(crossed, first, last);
  return { certain, possible: met - certain, unknown: undated };
}

function countByRows(
  { undated, rows, column }: DatedRows,
  from: number | null,
  to: number | null,
): WindowCounts {
  let certain = 0;
  let possible = 0;
  for (const row of rows) {
    const answer = windowAnswer(column, row, from ?? -Infinity, to ?? Infinity);
    if (answer === Answer.CERTAIN) certain++;
    if (answer === Answer.POSSIBLE) possible++;
  }
  return { certain, possible, unknown: undated };
}

/** From the first to the last real day of these rows; one day when they have none. */
function axisOf(rows: Uint32Array, { startMin, startMax, endMin, endMax }: SpanColumn): DayAxis {
  let first = DAY_MAX;
  let last = DAY_MIN;
  for (const days of [startMin, startMax, endMin, endMax]) {
    for (let at = 0; at < rows.length; at++) {
      const day = days[rows[at] ?? 0] ?? 0;
      if (day === DAY_MIN || day === DAY_MAX) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return first > last ? makeDayAxis(0, 0) : makeDayAxis(first, last);
}
