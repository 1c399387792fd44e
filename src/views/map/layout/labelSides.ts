import type { Point } from './projection.ts';
import type { Box, Circle } from './shapes.ts';

export type TextAnchor = 'start' | 'middle' | 'end';

/** A label at a place: the baseline point of its first line, and all it covers. */
export interface PlacedLabel extends Point {
  readonly align: TextAnchor;
  readonly box: Box;
  /** Whether there is a second line. */
  readonly full: boolean;
}

/** Pixels from line to line, and above the baseline. */
interface Type {
  readonly lineHeight: number;
  readonly ascent: number;
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
/** The eight sides round a circle, the first preferred. */
export const sides: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'upperRight',
  'lowerRight',
  'upperLeft',
  'lowerLeft',
];

/** The label at a side of a circle: pixels of its first line, and of its second, 0 for none. */
export function setAt(
  side: Side,
  circle: Circle,
  type: Type,
  first: number,
  second: number,
): PlacedLabel {
  const full = second > 0;
  const width = Math.max(first, second);
  const below = full ? type.lineHeight : 0;
  const middle = circle.y + type.ascent / 2 - 1;
  const slant = circle.r * 0.72 + GAP - 1;
  const right = side === 'upperRight' || side === 'lowerRight';
  switch (side) {
    case 'right':
      return boxed(circle.x + circle.r + GAP, middle, 'start', width, below, type, full);
    case 'left':
      return boxed(circle.x - circle.r - GAP, middle, 'end', width, below, type, full);
    case 'above':
      return boxed(circle.x, circle.y - circle.r - GAP - below, 'middle', width, below, type, full);
    case 'below':
      return boxed(circle.x, circle.y + circle.r + GAP + type.ascent - 1, 'middle', width, below, type, full);
    case 'over':
      return boxed(circle.x, middle, 'middle', width, below, type, full);
    case 'upperRight':
    case 'upperLeft':
      return boxed(
        circle.x + (right ? slant : -slant),
        circle.y - slant - below,
        right ? 'start' : 'end',
        width,
        below,
        type,
        full,
      );
    case 'lowerRight':
    case 'lowerLeft':
      return boxed(
        circle.x + (right ? slant : -slant),
        circle.y + slant + type.ascent - 2,
        right ? 'start' : 'end',
        width,
        below,
        type,
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
  { ascent }: Type,
  full: boolean,
): PlacedLabel {
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
export function shiftedInto<T extends PlacedLabel>(label: T, bounds: Box | null): T {
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
