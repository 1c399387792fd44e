import type { LaneRow } from './laneData.ts';

/** Lanes under one heading, in drawing order. */
export interface LaneGroup {
  /** `all`: no heading. */
  readonly kind: 'all' | 'town' | 'others';
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
}

/**
 * Rows that fail a clause other than time are left out, as everywhere. Rows that only the window
 * leaves out stay, faded and after the others: a view ignores its own clause, and what is asked
 * for leads.
 */
function group(kind: LaneGroup['kind'], lanes: readonly LaneRow[], options: GroupOptions): LaneGroup {
  const bits = ({ row }: LaneRow) => options.failBits[row] ?? 0;
  const shown = lanes.filter((lane) => bits(lane) === 0);
  const faded = lanes.filter(
    (lane) => bits(lane) !== 0 && (bits(lane) & ~options.timeBits) === 0,
  );
  return { kind, shown: shown.length, all: lanes.length, lanes: [...shown, ...faded] };
}

/** The lanes to draw; the selected town's first, where it has lanes. */
export function laneGroups(
  lanes: readonly LaneRow[],
  options: GroupOptions,
): readonly LaneGroup[] {
  const { town } = options;
  const here = town === null ? [] : lanes.filter(({ places }) => places.includes(town));
  if (here.length === 0) return [group('all', lanes, options)];
  const elsewhere = lanes.filter((lane) => !here.includes(lane));
  return [group('town', here, options), group('others', elsewhere, options)].filter(
    ({ all }) => all > 0,
  );
}
