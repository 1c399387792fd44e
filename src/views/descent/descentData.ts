import type { Evaluation } from '../../crossfilter/evaluate.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Tie } from '../../domain/descent.ts';
import { flattened, forestOf, lagOf, type Branch, type Lag } from '../../domain/forest.ts';
import type { Span } from '../../domain/span.ts';

/** A tie with the days between the two starts; undefined where one has no date. */
export interface DatedTie {
  readonly tie: Tie;
  readonly lag: Lag | undefined;
}

/** A row of the tree. */
export interface DescentRow {
  readonly row: number;
  readonly depth: number;
  /** Context: recorded and never counted. */
  readonly context: boolean;
  readonly span: Span | undefined;
  /** The tie it hangs by; null for a root. */
  readonly by: DatedTie | null;
  /** Its other ties to earlier rows. */
  readonly further: readonly DatedTie[];
}

/** A tree with its rows from top to bottom. */
type Rows = readonly Branch[];

/**
 * Trees in the order of their first counted row, those without one last, so that the wave does not
 * stand below what led up to it. A row by itself, named only by a further tie, stands before the
 * tree it is tied to.
 */
function inOrder(
  trees: readonly Rows[],
  length: number,
  startOf: (row: number) => number,
): readonly Rows[] {
  const firstIn = (rows: Rows) => Math.min(...rows.map(({ row }) => (row < length ? startOf(row) : Infinity)));
  const tiedBy = (row: number) =>
    trees.find((rows) => rows.some(({ further }) => further.some(({ from }) => from === row)));
  const orderOf = (rows: Rows) => {
    const [only, ...others] = rows;
    const tied = only === undefined || others.length > 0 ? undefined : tiedBy(only.row);
    return firstIn(tied ?? rows);
  };
  return trees
    .map((rows) => ({ rows, order: orderOf(rows) }))
    .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
    .map(({ rows }) => rows);
}

/** The rows that have a tie in the order of the tree, from top to bottom. */
export function descentRows({ length, roles }: Dataset, ties: readonly Tie[]): readonly DescentRow[] {
  const spanOf = (row: number) => roles.span?.(row);
  const startOf = (row: number) => spanOf(row)?.startMin ?? Number.MAX_SAFE_INTEGER;
  const trees = forestOf(ties, spanOf).map((root) => flattened([root]));
  const dated = (tie: Tie): DatedTie => ({ tie, lag: lagOf(spanOf(tie.from), spanOf(tie.to)) });
  return inOrder(trees, length, startOf).flat().map(({ row, tie, further, depth }) => ({
    row,
    depth,
    context: row >= length,
    span: spanOf(row),
    by: tie === null ? null : dated(tie),
    further: further.map(dated),
  }));
}

/** How many rows are tied to an earlier one, each counted by its best evidence. */
export interface DescentFinding {
  /** The rows it is said of. */
  readonly of: number;
  readonly workers: number;
  readonly reporter: number;
  readonly sequence: number;
}

function byEvidence(ties: readonly Tie[], isAsked: (row: number) => boolean): Omit<DescentFinding, 'of'> {
  const later = (...grades: readonly Tie['basis'][]) =>
    new Set(ties.filter(({ to, basis }) => isAsked(to) && grades.includes(basis)).map(({ to }) => to))
      .size;
  const workers = later('workers_say');
  const claimed = later('workers_say', 'reporter_says');
  const all = later('workers_say', 'reporter_says', 'sequence_only');
  return { workers, reporter: claimed - workers, sequence: all - claimed };
}

/** What the ties of the counted rows shown come to; those to rows of context stand apart. */
export function shownFinding(
  ties: readonly Tie[],
  { failBits, shown }: Pick<Evaluation, 'failBits' | 'shown'>,
): DescentFinding {
  return { of: shown, ...byEvidence(ties, (row) => failBits[row] === 0) };
}

/** What the ties of the rows of context come to that have one; they are never filtered. */
export function contextFinding(ties: readonly Tie[], { length }: Pick<Dataset, 'length'>): DescentFinding {
  const rows = new Set(ties.flatMap(({ from, to }) => [from, to]).filter((row) => row >= length));
  return { of: rows.size, ...byEvidence(ties, (row) => row >= length) };
}

/** How a lag is put in words. */
type LagKind =
  | 'same'
  | 'exact'
  | 'between'
  | 'least'
  | 'most'
  | 'unknown'
  | 'contradicted';

/** Which words a lag takes; what is not known has none of its bounds. */
export function lagKind(lag: Lag | undefined): LagKind {
  if (lag === undefined) return 'unknown';
  const { low, high } = lag;
  if (high !== null && high < 0) return 'contradicted';
  if (low === null) return high === null ? 'unknown' : 'most';
  if (high === null) return 'least';
  if (low !== high) return 'between';
  return high === 0 ? 'same' : 'exact';
}
