import type { Day } from '../domain/day.ts';

/**
 * A linear scale of days. Days are inclusive: a day is a cell one `step` wide that starts at
 * `x(day)`, so a bar that ends on a day ends at `x(day + 1)`.
 */
export interface DayScale {
  readonly from: Day;
  readonly to: Day;
  /** Pixels a day. */
  readonly step: number;
  readonly x: (day: Day) => number;
  /** The day under a pixel, clamped to the scale. */
  readonly dayAt: (x: number) => Day;
}

/** A scale over `from` to `to` inclusive between two pixels. */
export function dayScale(from: Day, to: Day, left: number, right: number): DayScale {
  const step = (right - left) / Math.max(1, to - from + 1);
  return {
    from,
    to,
    step,
    x: (day) => left + (day - from) * step,
    dayAt: (x) => Math.min(to, Math.max(from, from + Math.floor((x - left) / step))),
  };
}
