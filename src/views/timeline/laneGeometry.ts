import { isDay, type Day } from '../../domain/day.ts';
import type { Span } from '../../domain/span.ts';
import type { DayScale } from '../../encoding/time.ts';
import { stepHeads, type LaneRow, type LaneStep } from './laneData.ts';

/** Pixels from `x` to `end`. */
export interface Stretch {
  readonly x: number;
  readonly end: number;
}

export type Side = 'before' | 'after';

export interface Tick {
  readonly x: number;
  readonly step: LaneStep;
  /** The side of the axis its days lie beyond, where the lane's own arrow does not say so. */
  readonly beyond?: Side;
}

/** Where the parts of a lane stand, in pixels. */
export interface LaneGeometry {
  readonly undated: boolean;
  /**
   * The first day of a lane that begins outside the axis, and on which side of it; `from` is
   * `DAY_MIN` and `to` the latest start where the start is open, else both are the earliest.
   */
  readonly outside: { readonly side: Side; readonly from: Day; readonly to: Day } | null;
  readonly certain: Stretch | null;
  /** Possible days with a known end. */
  readonly possible: readonly Stretch[];
  /** Possible days that lead back to a start nobody bounds. */
  readonly emerging: Stretch | null;
  /** Possible days that lead to an end nobody gives or bounds. */
  readonly fading: Stretch | null;
  /** Days on one of which a threat was made, where they are several. It never ran. */
  readonly threatened: Stretch | null;
  /** Runs on past the axis. */
  readonly ongoing: boolean;
  /** Centre of the outcome's mark; null for none. */
  readonly mark: number | null;
  readonly ticks: readonly Tick[];
}

/** From the edge of the axis to the tick of what lies beyond it. */
const EDGE_TICK = 9;
/** From the end of a bar to the centre of its mark. */
const MARK_GAP = 8;
/** Half of a mark with the paper round it. */
const MARK_ROOM = 7;
/** Room for the arrow and the date of a lane that begins outside the axis. */
const EDGE_LABEL = 50;
/** From the left edge to the mark of a lane that ended before it. */
export const OVER_MARK = 15;
/** Room for the word "by" before that date. */
const BY = 16;

/** The part of the days from `first` to `last`, inclusive, that is on the axis. */
function stretch(scale: DayScale, first: Day, last: Day): Stretch | null {
  const from = Math.max(first, scale.from);
  const to = Math.min(last, scale.to);
  return from > to ? null : { x: scale.x(from), end: scale.x(to + 1) };
}

const some = (parts: readonly (Stretch | null)[]) => parts.filter((part) => part !== null);

function outsideOf(span: Span, scale: DayScale): LaneGeometry['outside'] {
  const { startMin, startMax } = span;
  const days = { from: startMin, to: isDay(startMin) ? startMin : startMax };
  if (startMin > scale.to) return { side: 'after', ...days };
  return startMax < scale.from ? { side: 'before', ...days } : null;
}

/** Pixels from an edge of the axis to the end of the lane's own arrow and date, where it has them. */
type Labels = Readonly<Partial<Record<Side, number>>>;

/** One tick for all steps beyond a side of the axis, with the head that says most. */
function edgeTick(
  side: Side,
  steps: readonly LaneStep[],
  scale: DayScale,
  label: number | undefined,
): readonly Tick[] {
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return [];
  const head = stepHeads.find((one) => steps.some((step) => step.head === one)) ?? first.head;
  const all = { day: first.day, until: last.day, head, steps: steps.flatMap((step) => step.steps) };
  const room = label ?? EDGE_TICK;
  const x = side === 'before' ? scale.x(scale.from) + room : scale.x(scale.to + 1) - room;
  return [label === undefined ? { x, step: all, beyond: side } : { x, step: all }];
}

/**
 * Ticks at the middle of their day; several of one day share its width, and those beyond the axis
 * stand at its edge, or after the lane's date there.
 */
function ticksOf(steps: readonly LaneStep[], scale: DayScale, labels: Labels): readonly Tick[] {
  const on = steps.filter(({ day }) => day >= scale.from && day <= scale.to);
  const before = steps.filter(({ day }) => day < scale.from);
  const after = steps.filter(({ day }) => day > scale.to);
  return [
    ...edgeTick('before', before, scale, labels.before),
    ...on.map((step) => {
      const drawn = (head: LaneStep['head']) => (head === 'edge') === (step.head === 'edge');
      const same = on.filter(({ day, head }) => day === step.day && drawn(head));
      const share = (same.indexOf(step) + 1) / (same.length + 1);
      return { x: scale.x(step.day) + scale.step * share, step };
    }),
    ...edgeTick('after', after, scale, labels.after),
  ];
}

const none = {
  certain: null,
  possible: [],
  emerging: null,
  fading: null,
  threatened: null,
  ongoing: false,
} as const;

/** Leaves room at the left edge for the date of a lane that begins before it. */
function afterLabel(part: Stretch | null, left: number): Stretch | null {
  if (part === null) return null;
  const x = Math.max(part.x, left);
  return x < part.end ? { x, end: part.end } : null;
}

/** The last day that bounds the span; beyond it the days fade towards an end that nobody does. */
function lastKnownOf({ startMin, startMax, endMin, endMax, end }: Span): Day {
  if (end !== 'unknown' && isDay(endMax)) return endMax;
  return Math.max(endMin, isDay(startMax) ? startMax : startMin);
}

/** The days that are possible and not certain: before those that are, or all, and after them. */
function possibleOf(span: Span, scale: DayScale): readonly [Stretch | null, Stretch | null] {
  const { startMin, startMax, endMin } = span;
  const lastKnown = lastKnownOf(span);
  if (startMax > endMin) return [stretch(scale, startMin, lastKnown), null];
  return [stretch(scale, startMin, startMax - 1), stretch(scale, endMin + 1, lastKnown)];
}

/** The geometry of one lane; its mark stays within reach of the right edge. */
export function laneGeometry(lane: LaneRow, scale: DayScale): LaneGeometry {
  const { span } = lane;
  const right = scale.x(scale.to + 1);
  if (span === undefined) {
    const ticks = ticksOf(lane.steps, scale, {});
    return { ...none, undated: true, outside: null, mark: null, ticks };
  }
  const outside = outsideOf(span, scale);
  const lastKnown = lastKnownOf(span);
  const open = !isDay(span.startMin);
  // Its mark stands before the date, so that it is not read as of a day on the axis.
  const threat = lane.outcome === 'not_begun';
  const over = (threat ? span.startMax : span.endMax) < scale.from;
  const label = EDGE_LABEL + (open ? BY : 0) + (over ? OVER_MARK : 0);
  const ticks = ticksOf(lane.steps, scale, outside === null ? {} : { [outside.side]: label });
  if (threat) {
    const said = stretch(scale, span.startMin, span.startMax);
    const edge = outside?.side === 'before' ? scale.x(scale.from) + OVER_MARK : null;
    const mark = said === null ? edge : (said.x + said.end) / 2;
    const threatened = span.startMin < span.startMax ? said : null;
    return { ...none, undated: false, outside, threatened, mark, ticks };
  }
  const told = label + (lane.steps.some(({ day }) => day < scale.from) ? EDGE_TICK : 0);
  const left = outside?.side === 'before' ? scale.x(scale.from) + told : 0;
  const end = scale.x(Math.min(Math.max(lastKnown, scale.from - 1), scale.to) + 1) + MARK_GAP;
  const certain = span.startMax <= span.endMin ? stretch(scale, span.startMax, span.endMin) : null;
  const fading = stretch(scale, lastKnown + 1, span.endMax);
  const [before, after] = possibleOf(span, scale);
  const first = afterLabel(before, left);
  const goesOn = span.end === 'ongoing' && lane.outcome === 'ongoing';
  const mark =
    goesOn || outside?.side === 'after'
      ? null
      : over
        ? scale.x(scale.from) + OVER_MARK
        : Math.max(left + 4, Math.min(end, right + MARK_GAP));
  return {
    undated: false,
    outside,
    certain: afterLabel(certain, left),
    possible: some([open ? null : first, afterLabel(after, left)]),
    emerging: open ? first : null,
    // The days under the mark are left blank: slivers of hatching beside it read as more marks.
    fading: afterLabel(fading, mark === null ? left : mark + MARK_ROOM),
    threatened: null,
    ongoing: span.end === 'ongoing' && span.endMax >= scale.to,
    mark,
    ticks,
  };
}
