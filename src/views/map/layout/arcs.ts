import type { Point } from './projection.ts';
import type { Circle } from './shapes.ts';

/** An arrow from one enclosure's edge to another's, as SVG path data. */
export interface Arc {
  readonly line: string;
  readonly head: string;
}

/** How far an arc bows, as a share of the distance it spans. */
const BOW = 0.2;
const HEAD = 6;
const HALF_HEAD = 3.4;

const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function toward(from: Point, to: Point): Point {
  const length = Math.max(1e-6, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** The arc between two circles, bowed to the left of its direction, or to the right. */
export function arcBetween(from: Circle, to: Circle, side: 1 | -1 = 1): Arc {
  const bend = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * BOW * side,
    y: (from.y + to.y) / 2 - (to.x - from.x) * BOW * side,
  };
  const leave = toward(from, bend);
  const arrive = toward(bend, to);
  const start = { x: from.x + leave.x * (from.r + 1), y: from.y + leave.y * (from.r + 1) };
  const end = { x: to.x - arrive.x * (to.r + 2), y: to.y - arrive.y * (to.r + 2) };
  const barb = (way: 1 | -1) => ({
    x: end.x - arrive.x * HEAD - arrive.y * HALF_HEAD * way,
    y: end.y - arrive.y * HEAD + arrive.x * HALF_HEAD * way,
  });
  return {
    line: `M${at(start)}Q${at(bend)} ${at(end)}`,
    head: `M${at(barb(1))}L${at(end)}L${at(barb(-1))}`,
  };
}
