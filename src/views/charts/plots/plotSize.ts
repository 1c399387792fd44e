/** Pixels a drawing has. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** Names before the drawing: as wide as in the style sheet's `min(122px, 38%)`. */
export function labelWidth(width: number): number {
  return Math.min(122, width * 0.38);
}

/** Ladders: room for the axis above, pixels a row, room for words after the last position. */
export const ladderTop = 26;
export const ladderPitch = 26;
export const ladderRight = 66;

/** Bars: pixels a row, group headings included, and room for the number after a bar. */
export const barPitch = 24;
export const barRight = 26;
