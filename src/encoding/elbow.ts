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
  const barb = (side: 1 | -1) => `${end - HEAD.length} ${to.y + side * HEAD.half}`;
  return {
    line: `${begin}V${to.y}H${end}`,
    head: `M${barb(-1)}L${end} ${to.y}L${barb(1)}`,
  };
}
