import { clustersOf, GAP } from '../../domain/clusters.ts';
import type { Day } from '../../domain/day.ts';
import { firstOf, lastOf, type Span } from '../../domain/span.ts';

/** Days from the first to the last, both inclusive. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export interface Extent {
  /** The wave's core, widened to begin on a Monday. */
  readonly core: DayRange;
  /** Everything dated, widened likewise; it holds the core. */
  readonly all: DayRange;
  /** The first and the last day named, no more. */
  readonly named: DayRange;
}

/** At least this part of the dated rows stays in the core. */
const KEPT = 0.9;

/** The Monday on or before a day: 1970-01-01 was a Thursday. */
export function mondayOf(day: Day): Day {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/**
 * First and last start of the core: outlying groups of starts are dropped from either side, the
 * smaller first, as long as nine in ten rows stay. Null where there is no start.
 */
export function coreStarts(starts: readonly Day[]): DayRange | null {
  let clusters = clustersOf(starts);
  let kept = starts.length;
  while (clusters.length > 1) {
    const first = clusters[0]?.length ?? 0;
    const last = clusters.at(-1)?.length ?? 0;
    const dropped = Math.min(first, last);
    if (kept - dropped < starts.length * KEPT) break;
    kept -= dropped;
    clusters = first <= last ? clusters.slice(1) : clusters.slice(0, -1);
  }
  const from = clusters[0]?.[0];
  const to = clusters.at(-1)?.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/**
 * What the axis spans. A start known only within more than `GAP` days says too little to frame
 * anything and is left to reach over the edge, as is a side that is open. Null where nothing is
 * dated.
 */
export function extentOf(
  spans: readonly (Span | undefined)[],
  asOf: Day | null,
): Extent | null {
  const dated = spans.filter((span) => span !== undefined);
  const close = dated.filter(({ startMin, startMax }) => startMax - startMin <= GAP);
  const framing = close.length > 0 ? close : dated;
  const starts = coreStarts(framing.map(firstOf));
  if (starts === null) return null;
  const core = framing.filter((span) => firstOf(span) >= starts.from && firstOf(span) <= starts.to);
  const lastCore = Math.max(...core.map(lastOf));
  const to = asOf !== null && asOf >= starts.to ? asOf : lastCore;
  const from = mondayOf(starts.from);
  const named = { from: Math.min(...dated.map(firstOf)), to: Math.max(...dated.map(lastOf)) };
  return {
    core: { from, to },
    all: { from: mondayOf(named.from), to: Math.max(to, named.to) },
    named,
  };
}

/** How many begin for certain before some days, and how many after them. */
export function outside(spans: readonly (Span | undefined)[], { from, to }: DayRange) {
  const dated = spans.filter((span) => span !== undefined);
  return {
    earlier: dated.filter(({ startMax }) => startMax < from).length,
    later: dated.filter(({ startMin }) => startMin > to).length,
  };
}
