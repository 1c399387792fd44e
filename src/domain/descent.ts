import type { LinkBasis } from './codes.ts';
import type { Dataset, LinkEnd } from './dataset.ts';
import { isDay } from './day.ts';
import { isAbout, type Span } from './span.ts';

/**
 * One row tied to an earlier one, whatever the tie: that it was inspired by it, joined it, followed
 * it or was against the same employer. `basis` says who says so.
 */
export interface Tie extends Pick<LinkEnd, 'type' | 'basis' | 'source' | 'at' | 'note'> {
  /** The earlier row. */
  readonly from: number;
  /** The later row. */
  readonly to: number;
}

/** Grades of evidence, the strongest first. */
const grades: readonly LinkBasis[] = ['workers_say', 'reporter_says', 'sequence_only'];

/** Whether somebody says that the earlier row led to the later one, or that it was joined. */
export function isInspiration({ type }: Pick<Tie, 'type'>): boolean {
  return type === 'inspired_by' || type === 'joined';
}

/**
 * Every tie of a dataset once, those of context rows included; without `sequence` none that rests
 * on the order in time alone. Empty where the dataset records no links.
 */
export function tiesOf({ length, context, roles }: Dataset, sequence: boolean): readonly Tie[] {
  const { links } = roles;
  if (links === undefined) return [];
  return Array.from({ length: length + context }, (_, row) => row).flatMap((row) =>
    links(row)
      .filter(({ direction, basis }) => direction === 'to' && (sequence || basis !== 'sequence_only'))
      .map(({ row: from, direction: _direction, ...tie }): Tie => ({ ...tie, from, to: row })),
  );
}

function reach(
  ties: readonly Tie[],
  row: number,
  next: (tie: Tie, at: number) => number | undefined,
): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [row];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const tie of ties) {
      const other = next(tie, at);
      if (other === undefined || other === row || found.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  }
  return found;
}

/** The rows that led to a row, directly or over others; never the row itself, even in a circle. */
export function ancestors(ties: readonly Tie[], row: number): ReadonlySet<number> {
  return reach(ties, row, ({ from, to }, at) => (to === at ? from : undefined));
}

/** The rows that a row led to, directly or over others; never the row itself. */
export function descendants(ties: readonly Tie[], row: number): ReadonlySet<number> {
  return reach(ties, row, ({ from, to }, at) => (from === at ? to : undefined));
}

/** A row with all it came from and all that came of it. */
export interface Line {
  /** The row, its ancestors and its descendants. */
  readonly rows: ReadonlySet<number>;
  /** The ties among them that lead to the row or away from it. */
  readonly ties: readonly Tie[];
}

/** The line of descent a row stands in: what leads to it and what it leads to, not their kin. */
export function lineOf(ties: readonly Tie[], row: number): Line {
  const up = new Set([...ancestors(ties, row), row]);
  const down = new Set([...descendants(ties, row), row]);
  return {
    rows: new Set([...up, ...down]),
    ties: ties.filter(
      ({ from, to }) => (up.has(from) && up.has(to)) || (down.has(from) && down.has(to)),
    ),
  };
}

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
        grades.indexOf(a.basis) - grades.indexOf(b.basis) ||
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
