/** Measures of the drawing in pixels, from the width there is. */
export interface Layout {
  readonly width: number;
  /** A phone: lanes have a line above the bar, where a name may run over the days. */
  readonly compact: boolean;
  /** Where the days begin and end. */
  readonly left: number;
  readonly right: number;
  /** Height of a lane, the middle of the bar from its top, and the height of the bar. */
  readonly pitch: number;
  readonly middle: number;
  readonly bar: number;
}

/** Below this width lanes take two lines. */
export const COMPACT_BELOW = 560;

/** The margin right of the days: room for the last outcome mark and for the points of arrows. */
const MARGIN = 20;

/** The layout for a width; a width too small to hold any day still leaves a pixel for them. */
export function layoutOf(width: number): Layout {
  const compact = width < COMPACT_BELOW;
  const left = compact ? 132 : 198;
  return {
    width,
    compact,
    left,
    right: Math.max(left + 1, width - MARGIN),
    pitch: compact ? 33 : 14,
    middle: compact ? 23 : 7,
    bar: compact ? 8 : 6,
  };
}
