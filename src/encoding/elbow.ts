/** A point in pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line with one corner or three, and its arrow, as SVG path data. */
export interface Elbow {
  readonly line: string;
  readonly head: string;
}

/** Pixels a line runs level before it reaches its end. */
const APPROACH = 8;
const HEAD = { length: 4, half: 2.6 };

/** An arrow with its point there, level or, with `way`, down (1) or up (-1), as SVG path data. */
export function arrow({ x, y }: Spot, way: 0 | 1 | -1 = 0): string {
  const { length, half } = HEAD;
  const barb = (side: 1 | -1) =>
    way === 0 ? `${x - length} ${y + side * half}` : `${x + side * half} ${y - way * length}`;
  return `M${barb(-1)}L${x} ${y}L${barb(1)}`;
}

/**
 * A line from below or above one point, straight to the height of another and level to it from the
 * left. `leave` and `gap` are the pixels kept free round the first point and before the second.
 */
export function elbow(from: Spot, to: Spot, leave: number, gap: number): Elbow {
  const way = to.y > from.y ? 1 : -1;
  const x = Math.min(from.x, to.x - APPROACH);
  const start = from.y + way * leave;
  const begin = x < from.x ? `M${from.x} ${start}V${start + way * 2}H${x}` : `M${x} ${start}`;
  const end = to.x - gap;
  return { line: `${begin}V${to.y}H${end}`, head: arrow({ x: end, y: to.y }) };
}
