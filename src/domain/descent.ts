import type { Dataset, LinkEnd } from './dataset.ts';

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
  /** Whose line it is; null for nobody's. */
  readonly row: number | null;
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
    row,
    rows: new Set([...up, ...down]),
    ties: ties.filter(
      ({ from, to }) => (up.has(from) && up.has(to)) || (down.has(from) && down.has(to)),
    ),
  };
}
