import { linkBases } from './codes.ts';
import { isDay } from './day.ts';
import type { Tie } from './descent.ts';
import { isAbout, type Span } from './span.ts';

/** Days between two starts; a bound is null where a start is open on that side. */
export interface Lag {
  readonly low: number | null;
  readonly high: number | null;
  /** True where a source says "about" of one of the starts. */
  readonly approximate?: true;
}

/**
 * Days from the start of an earlier row to that of a later one, as an interval where the starts are
 * uncertain. What the dates leave open below zero is left out, since a later row comes later; where
 * they leave nothing else, `high` is below zero: the dates contradict the tie. Undefined where a row
 * has no start at all.
 */
export function lagOf(earlier: Span | undefined, later: Span | undefined): Lag | undefined {
  if (earlier === undefined || later === undefined) return undefined;
  const between = (from: number, to: number) => (isDay(from) && isDay(to) ? to - from : null);
  const low = between(earlier.startMax, later.startMin);
  const high = between(earlier.startMin, later.startMax);
  const contradicted = high !== null && high < 0;
  const days = { low: low === null || contradicted ? low : Math.max(0, low), high };
  return isAbout(earlier, 'start') || isAbout(later, 'start')
    ? { ...days, approximate: true }
    : days;
}

/** A row of the tree with what hangs from it. */
export interface Branch {
  readonly row: number;
  /** The tie it hangs by; null for a root. */
  readonly tie: Tie | null;
  /** Its other ties to earlier rows, the strongest first. */
  readonly further: readonly Tie[];
  /** Ties to pass from here to the root. */
  readonly depth: number;
  readonly branches: readonly Branch[];
}

/** The ties of a row to earlier ones, the best evidence first, then the nearest in time. */
function tiesTo(ties: readonly Tie[], row: number, start: (row: number) => number) {
  return ties
    .filter(({ to }) => to === row)
    .sort(
      (a, b) =>
        linkBases.indexOf(a.basis) - linkBases.indexOf(b.basis) ||
        start(b.from) - start(a.from) ||
        a.from - b.from,
    );
}

/**
 * The rows that have a tie, as trees by date: each hangs from the row its best evidence names, and
 * stands among its likes by its earliest start, undated ones last. Every such row stands in it once,
 * also where ties go in a circle: then the earliest of the circle is its root.
 */
export function forestOf(
  ties: readonly Tie[],
  spanOf: (row: number) => Span | undefined,
): readonly Branch[] {
  const start = (row: number) => spanOf(row)?.startMin ?? Number.MAX_SAFE_INTEGER;
  const byStart = (a: number, b: number) => start(a) - start(b) || a - b;
  const rows = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort(byStart);
  const known = new Map(rows.map((row) => [row, tiesTo(ties, row, start)]));
  const placed = new Set<number>();
  const branch = (row: number, tie: Tie | null, depth: number): Branch => {
    placed.add(row);
    const branches: Branch[] = [];
    for (const child of rows) {
      const best = known.get(child)?.[0];
      if (best?.from === row && !placed.has(child)) branches.push(branch(child, best, depth + 1));
    }
    const further = (known.get(row) ?? []).filter((other) => other !== tie);
    return { row, tie, further, depth, branches };
  };
  const roots = rows.filter((row) => known.get(row)?.length === 0).map((row) => branch(row, null, 0));
  // What no root reaches goes in a circle.
  const circles = rows.flatMap((row) => (placed.has(row) ? [] : [branch(row, null, 0)]));
  return [...roots, ...circles].sort((a, b) => byStart(a.row, b.row));
}

/** The branches of a forest from top to bottom, each before what hangs from it. */
export function flattened(forest: readonly Branch[]): readonly Branch[] {
  return forest.flatMap((branch) => [branch, ...flattened(branch.branches)]);
}
