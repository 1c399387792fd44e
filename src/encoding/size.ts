import type { Range } from '../domain/claim.ts';

/** Pixels per square root of a person at scale 1, so that a disc's area is its participants. */
const FACTOR = 0.56;
const FLOOR = 5;
const UNKNOWN = 6.5;

/** The people a disc stands for: the middle of known bounds, else the bound that is known. */
export function drawnPeople(size: Range): number {
  if (size.low !== null && size.high !== null) return (size.low + size.high) / 2;
  return size.low ?? size.high ?? 0;
}

/**
 * Radius of a disc in pixels. `undefined` (nobody counted) is the fixed smallest-class radius.
 * `scale` is 1 on plates, 1.25 on a zoomed map, 0.82 on phones, where the floor is 4.6.
 */
export function discRadius(size: Range | undefined, scale = 1): number {
  const floor = scale < 1 ? 4.6 : FLOOR;
  if (size === undefined) return Math.max(UNKNOWN * scale, floor);
  return Math.max(FACTOR * Math.sqrt(drawnPeople(size)) * scale, floor);
}
