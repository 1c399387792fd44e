import { isNarrow } from './corners.ts';
import type { Size } from './projection.ts';

/** Scales of discs on a narrow map's home view, from so many square pixels on. */
const NARROW: readonly (readonly [area: number, scale: number])[] = [
  [105_000, 0.82],
  [80_000, 0.76],
  [0, 0.66],
];
/** Levels above the home view from which discs are larger: there is room then. */
const NEAR = 0.4;

/** The scale of the discs on a map that is one, `levels` above its home view. */
export function discScale(size: Size, levels: number): number {
  const near = levels > NEAR;
  if (!isNarrow(size)) return near ? 1.25 : 1;
  const area = size.width * size.height;
  return near ? 1 : (NARROW.find(([least]) => area >= least)?.[1] ?? 1);
}
