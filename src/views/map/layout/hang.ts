import type { Point } from './projection.ts';
import {
  boxesMeet,
  boxWithin,
  circleMeetsBox,
  circlesMeet,
  circleWithin,
  distanceToSegment,
  segmentMeetsBox,
  segmentsCross,
  type Box,
  type Circle,
} from './shapes.ts';

/** Something with a true point and a radius that wants to stand there. */
export interface Anchored {
  readonly anchor: Point;
  readonly radius: number;
  /** False for what may cover its own point at any size: an area's label point is no place. */
  readonly pointed?: boolean;
  /** Pixels its name takes, where room for one counts. */
  readonly name?: { readonly width: number; readonly height: number };
}

/** Where it stands; it hangs when that is not its true point. */
export interface Seat extends Circle {
  readonly hangs: boolean;
}

/** Beyond this radius a glyph hides too much of the ground to stand on its point. */
const LARGEST_SEATED = 28;
const CLEARANCE = 5;
/** Radius of a true point's mark. */
const POINT = 4;
/** Leader lengths tried, in pixels from point to enclosure. */
const LEADERS = [9, 16, 26, 38, 54, 74, 98, 126];
const DIRECTIONS = Array.from({ length: 8 }, (_, i) => {
  const angle = (i * Math.PI) / 4;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});
const ROUNDS = 3;
/** The price of a seat where the name would have no room. */
const NAMELESS = 400;

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

/** Whether a name would have room right, left, above or below a seat. */
function hasRoom(
  { x, y, r }: Circle,
  { width, height }: { readonly width: number; readonly height: number },
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
      !seats.some((other) => circleMeetsBox(other, box)) &&
      !obstacles.some((other) => boxesMeet(other, box)),
  );
}

/** Another glyph as a seat has to reckon with it. */
interface Neighbour extends Circle {
  /** Its true point, where a leader goes. */
  readonly from: Point;
  readonly hangs: boolean;
}

/** The price of a seat: a disc hidden is worst, then an edge, a line across a disc, then length. */
function price(
  seat: Circle,
  { anchor: from }: Anchored,
  seats: readonly Neighbour[],
  points: readonly Point[],
  { bounds, obstacles }: Surroundings,
): number {
  let sum = 0;
  for (const other of seats) {
    if (circlesMeet(seat, other, CLEARANCE)) {
      sum += 400 + (seat.r + other.r + CLEARANCE - Math.hypot(seat.x - other.x, seat.y - other.y)) * 20;
    }
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
  if (bounds !== null && !circleWithin(seat, bounds)) sum += 600;
  return sum;
}

/**
 * Seats every glyph on its point, or hangs it by a leader where it would meet another or is too
 * large: towards the emptiest of eight directions.
 */
export function hang(
  glyphs: readonly Anchored[],
  bounds: Box | null,
  obstacles: readonly Box[] = [],
): readonly Seat[] {
  const home = glyphs.map(({ anchor, radius }): Circle => ({ ...anchor, r: radius }));
  const large = glyphs.map(({ radius, pointed }) => radius > LARGEST_SEATED && pointed !== false);
  // What is too large anyway will go elsewhere: only its point is in the way of others.
  const inTheWay = home.map((circle, i) => (large[i] === true ? { ...circle, r: POINT } : circle));
  const seats: Seat[] = home.map((circle, i) => ({
    ...circle,
    hangs:
      large[i] === true ||
      inTheWay.some((other, j) => i !== j && circlesMeet(circle, other, 2)) ||
      (bounds !== null && !circleWithin(circle, bounds)) ||
      obstacles.some((box) => circleMeetsBox(circle, box)),
  }));
  const hanging = seats.flatMap((seat, i) => (seat.hangs ? [i] : []));
  if (hanging.length === 0) return seats;
  const surroundings = { bounds, obstacles };
  // On a map without edges there is always room somewhere, so one order will do.
  const tries = (bounds === null ? orders.slice(0, 1) : orders).map((before) =>
    settle(glyphs, seats, [...hanging].sort((i, j) => compare(home, before, i, j)), surroundings),
  );
  const [best] = tries.sort((a, b) => a.cost - b.cost);
  return best?.seats ?? seats;
}

/** Orders of choosing; whoever comes first gets the better seat, so several are tried. */
const orders: readonly ((circle: Circle) => number)[] = [
  ({ r }) => -r,
  ({ r }) => r,
  ({ x }) => x,
  ({ x }) => -x,
  ({ y }) => y,
  ({ y }) => -y,
];

function compare(
  home: readonly Circle[],
  before: (circle: Circle) => number,
  i: number,
  j: number,
): number {
  const [a, b] = [home[i], home[j]];
  return a === undefined || b === undefined ? 0 : before(a) - before(b) || i - j;
}

/** Lets the hanging choose their seats in turn, and think again with all the others seated. */
function settle(
  glyphs: readonly Anchored[],
  start: readonly Seat[],
  order: readonly number[],
  surroundings: Surroundings,
): { readonly seats: readonly Seat[]; readonly cost: number } {
  const seats = [...start];
  const seated = new Set(seats.flatMap((seat, i) => (seat.hangs ? [] : [i])));
  let cost = 0;
  for (let round = 0; round < ROUNDS; round++) {
    cost = 0;
    for (const i of order) {
      const glyph = glyphs[i];
      if (glyph === undefined) continue;
      const others = seats.flatMap((seat, j): Neighbour[] =>
        j !== i && seated.has(j) ? [{ ...seat, from: glyphs[j]?.anchor ?? seat }] : [],
      );
      const points = order.flatMap((j) => (j === i ? [] : (glyphs[j]?.anchor ?? [])));
      const choice = cheapest(glyph, others, points, surroundings);
      seats[i] = choice.seat;
      cost += choice.cost;
      seated.add(i);
    }
  }
  return { seats, cost };
}

function cheapest(
  glyph: Anchored,
  others: readonly Neighbour[],
  points: readonly Point[],
  surroundings: Surroundings,
): { readonly seat: Seat; readonly cost: number } {
  const { anchor, name, radius: r } = glyph;
  const around = [...others, ...points.map((point) => ({ ...point, r: POINT }))];
  const reach = [...others, ...points.map((point) => ({ ...point, r: 6 }))];
  let best = { seat: { ...anchor, r, hangs: true }, cost: Infinity };
  for (const direction of DIRECTIONS) {
    const crowd = crowding(anchor, direction, reach);
    for (const leader of LEADERS) {
      const distance = r + leader;
      const seat = {
        x: anchor.x + direction.x * distance,
        y: anchor.y + direction.y * distance,
        r,
        hangs: true,
      };
      const length = leader * 1.1 + crowd * 30;
      if (length >= best.cost) continue;
      let cost = length + price(seat, glyph, others, points, surroundings);
      // The dearest question comes last, and only of seats that could still be the best.
      if (cost < best.cost && name !== undefined && !hasRoom(seat, name, around, surroundings)) {
        cost += NAMELESS;
      }
      if (cost < best.cost) best = { seat, cost };
    }
  }
  return best;
}
