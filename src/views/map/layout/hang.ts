import type { Point } from './projection.ts';
import {
  crowding,
  inwardness,
  middleOf,
  namelessness,
  price,
  type NameRoom,
  type Neighbour,
  type Surroundings,
} from './seatPrice.ts';
import { circleMeetsBox, circlesMeet, circleWithin, type Box, type Circle } from './shapes.ts';

/** Something with a true point and a radius that wants to stand there. */
export interface Anchored {
  readonly anchor: Point;
  readonly radius: number;
  /**
   * The other points the leader of an area may begin at, perhaps none: any in it would do.
   * Undefined for a place, which must not cover its own point.
   */
  readonly elsewhere?: readonly Point[];
  /** Pixels its name takes, where room for one counts. */
  readonly name?: NameRoom;
}

/** Where it stands; it hangs when that is not its true point. */
export interface Seat extends Circle {
  readonly hangs: boolean;
  /** Its true point, or that of an area's points from which its leader is clearest. */
  readonly from: Point;
}

/** Beyond this radius a glyph hides too much of the ground to stand on its point. */
const LARGEST_SEATED = 28;
/** Radius of a true point's mark. */
const POINT = 4;
/** Leader lengths tried, in pixels from point to enclosure. */
const LEADERS = [9, 16, 26, 38, 54, 74, 98, 126];
const DIRECTIONS = Array.from({ length: 16 }, (_, i) => {
  const angle = (i * Math.PI) / 8;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});
/** Price of a leader that begins at another point of an area than its label point. */
const ELSEWHERE = 30;
const ROUNDS = 3;

const isArea = ({ elsewhere }: Anchored) => elsewhere !== undefined;

/**
 * Seats every glyph on its point, or hangs it by a leader where it would meet another or is too
 * large: towards the emptiest direction, outward rather than inward, and never gladly the other
 * way round than the true points lie.
 */
export function hang(
  glyphs: readonly Anchored[],
  bounds: Box | null,
  obstacles: readonly Box[] = [],
): readonly Seat[] {
  return seatings(glyphs, bounds, obstacles)[0].seats;
}

/** Where everything stands, and what is wrong with it: the less the better. */
export interface Seating {
  readonly seats: readonly Seat[];
  readonly cost: number;
}

/** Whole seatings to choose among, the best first. */
export function seatings(
  glyphs: readonly Anchored[],
  bounds: Box | null,
  obstacles: readonly Box[],
): readonly [Seating, ...(readonly Seating[])] {
  const home = glyphs.map(({ anchor, radius }): Circle => ({ ...anchor, r: radius }));
  const large = glyphs.map((glyph) => glyph.radius > LARGEST_SEATED && !isArea(glyph));
  // What is too large anyway will go elsewhere: only its point is in the way of others.
  const inTheWay = home.map((circle, i) => (large[i] === true ? { ...circle, r: POINT } : circle));
  const seats: Seat[] = home.map((circle, i) => ({
    ...circle,
    from: { x: circle.x, y: circle.y },
    hangs:
      large[i] === true ||
      inTheWay.some((other, j) => i !== j && circlesMeet(circle, other, 2)) ||
      (bounds !== null && !circleWithin(circle, bounds)) ||
      obstacles.some((box) => circleMeetsBox(circle, box)),
  }));
  const still = { seats, cost: 0 };
  if (!seats.some(({ hangs }) => hangs)) return [still];
  // Where something hangs anyway an area makes room for it: its point is no place.
  const movable = glyphs.flatMap((glyph, i) => (seats[i]?.hangs || isArea(glyph) ? [i] : []));
  const surroundings = { bounds, obstacles, middle: middleOf(glyphs.map(({ anchor }) => anchor)) };
  // On a map without edges there is always room somewhere, so one order will do.
  const tries = (bounds === null ? orders.slice(0, 1) : orders).map((before) =>
    settle(glyphs, seats, [...movable].sort((i, j) => compare(home, before, i, j)), surroundings),
  );
  const [best = still, ...others] = tries.sort((a, b) => a.cost - b.cost);
  return [best, ...others];
}

/**
 * Orders of choosing; whoever comes first gets the better seat, so several are tried: the largest
 * first, the smallest first, and round the compass.
 */
const orders: readonly ((circle: Circle) => number)[] = [
  ({ r }) => -r,
  ({ r }) => r,
  ...DIRECTIONS.map(
    (direction) =>
      ({ x, y }: Circle) =>
        x * direction.x + y * direction.y,
  ),
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

interface Room extends Surroundings {
  /** The middle of all the true points, and how far they reach from it. */
  readonly middle: Circle;
}

/** Lets the movable choose their seats in turn, and think again with all the others seated. */
function settle(
  glyphs: readonly Anchored[],
  start: readonly Seat[],
  order: readonly number[],
  room: Room,
): Seating {
  const seats = [...start];
  const seated = new Set([...glyphs.keys()].filter((i) => !order.includes(i)));
  let cost = 0;
  for (let round = 0; round < ROUNDS; round++) {
    cost = 0;
    for (const i of order) {
      const glyph = glyphs[i];
      if (glyph === undefined) continue;
      const others = seats.flatMap((seat, j): Neighbour[] => {
        const other = glyphs[j];
        if (j === i || other === undefined || !seated.has(j)) return [];
        return [{ ...seat, ...(other.name ? { name: other.name } : {}) }];
      });
      const points = order.flatMap((j) => {
        const other = glyphs[j];
        return j === i || other === undefined || isArea(other) ? [] : [other.anchor];
      });
      const choice = cheapest(glyph, others, points, room);
      seats[i] = choice.seat;
      cost += choice.cost;
      seated.add(i);
    }
  }
  return { seats, cost };
}

/** A leader is dear by its length, a long one more than in proportion. */
function lengthPrice(leader: number): number {
  return leader * 1.1 + (leader * leader) / 200;
}

/** The seats a glyph may take, each with what its leader costs, the cheapest first. */
function candidates(
  { anchor, radius: r, elsewhere }: Anchored,
  reach: readonly Circle[],
  middle: Circle,
): readonly { readonly seat: Seat; readonly cost: number }[] {
  const hung = [anchor, ...(elsewhere ?? [])].flatMap((from) =>
    DIRECTIONS.flatMap((direction) => {
      const dear =
        crowding(from, direction, reach) * 30 +
        inwardness(from, direction, middle) +
        (from === anchor ? 0 : ELSEWHERE);
      return LEADERS.map((leader) => {
        const x = from.x + direction.x * (r + leader);
        const y = from.y + direction.y * (r + leader);
        return { seat: { x, y, r, hangs: true, from }, cost: lengthPrice(leader) + dear };
      });
    }),
  );
  hung.sort((a, b) => a.cost - b.cost);
  if (elsewhere === undefined) return hung;
  return [{ seat: { ...anchor, r, hangs: false, from: anchor }, cost: 0 }, ...hung];
}

function cheapest(
  glyph: Anchored,
  others: readonly Neighbour[],
  points: readonly Point[],
  room: Room,
): { readonly seat: Seat; readonly cost: number } {
  const { anchor, name, radius: r } = glyph;
  const marks = points.map((point) => ({ ...point, r: POINT }));
  const reach = [...others, ...points.map((point) => ({ ...point, r: 6 }))];
  let best = { seat: { ...anchor, r, hangs: true, from: anchor }, cost: Infinity };
  for (const { seat, cost: leader } of candidates(glyph, reach, room.middle)) {
    if (leader >= best.cost) break;
    let cost = leader + price(seat, seat.from, others, points, room);
    // The dearest question comes last, and only of seats that could still be the best.
    if (cost >= best.cost) continue;
    cost += namelessness({ ...seat, ...(name ? { name } : {}) }, others, marks, room);
    if (cost < best.cost) best = { seat, cost };
  }
  return best;
}
