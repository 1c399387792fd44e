import type { Day } from '../../domain/day.ts';
import type { DayRange } from './extent.ts';

/** Days a second. */
export const speeds = [1, 2, 4, 7] as const;
export type Speed = (typeof speeds)[number];

/** The day of a range that is nearest to a day. */
export function within(day: Day, { from, to }: DayRange): Day {
  return Math.min(to, Math.max(from, day));
}

/** The day after one while playing; null where playing ends, at the last day without a loop. */
export function nextDay(day: Day, { from, to }: DayRange, loop: boolean): Day | null {
  if (day < to) return Math.max(from, day + 1);
  return loop ? from : null;
}

/** Where playing begins: the day shown, or the first where there is none or no day is left. */
export function firstDay(day: Day | null, { from, to }: DayRange): Day {
  return day === null || day < from || day >= to ? from : day;
}

/** A day so many days on, within the range; the range's first where none is shown yet. */
export function stepDay(day: Day | null, by: number, range: DayRange): Day {
  return day === null ? (by < 0 ? range.to : range.from) : within(day + by, range);
}

/** The day a key leads to; undefined for a key that moves no day. */
export function dayAfterKey(key: string, day: Day | null, range: DayRange): Day | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stepDay(day, 1, range);
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepDay(day, -1, range);
    case 'PageUp':
      return stepDay(day, 7, range);
    case 'PageDown':
      return stepDay(day, -7, range);
    case 'Home':
      return range.from;
    case 'End':
      return range.to;
    default:
      return undefined;
  }
}
