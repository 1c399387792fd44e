/** Pixels of the bars' room, and of what is above and below it. */
export const PLOT = { top: 5, bars: 46, axis: 19 } as const;
/** Where the bars stand. */
export const BASE = PLOT.top + PLOT.bars;
export const PLOT_HEIGHT = BASE + PLOT.axis;
