const STEPS = [1, 2, 2.5, 5, 10];
/** So many steps fit a column of some 120 pixels without their labels meeting. */
const MOST = 4;

/**
 * Round positions from zero to the first at or above `max` (above zero), five at most.
 * @param whole whether they are whole numbers, for what is counted
 */
export function niceTicks(max: number, whole = false): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(max / MOST));
  const steps = STEPS.map((nice) => nice * power).filter((step) => !whole || Number.isInteger(step));
  const step = steps.find((nice) => nice * MOST >= max) ?? Math.max(1, 10 * power);
  const count = Math.ceil(max / step);
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}

/** A logarithmic scale: its ends, and the powers of ten within them. */
export interface LogScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const TOPS = [1, 2, 5, 10];

/** From the power of ten at or below `min` to a round number at or above `max`, both above 0. */
export function logScale(min: number, max: number): LogScale {
  const first = Math.floor(Math.log10(min));
  const power = 10 ** Math.floor(Math.log10(max));
  const top = (TOPS.find((nice) => nice * power >= max) ?? 10) * power;
  const to = Math.max(top, 10 ** (first + 1));
  const count = Math.floor(Math.log10(to)) - first + 1;
  return {
    from: 10 ** first,
    to,
    ticks: Array.from({ length: count }, (_, i) => 10 ** (first + i)),
  };
}
