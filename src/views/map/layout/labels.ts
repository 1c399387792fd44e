import type { Point } from './projection.ts';
import {
  boxesMeet,
  boxWithin,
  circleMeetsBox,
  segmentMeetsBox,
  type Box,
  type Circle,
} from './shapes.ts';

export type TextAnchor = 'start' | 'middle' | 'end';

/** A label set: the baseline point of its first line, and all it covers. */
export interface SetLabel extends Point {
  readonly align: TextAnchor;
  readonly box: Box;
  /** Whether there is a second line. */
  readonly full: boolean;
  /** True where the count had no room beside the name and stands under it. */
  readonly brief: boolean;
}

/** A label that wants to stand beside one of some circles, the first preferred. */
export interface LabelWish {
  readonly beside: readonly Circle[];
  /** Pixels of the first line, and of the line under it (0 for none). */
  readonly width: number;
  readonly secondWidth: number;
  /** Pixels the first line may come to need: its place is chosen with that in mind if it can be. */
  readonly reserved?: number;
  /** Pixels of the name and of the count alone: set one under the other as the last resort. */
  readonly brief?: readonly [name: number, count: number];
  /** Pixels from line to line. */
  readonly lineHeight: number;
  /** Pixels above the baseline. */
  readonly ascent: number;
  /** Sides to try, in order; the eight round it where absent. */
  readonly sides?: readonly Side[];
  /** Left out rather than crossed by a leader. */
  readonly strict?: boolean;
}

/** What labels must keep clear of. */
export interface LabelGround {
  readonly bounds: Box | null;
  readonly circles: readonly Circle[];
  readonly boxes: readonly Box[];
  readonly leaders: readonly (readonly [Point, Point])[];
}

const GAP = 5;
const DESCENT = 4;

export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'upperRight'
  | 'lowerRight'
  | 'upperLeft'
  | 'lowerLeft'
  /** Centred on the circle itself: the name of an area. */
  | 'over';
const sides: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'upperRight',
  'lowerRight',
  'upperLeft',
  'lowerLeft',
];

function setAt(
  side: Side,
  circle: Circle,
  wish: LabelWish,
  first: number,
  second: number,
): Omit<SetLabel, 'brief'> {
  const full = second > 0;
  const width = Math.max(first, second);
  const below = full ? wish.lineHeight : 0;
  const middle = circle.y + wish.ascent / 2 - 1;
  const slant = circle.r * 0.72 + GAP - 1;
  const right = side === 'upperRight' || side === 'lowerRight';
  switch (side) {
    case 'right':
      return boxed(circle.x + circle.r + GAP, middle, 'start', width, below, wish, full);
    case 'left':
      return boxed(circle.x - circle.r - GAP, middle, 'end', width, below, wish, full);
    case 'above':
      return boxed(circle.x, circle.y - circle.r - GAP - below, 'middle', width, below, wish, full);
    case 'below':
      return boxed(circle.x, circle.y + circle.r + GAP + wish.ascent - 1, 'middle', width, below, wish, full);
    case 'over':
      return boxed(circle.x, middle, 'middle', width, below, wish, full);
    case 'upperRight':
    case 'upperLeft':
      return boxed(
        circle.x + (right ? slant : -slant),
        circle.y - slant - below,
        right ? 'start' : 'end',
        width,
        below,
        wish,
        full,
      );
    case 'lowerRight':
    case 'lowerLeft':
      return boxed(
        circle.x + (right ? slant : -slant),
        circle.y + slant + wish.ascent - 2,
        right ? 'start' : 'end',
        width,
        below,
        wish,
        full,
      );
  }
}

function boxed(
  x: number,
  y: number,
  align: TextAnchor,
  width: number,
  below: number,
  { ascent }: LabelWish,
  full: boolean,
): Omit<SetLabel, 'brief'> {
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  return {
    x,
    y,
    align,
    full,
    box: { left, right: left + width, top: y - ascent, bottom: y + below + DESCENT },
  };
}

/** A centred label near a side edge is shifted along, as far as it stays over or under its circle. */
function shiftedInto<T extends Omit<SetLabel, 'brief'>>(label: T, bounds: Box | null): T {
  if (bounds === null || label.align !== 'middle') return label;
  const { left, right } = label.box;
  const by = Math.max(bounds.left - left, 0) + Math.min(bounds.right - right, 0);
  if (by === 0 || Math.abs(by) > (right - left) / 2) return label;
  return {
    ...label,
    x: label.x + by,
    box: { ...label.box, left: left + by, right: right + by },
  };
}

function isFree(box: Box, taken: readonly Box[], ground: LabelGround, leaders: boolean): boolean {
  return (
    (ground.bounds === null || boxWithin(box, ground.bounds)) &&
    !ground.circles.some((circle) => circleMeetsBox(circle, box)) &&
    !ground.boxes.some((other) => boxesMeet(other, box)) &&
    !taken.some((other) => boxesMeet(other, box)) &&
    !(leaders && ground.leaders.some(([from, to]) => segmentMeetsBox(from, to, box)))
  );
}

interface Attempt {
  /** Pixels of the first line. */
  readonly width: number;
  /** Pixels of the second, 0 for none. */
  readonly second: number;
  readonly leaders: boolean;
  readonly brief: boolean;
}

/** What is given up, in turn: room to grow, the second line, being clear of leaders, one line. */
function attempts(wish: LabelWish): readonly Attempt[] {
  const { width, secondWidth: second, reserved, brief, strict } = wish;
  const plain = { width, second, leaders: true, brief: false };
  if (strict === true) return [plain];
  return [
    ...(reserved === undefined ? [] : [{ ...plain, width: reserved }]),
    plain,
    { ...plain, second: 0 },
    { ...plain, second: 0, leaders: false },
    ...(brief === undefined
      ? []
      : [{ width: brief[0], second: brief[1], leaders: false, brief: true }]),
  ];
}

/**
 * Sets labels in the order given, each where it covers no disc, no box and no label before it:
 * right, left, above, below, then the corners; null where there is no room. A second line is
 * dropped, and a leader crossed, before a label is.
 */
export function setLabels(
  wishes: readonly LabelWish[],
  ground: LabelGround,
): readonly (SetLabel | null)[] {
  const taken: Box[] = [];
  return wishes.map((wish) => {
    for (const { width, second, leaders, brief } of attempts(wish)) {
      for (const circle of wish.beside) {
        for (const side of wish.sides ?? sides) {
          const label = shiftedInto(setAt(side, circle, wish, width, second), ground.bounds);
          if (!isFree(label.box, taken, ground, leaders)) continue;
          taken.push(label.box);
          return { ...label, brief };
        }
      }
    }
    return null;
  });
}
