import type { Point, Size } from './layout/projection.ts';
import type { Circle } from './layout/shapes.ts';

const GAP = 8;
const EDGE = 6;

/** North-west corner of a box beside a disc: right of it if there is room, always in the pane. */
export function tooltipCorner(disc: Circle, box: Size, pane: Size): Point {
  const right = disc.x + disc.r + GAP;
  const left = disc.x - disc.r - GAP - box.width;
  const fitsRight = right + box.width <= pane.width - EDGE;
  const fitsLeft = left >= EDGE;
  const clamp = (value: number, length: number, whole: number) =>
    Math.max(EDGE, Math.min(value, whole - EDGE - length));
  if (fitsRight || fitsLeft) {
    return { x: fitsRight ? right : left, y: clamp(disc.y - box.height / 2, box.height, pane.height) };
  }
  const above = disc.y - disc.r - GAP - box.height;
  return {
    x: clamp(disc.x - box.width / 2, box.width, pane.width),
    y: above >= EDGE ? above : clamp(disc.y + disc.r + GAP, box.height, pane.height),
  };
}
