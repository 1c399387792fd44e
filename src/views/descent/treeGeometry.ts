import { clustersOf } from '../../domain/clusters.ts';
import type { Day } from '../../domain/day.ts';
import { firstOf, type Span } from '../../domain/span.ts';
import { dayScale, type DayScale } from '../../encoding/time.ts';
import { textWidth } from '../../ui/textWidth.ts';
import type { DescentRow } from './descentData.ts';

/** Measures of the tree in pixels, from the width there is. */
export interface TreeLayout {
  readonly width: number;
  /** A phone: words above the line of time, not before it. */
  readonly compact: boolean;
  /** Where the words end. */
  readonly words: number;
  /** Where the days begin and end; what lies outside them stands beyond. */
  readonly left: number;
  readonly right: number;
}

/** Below this width words stand above the line of time. */
const COMPACT_BELOW = 560;
/** Room beside the days for what began before or after them. */
const BEYOND = 26;

/** The layout for a width; a width too small for any day still leaves a pixel for them. */
export function treeLayout(width: number): TreeLayout {
  const compact = width < COMPACT_BELOW;
  const words = compact ? width - 16 : Math.min(400, Math.round(width * 0.47));
  const left = (compact ? 16 : words + 8) + BEYOND;
  return { width, compact, words, left, right: Math.max(left + 1, width - 16 - BEYOND) };
}

/**
 * The largest cluster of days, of two as large the later. The axis of the lanes keeps nine starts in
 * ten; this one is of few rows, each of which says its date, and rather has room for its ties.
 */
function densest(days: readonly Day[]): readonly Day[] {
  return clustersOf(days).reduce((best, cluster) => (cluster.length >= best.length ? cluster : best), []);
}

/**
 * The days of the starts of the counted rows, or of all where none is counted. What began long
 * before or after most of them stands beyond, so that it does not squeeze them.
 */
export function treeScale(rows: readonly DescentRow[], { left, right }: TreeLayout): DayScale {
  const dated = rows.flatMap(({ span, context }) => (span === undefined ? [] : [{ span, context }]));
  const counted = dated.filter(({ context }) => !context);
  const days = densest((counted.length > 0 ? counted : dated).map(({ span }) => firstOf(span)));
  return days.length === 0
    ? dayScale(0, 0, left, right)
    : dayScale(Math.min(...days) - 1, Math.max(...days) + 1, left, right);
}

/** Where the start of a row stands, in pixels. */
export interface Place {
  /** The middle of its mark. */
  readonly x: number;
  /** The end of the days its start may be on; null where it is exact or off the axis. */
  readonly until: number | null;
  readonly beyond: 'before' | 'after' | null;
}

/** Where a start stands on the axis, or beyond it; undefined where there is no date. */
export function placeOf(span: Span | undefined, scale: DayScale, layout: TreeLayout): Place | undefined {
  if (span === undefined) return undefined;
  const middle = scale.step / 2;
  if (span.startMax < scale.from) {
    return { x: layout.left - BEYOND / 2, until: null, beyond: 'before' };
  }
  if (span.startMin > scale.to) {
    return { x: layout.right + BEYOND / 2, until: null, beyond: 'after' };
  }
  const x = scale.x(Math.max(span.startMin, scale.from)) + middle;
  const last = scale.x(Math.min(span.startMax, scale.to)) + middle;
  return { x, until: last > x ? last : null, beyond: null };
}

/** A line on a tie, and whether it needs a second line for its end. */
export interface TieLine {
  readonly text: string;
  readonly folded: boolean;
}

/** A row of the tree as it is drawn, in pixels from the top of the tree. */
export interface DrawnRow {
  readonly row: DescentRow;
  readonly top: number;
  readonly height: number;
  /** The height of its mark. */
  readonly y: number;
  readonly place: Place | undefined;
  readonly ties: readonly TieLine[];
}

/** Heights: of a name, of each line on ties below it, of a phone's line of time, and the space between rows. */
const LINE = { title: 17, tie: 15, time: 18, space: 7 } as const;

/**
 * The size of the lines on ties, how wide they are at most as a share of a name on the map, which is
 * heavier, how far each step of the tree is set in, and the steps that are.
 */
const TIE = { size: 11.5, width: 0.93, indent: 12, deepest: 4 } as const;

/** The rows one below the other, as high as their words. */
export function drawnRows(
  rows: readonly DescentRow[],
  scale: DayScale,
  layout: TreeLayout,
  tiesOf: (row: DescentRow) => readonly string[],
): readonly DrawnRow[] {
  let top = 0;
  return rows.map((row) => {
    const room = layout.words - 16 - Math.min(row.depth, TIE.deepest) * TIE.indent;
    const ties = tiesOf(row).map((text) => ({ text, folded: TIE.width * textWidth(text, TIE.size) > room }));
    const lines = ties.length + ties.filter(({ folded }) => folded).length + Number(row.context);
    const words = LINE.title + lines * LINE.tie;
    const height = words + LINE.space + (layout.compact ? LINE.time : 0);
    const y = layout.compact ? top + words + LINE.space / 2 + LINE.time / 2 : top + LINE.space / 2 + LINE.title / 2;
    const drawn = { row, top, height, y, place: placeOf(row.span, scale, layout), ties };
    top += height;
    return drawn;
  });
}

/** Radius of a mark. */
export const MARK = 5;

/** Days between lines of the axis, the first that leaves room for their words. */
const STEPS = [1, 2, 7, 14, 28, 91, 182, 365, 1826] as const;
const APART = 58;

/** Days to letter on the axis. */
export function treeTicks({ from, to, step }: DayScale): readonly number[] {
  const every = STEPS.find((days) => days * step >= APART) ?? 3652;
  const first = from + 1;
  return Array.from({ length: Math.floor((to - first) / every) + 1 }, (_, i) => first + i * every);
}
