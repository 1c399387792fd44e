import type { Point } from './projection.ts';
import { grown, type Box, type Circle } from './shapes.ts';

/** An arrow from one enclosure's edge to another's, as SVG path data. */
export interface Arc {
  readonly line: string;
  readonly head: string;
}

/**
 * How far an arc bows to the upper side, as a share of the distance it spans, in the order in which
 * it is tried; negative to the other side.
 */
const BOWS = [0.2, 0.12, 0.28, -0.2, -0.12, -0.28, 0.04, -0.04, 0.4, -0.4, -0.5, -0.6];
/** Pixels that an arc keeps from what is in its way. */
const CLEAR = 2;
/** Into how many stretches an arc is cut to find what it lies on. */
const SAMPLES = 48;
const HEAD = 6;
const HALF_HEAD = 3.4;

const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function toward(from: Point, to: Point): Point {
  const length = Math.max(1e-6, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** A quadratic curve: where it starts, what it bends to, where it ends. */
type Curve = readonly [start: Point, bend: Point, end: Point];

function curveBetween(from: Circle, to: Circle, bow: number): Curve {
  const side = from.x > to.x ? -bow : bow;
  const bend = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * side,
    y: (from.y + to.y) / 2 - (to.x - from.x) * side,
  };
  const leave = toward(from, bend);
  const arrive = toward(bend, to);
  return [
    { x: from.x + leave.x * (from.r + 1), y: from.y + leave.y * (from.r + 1) },
    bend,
    { x: to.x - arrive.x * (to.r + 2), y: to.y - arrive.y * (to.r + 2) },
  ];
}

/** How much of a curve lies on some boxes, as a count of points along it. */
function covered([start, bend, end]: Curve, boxes: readonly Box[]): number {
  const mixed = (key: 'x' | 'y', t: number) =>
    (1 - t) ** 2 * start[key] + 2 * t * (1 - t) * bend[key] + t ** 2 * end[key];
  const points = Array.from({ length: SAMPLES + 1 }, (_, i) => ({
    x: mixed('x', i / SAMPLES),
    y: mixed('y', i / SAMPLES),
  }));
  return points.filter(({ x, y }) =>
    boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom),
  ).length;
}

/**
 * The arc between two circles, bowed so that it lies on nothing that is in its way: labels and other
 * circles; where that cannot be, on as little as can be.
 */
export function arcBetween(from: Circle, to: Circle, inWay: readonly Box[] = []): Arc {
  const boxes = inWay.map((box) => grown(box, CLEAR));
  const [start, bend, end] = BOWS.map((bow) => curveBetween(from, to, bow))
    .map((curve) => ({ curve, cost: covered(curve, boxes) }))
    .reduce((best, next) => (next.cost < best.cost ? next : best)).curve;
  const arrive = toward(bend, end);
  const barb = (way: 1 | -1) => ({
    x: end.x - arrive.x * HEAD - arrive.y * HALF_HEAD * way,
    y: end.y - arrive.y * HEAD + arrive.x * HALF_HEAD * way,
  });
  return {
    line: `M${at(start)}Q${at(bend)} ${at(end)}`,
    head: `M${at(barb(1))}L${at(end)}L${at(barb(-1))}Z`,
  };
}
