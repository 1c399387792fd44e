import type { Point } from './projection.ts';
import {
  circleMeetsBox,
  circlesMeet,
  circleWithin,
  distanceToSegment,
  segmentMeetsBox,
  type Box,
  type Circle,
} from './shapes.ts';

/** Something with a true point and a radius that wants to stand there. */
export interface Anchored {
  readonly anchor: Point;
  readonly radius: number;
}

/** Where it stands; it hangs when that is not its true point. */
export interface Seat extends Circle {
  readonly hangs: boolean;
}

/** Beyond this radius a glyph hides too much of the ground to stand on its point. */
const LARGEST_SEATED = 28;
const CLEARANCE = 5;
/** Leader lengths tried, in pixels from point to enclosure. */
const LEADERS = [9, 16, 26, 38, 54, 74, 98, 126];
const DIRECTIONS = Array.from({ length: 8 }, (_, i) => {
  const angle = (i * Math.PI) / 4;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});
const ROUNDS = 3;

interface Surroundings {
  /** Within which everything has to stay; null for an endless map. */
  readonly bounds: Box | null;
  /** Boxes that nothing may stand on. */
  readonly obstacles: readonly Box[];
}

/** How much stands in a direction from a point: near things count more. */
function crowding(from: Point, direction: Point, others: readonly Circle[]): number {
  return others.reduce((sum, other) => {
    const dx = other.x - from.x;
    const dy = other.y - from.y;
    const distance = Math.max(12, Math.hypot(dx, dy));
    const cosine = (dx * direction.x + dy * direction.y) / distance;
    return sum + (Math.max(0, cosine) * (other.r + 10)) / distance;
  }, 0);
}

/** The price of a seat: a disc hidden is worst, then an edge, a line across a disc, then length. */
function price(
  seat: Circle,
  from: Point,
  seats: readonly Circle[],
  points: readonly Point[],
  { bounds, obstacles }: Surroundings,
): number {
  let sum = 0;
  for (const other of seats) {
    if (circlesMeet(seat, other, CLEARANCE)) {
      sum += 400 + (seat.r + other.r + CLEARANCE - Math.hypot(seat.x - other.x, seat.y - other.y)) * 20;
    }
    if (distanceToSegment(other, from, seat) < other.r + 2) sum += 120;
  }
  for (const point of points) {
    if (Math.hypot(point.x - seat.x, point.y - seat.y) < seat.r + 4) sum += 90;
    else if (distanceToSegment(point, from, seat) < 5) sum += 25;
  }
  for (const box of obstacles) {
    if (circleMeetsBox(seat, box)) sum += 260;
    else if (segmentMeetsBox(from, seat, box)) sum += 40;
  }
  if (bounds !== null && !circleWithin(seat, bounds)) sum += 600;
  return sum;
}

/**
 * Seats every glyph on its point, or hangs it by a leader where it would meet another or is too
 * large: towards the emptiest of eight directions, the largest first.
 */
export function hang(
  glyphs: readonly Anchored[],
  bounds: Box | null,
  obstacles: readonly Box[] = [],
): readonly Seat[] {
  const home = glyphs.map(({ anchor, radius }): Circle => ({ ...anchor, r: radius }));
  const seats: Seat[] = home.map((circle, i) => ({
    ...circle,
    hangs:
      circle.r > LARGEST_SEATED ||
      home.some((other, j) => i !== j && circlesMeet(circle, other, 2)) ||
      (bounds !== null && !circleWithin(circle, bounds)) ||
      obstacles.some((box) => circleMeetsBox(circle, box)),
  }));
  const hanging = seats
    .flatMap((seat, i) => (seat.hangs ? [i] : []))
    .sort((i, j) => (home[j]?.r ?? 0) - (home[i]?.r ?? 0) || i - j);
  const seated = new Set(seats.flatMap((seat, i) => (seat.hangs ? [] : [i])));
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of hanging) {
      const own = home[i];
      if (own === undefined) continue;
      const others = seats.filter((_, j) => j !== i && (round > 0 || seated.has(j)));
      const points = home.filter((_, j) => j !== i && seats[j]?.hangs === true);
      const reach = [...others, ...points.map((point) => ({ ...point, r: 6 }))];
      seats[i] = cheapest(own, reach, others, points, { bounds, obstacles });
      seated.add(i);
    }
  }
  return seats;
}

function cheapest(
  own: Circle,
  reach: readonly Circle[],
  others: readonly Circle[],
  points: readonly Point[],
  surroundings: Surroundings,
): Seat {
  let best: Seat = { ...own, hangs: true };
  let least = Infinity;
  for (const direction of DIRECTIONS) {
    const crowd = crowding(own, direction, reach);
    for (const leader of LEADERS) {
      const distance = own.r + leader;
      const seat = {
        x: own.x + direction.x * distance,
        y: own.y + direction.y * distance,
        r: own.r,
        hangs: true,
      };
      const cost = price(seat, own, others, points, surroundings) + leader * 1.1 + crowd * 30;
      if (cost < least) {
        least = cost;
        best = seat;
      }
    }
  }
  return best;
}
