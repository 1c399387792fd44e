import { packEnclose, packSiblings } from 'd3-hierarchy';
import type { Circle } from '../layout/shapes.ts';

/** A disc of a glyph, or the uncounted ring of a row that is at home elsewhere. */
export interface PackedDisc extends Circle {
  readonly row: number;
  readonly further: boolean;
}

/** Discs packed round their common centre, and the radius of the enclosure. */
export interface PackedGlyph {
  readonly discs: readonly PackedDisc[];
  readonly radius: number;
}

/** Pixels between a disc and the edge of its neighbour's share. */
const GAP = 0.9;
/** Pixels from the outermost disc to the enclosure. */
const RIM = 3.6;
/** Pixels of the ring of a row that is at home elsewhere, at every scale. */
export const FURTHER_RADIUS = 4;

/**
 * Packs a place's discs, the largest first. Every row takes part whether it is shown or not, so
 * that filtering never moves a disc.
 */
export function packGlyph(
  rows: readonly number[],
  further: readonly number[],
  radiusOf: (row: number) => number,
): PackedGlyph {
  const packed = [
    ...rows.map((row) => ({ row, further: false, r: radiusOf(row) + GAP, x: 0, y: 0 })),
    ...further.map((row) => ({ row, further: true, r: FURTHER_RADIUS + GAP, x: 0, y: 0 })),
  ].sort((a, b) => Number(a.further) - Number(b.further) || b.r - a.r || a.row - b.row);
  packSiblings(packed);
  // The typings promise a circle, but nothing encloses nothing.
  const circle = packed.length === 0 ? { x: 0, y: 0, r: 0 } : packEnclose(packed);
  return {
    discs: packed.map((disc) => ({
      ...disc,
      x: disc.x - circle.x,
      y: disc.y - circle.y,
      r: disc.r - GAP,
    })),
    radius: circle.r + RIM,
  };
}
