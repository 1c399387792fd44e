import type { Point } from './projection.ts';
import {
  boxesMeet,
  boxWithin,
  circleMeetsBox,
  circlesMeet,
  circleWithin,
  distanceToSegment,
  gapToBox,
  segmentMeetsBox,
  segmentsCross,
  type Box,
  type Circle,
} from './shapes.ts';

/** Pixels kept free between two enclosures. */
const CLEARANCE = 5;
/** Pixels a name has to keep from the glyphs of others. */
const APART = 6;
/** Price of a seat where its own name, or one beside it, would have no room. */
const NAMELESS = 400;
/** Price of standing the wrong way round to another, and of each pixel by which it does. */
const REVERSED = 90;
const REVERSED_PIXEL = 2;
/** Pixels, and share of the distance, from which one point clearly lies north or east of another. */
const CLEAR = 5;
const CLEAR_SHARE = 0.5;
/** Price of hanging straight towards the middle. */
const INWARD = 36;

/** What seats have to keep to. */
export interface Surroundings {
  /** Within which everything has to stay; null for an endless map. */
  readonly bounds: Box | null;
  /** Boxes that nothing may stand on. */
  readonly obstacles: readonly Box[];
}

/** Pixels a name takes. */
export interface NameRoom {
  readonly width: number;
  readonly height: number;
}

/** Another glyph as a seat has to reckon with it. */
export interface Neighbour extends Circle {
  /** Its true point, where a leader goes. */
  readonly from: Point;
  readonly hangs: boolean;
  readonly name?: NameRoom;
}

/** How much stands in a direction from a point: near things count more. */
export function crowding(from: Point, direction: Point, others: readonly Circle[]): number {
  return others.reduce((sum, other) => {
    const dx = other.x - from.x;
    const dy = other.y - from.y;
    const distance = Math.max(12, Math.hypot(dx, dy));
    const cosine = (dx * direction.x + dy * direction.y) / distance;
    return sum + (Math.max(0, cosine) * (other.r + 10)) / distance;
  }, 0);
}

/** The middle of some points, and the distance from it to the farthest corner of their extent. */
export function middleOf(points: readonly Point[]): Circle {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, r: Math.hypot(right - left, bottom - top) / 2 };
}

/** The price of a direction: none outward, most towards the middle, less the nearer to it. */
export function inwardness(from: Point, direction: Point, middle: Circle): number {
  if (middle.r === 0) return 0;
  const outward = (from.x - middle.x) * direction.x + (from.y - middle.y) * direction.y;
  const distance = Math.hypot(from.x - middle.x, from.y - middle.y);
  return ((distance - outward) / (2 * middle.r)) * INWARD;
}

function reversedOn(truly: number, seated: number, clear: number): number {
  return Math.abs(truly) < clear ? 0 : Math.max(0, -Math.sign(truly) * seated);
}

/**
 * Pixels by which two seats lie the other way round than their true points, north to south and
 * west to east together; 0 where the points do not clearly differ.
 */
export function reversal(
  [from, seat]: readonly [Point, Point],
  [otherFrom, other]: readonly [Point, Point],
): number {
  const [dx, dy] = [otherFrom.x - from.x, otherFrom.y - from.y];
  const clear = Math.max(CLEAR, Math.hypot(dx, dy) * CLEAR_SHARE);
  return reversedOn(dx, other.x - seat.x, clear) + reversedOn(dy, other.y - seat.y, clear);
}

/** Whether a name would have room right, left, above or below a seat. */
function hasRoom(
  { x, y, r }: Circle,
  { width, height }: NameRoom,
  seats: readonly Circle[],
  { bounds, obstacles }: Surroundings,
): boolean {
  const gap = r + 5;
  const boxes = [
    { left: x + gap, top: y - height / 2 },
    { left: x - gap - width, top: y - height / 2 },
    { left: x - width / 2, top: y - gap - height },
    { left: x - width / 2, top: y + gap },
  ].map(({ left, top }): Box => ({ left, top, right: left + width, bottom: top + height }));
  return boxes.some(
    (box) =>
      (bounds === null || boxWithin(box, bounds)) &&
      !seats.some((other) => gapToBox(other, box) < APART) &&
      !obstacles.some((other) => boxesMeet(other, box)),
  );
}

/** What it costs that a seat, or a neighbour of it, is left without room for its name. */
export function namelessness(
  seat: Circle & { readonly name?: NameRoom },
  neighbours: readonly Neighbour[],
  points: readonly Circle[],
  surroundings: Surroundings,
): number {
  const all = [seat, ...neighbours];
  const squeezed = all.filter(
    (one) =>
      one.name !== undefined &&
      !hasRoom(one, one.name, [...all.filter((other) => other !== one), ...points], surroundings),
  );
  return squeezed.length * NAMELESS;
}

/**
 * The price of a seat: a disc hidden is worst, then an edge, a line across a disc, an order
 * reversed.
 */
export function price(
  seat: Circle,
  from: Point,
  seats: readonly Neighbour[],
  points: readonly Point[],
  { bounds, obstacles }: Surroundings,
): number {
  let sum = 0;
  for (const other of seats) {
    if (circlesMeet(seat, other, CLEARANCE)) {
      sum += 400 + (seat.r + other.r + CLEARANCE - Math.hypot(seat.x - other.x, seat.y - other.y)) * 20;
    }
    const reversed = reversal([from, seat], [other.from, other]);
    if (reversed > 0) sum += REVERSED + reversed * REVERSED_PIXEL;
    if (distanceToSegment(other, from, seat) < other.r + 2) sum += 120;
    if (!other.hangs) continue;
    if (segmentsCross(from, seat, other.from, other)) sum += 140;
    if (distanceToSegment(seat, other.from, other) < seat.r + 2) sum += 120;
  }
  for (const point of points) {
    if (Math.hypot(point.x - seat.x, point.y - seat.y) < seat.r + 4) sum += 90;
    else if (distanceToSegment(point, from, seat) < 5) sum += 25;
  }
  for (const box of obstacles) {
    if (circleMeetsBox(seat, box)) sum += 260;
    else if (segmentMeetsBox(from, seat, box)) sum += 40;
  }
  if (bounds !== null && !circleWithin(seat, bounds)) sum += 4000;
  return sum;
}
