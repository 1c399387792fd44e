/** Pixels a drawing has. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

const names = { most: 122, share: 0.38 };

/** Names before the drawing, in pixels: as wide as style sheets make them beside a drawing. */
export function labelWidth(width: number): number {
  return Math.min(names.most, width * names.share);
}

/** Ladders: room for the axis above, pixels a row, room for words after the last position. */
export const ladderTop = 26;
export const ladderPitch = 26;
export const ladderRight = 80;

/** Where a share of the ladders' scale stands, as a length of a style sheet. */
export function ladderLeft(share: number): string {
  const before = `min(${names.most}px, ${names.share * 100}%)`;
  return `calc(${before} + ${share} * (100% - ${before} - ${ladderRight}px))`;
}

/** Bars: pixels a row, group headings included, and room for the number after a bar. */
export const barPitch = 24;
export const barRight = 26;

/** Words before the bars, in pixels: as wide as their style sheet makes them. */
export function barLeft(width: number): number {
  return Math.min(150, width * 0.49);
}
