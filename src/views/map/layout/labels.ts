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
  /** False where only the first line had room. */
  readonly full: boolean;
}

/** A label that wants to stand beside one of some circles, the first preferred. */
export interface LabelWish {
  readonly beside: readonly Circle[];
  /** Pixels of the first line, and of the line under it (0 for none). */
  readonly width: number;
  readonly secondWidth: number;
  /** Pixels from line to line. */
  readonly lineHeight: number;
  /** Pixels above the baseline. */
  readonly ascent: number;
  /** Sides to try, in order; all eight where absent. */
  readonly sides?: readonly Side[];
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

export type Side = 'right' | 'left' | 'above' | 'below' | 'upperRight' | 'lowerRight' | 'upperLeft' | 'lowerLeft';
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

function setAt(side: Side, circle: Circle, wish: LabelWish, full: boolean): SetLabel {
  const second = full && wish.secondWidth > 0;
  const width = Math.max(wish.width, second ? wish.secondWidth : 0);
  const below = second ? wish.lineHeight : 0;
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
): SetLabel {
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  return {
    x,
    y,
    align,
    full,
    box: { left, right: left + width, top: y - ascent, bottom: y + below + DESCENT },
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
    for (const { full, leaders } of [
      { full: true, leaders: true },
      { full: false, leaders: true },
      { full: false, leaders: false },
    ]) {
      for (const circle of wish.beside) {
        for (const side of wish.sides ?? sides) {
          const label = setAt(side, circle, wish, full);
          if (!isFree(label.box, taken, ground, leaders)) continue;
          taken.push(label.box);
          return label;
        }
      }
    }
    return null;
  });
}
