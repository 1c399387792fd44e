import type { Padding } from './fit.ts';
import type { Size } from './projection.ts';
import type { Box } from './shapes.ts';

/** Whether a map that is one is as narrow as a phone's. */
export function isNarrow({ width }: Size): boolean {
  return width < 560;
}

/** How much of the credits stands in the line itself; all of them are in the panel. */
export type Credits = 'full' | 'short' | 'none';

/** What a map that is one has room for. */
export function creditsFor(size: Size): Credits {
  if (isNarrow(size)) return 'none';
  return size.width < 760 ? 'short' : 'full';
}

/** What stands in the corners of a pane; what is left out is as on a map that is one. */
export interface Corners {
  /** Whether the controls are a row of large ones, as on a phone, or a column. */
  readonly narrow?: boolean;
  readonly credits?: Credits;
  /** Whether the line of sources tells of rows without a place. */
  readonly unplaced?: boolean;
}

/** Pixels of the line of sources with a scale, by how much of the credits is in it. */
const LINE: Readonly<Record<Credits, number>> = { full: 456, short: 312, none: 216 };
/** Pixels of the scale, and of what is said of rows without a place. */
const SCALE = 84;
const UNPLACED = 136;

/** Boxes of a pane that its controls and its line of sources take. */
export function takenBoxes(size: Size, corners: Corners = {}): readonly Box[] {
  const { width, height } = size;
  const { narrow = isNarrow(size), credits = creditsFor(size), unplaced = false } = corners;
  const controls = narrow ? { left: width - 130, bottom: 56 } : { left: width - 48, bottom: 98 };
  const line = LINE[credits] - (narrow ? SCALE : 0) + (unplaced ? UNPLACED : 0);
  return [
    { ...controls, right: width, top: 6 },
    { left: Math.max(0, width - line), right: width, top: height - 24, bottom: height },
  ];
}

/** Pixels kept free round the whole of the data for what hangs beyond its edge. */
export function homeInset(size: Size): Padding {
  return isNarrow(size)
    ? { left: 22, right: 12, top: 8, bottom: 48 }
    : { left: 52, right: 36, top: 8, bottom: 18 };
}
