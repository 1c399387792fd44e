import { UNKNOWN, type Column } from '../../crossfilter/column.ts';
import type { LaneRow } from './laneData.ts';

/** What lanes of one group have in common. */
export type GroupKind =
  /** Nothing: there is one group, without a heading. */
  | { readonly kind: 'all' }
  /** A site in the selected town. */
  | { readonly kind: 'town' }
  /** No site in the selected town. */
  | { readonly kind: 'others' }
  /** A value of the dimension that groups; `unknown` where none is recorded. */
  | { readonly kind: 'value'; readonly value: string };

/** Lanes under one heading, in drawing order. */
export interface LaneGroup {
  readonly of: GroupKind;
  /** Lanes that pass every clause. */
  readonly shown: number;
  /** Lanes of the group whatever is asked. */
  readonly all: number;
  readonly lanes: readonly LaneRow[];
}

export interface GroupOptions {
  /** Failed clauses of each row as bits. */
  readonly failBits: Uint32Array;
  /** The bits of the clause on time. */
  readonly timeBits: number;
  /** Place id of the selected town, which leads. */
  readonly town: string | null;
  /** The column that groups the lanes; undefined leaves them in one group. */
  readonly by: Column | undefined;
}

/**
 * Rows that fail a clause other than time are left out, as everywhere. Rows that only the window
 * leaves out stay, faded and after the others: a view ignores its own clause, and what is asked
 * for leads.
 */
function group(of: GroupKind, lanes: readonly LaneRow[], options: GroupOptions): LaneGroup {
  const bits = ({ row }: LaneRow) => options.failBits[row] ?? 0;
  const shown = lanes.filter((lane) => bits(lane) === 0);
  const faded = lanes.filter(
    (lane) => bits(lane) !== 0 && (bits(lane) & ~options.timeBits) === 0,
  );
  return { of, shown: shown.length, all: lanes.length, lanes: [...shown, ...faded] };
}

/** The first value a row has in a column; `unknown` where it has none. */
function firstValue(column: Column, row: number): string {
  switch (column.kind) {
    case 'category':
      return column.values[column.codes[row] ?? -1] ?? UNKNOWN;
    case 'set': {
      const start = column.offsets[row] ?? 0;
      const found = start < (column.offsets[row + 1] ?? 0) ? column.codes[start] : undefined;
      return column.values[found ?? -1] ?? UNKNOWN;
    }
    case 'span':
      return UNKNOWN;
  }
}

/** A group a value in the column's order, what is not known last; a row is in its first value's. */
function byValue(lanes: readonly LaneRow[], options: GroupOptions): readonly LaneGroup[] {
  const { by } = options;
  if (by === undefined || !('values' in by)) return [group({ kind: 'all' }, lanes, options)];
  const groups = new Map<string, LaneRow[]>();
  for (const lane of lanes) {
    const value = firstValue(by, lane.row);
    groups.set(value, [...(groups.get(value) ?? []), lane]);
  }
  return [...by.values, UNKNOWN]
    .map((value) => group({ kind: 'value', value }, groups.get(value) ?? [], options))
    .filter((one) => one.lanes.length > 0);
}

/** The lanes to draw; the selected town's first, where it has lanes, and then the others. */
export function laneGroups(
  lanes: readonly LaneRow[],
  options: GroupOptions,
): readonly LaneGroup[] {
  const { town } = options;
  const here = town === null ? [] : lanes.filter(({ places }) => places.includes(town));
  if (here.length === 0) return byValue(lanes, options);
  const elsewhere = lanes.filter((lane) => !here.includes(lane));
  const rest =
    options.by === undefined
      ? [group({ kind: 'others' }, elsewhere, options)]
      : byValue(elsewhere, options);
  return [group({ kind: 'town' }, here, options), ...rest].filter(({ all }) => all > 0);
}
