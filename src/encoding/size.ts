import type { Range, Reading } from '../domain/claim.ts';

/** Pixels per square root of a person at scale 1, so that a disc's area is its participants. */
const FACTOR = 0.56;
const FLOOR = 5;
const UNKNOWN = 6.5;

/**
 * The people a disc stands for: under `lowest` the lower of known bounds, under `highest` the higher,
 * else the middle of them; where only one bound is known, that one.
 */
export function drawnPeople({ low, high }: Range, reading: Reading): number {
  const [least, most] = [low ?? high ?? 0, high ?? low ?? 0];
  switch (reading) {
    case 'lowest':
      return least;
    case 'highest':
      return most;
    case 'in_use':
      return (least + most) / 2;
  }
}

/**
 * Radius of a disc in pixels. `undefined` (nobody counted) is the fixed smallest-class radius.
 * `scale` is 1 on plates, 1.25 on a zoomed map, 0.82 on phones, where the floor is 4.6.
 */
export function discRadius(size: Range | undefined, scale = 1, reading: Reading = 'in_use'): number {
  const floor = scale < 1 ? 4.6 : FLOOR;
  if (size === undefined) return Math.max(UNKNOWN * scale, floor);
  return Math.max(FACTOR * Math.sqrt(drawnPeople(size, reading)) * scale, floor);
}
