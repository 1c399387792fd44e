import type { WindowClause } from '../../crossfilter/clause.ts';
import type { Day } from '../../domain/day.ts';
import type { DayRange } from './extent.ts';

export type Thumb = 'from' | 'to';

/** Days asked for, inclusive; null is open. */
export interface AskedDays {
  readonly from: Day | null;
  readonly to: Day | null;
}

const clamp = (day: Day, low: Day, high: Day) => Math.min(high, Math.max(low, day));

/** The days a clause leaves on the axis; all of it where there is none. */
export function windowOn(axis: DayRange, clause: WindowClause | undefined): DayRange {
  const from = clamp(clause?.from ?? axis.from, axis.from, axis.to);
  return { from, to: clamp(clause?.to ?? axis.to, from, axis.to) };
}

/**
 * The clause that asks for these days, inclusive; null bounds are open. Undefined where both sides
 * are open or leave nothing out. Every device goes through here.
 * @param named the first and the last day there is something of
 */
export function windowClause(
  dimension: string,
  named: DayRange,
  { from, to }: AskedDays,
  possible = true,
): WindowClause | undefined {
  if ((from ?? named.from) <= named.from && (to ?? named.to) >= named.to) return undefined;
  return { kind: 'window', dimension, from, to, possible };
}

/**
 * What a thumb asks for by where it stands: nothing of the other end, and of its own no bound at the
 * edge of the axis, where it stands while nothing is asked.
 */
export function askedByThumb(thumb: Thumb, day: Day, axis: DayRange): Partial<AskedDays> {
  return { [thumb]: day === axis[thumb] ? null : day };
}

/** The window with one thumb at a day, or as near as the other thumb and the axis let it. */
export function moveThumb(window: DayRange, thumb: Thumb, day: Day, axis: DayRange): DayRange {
  return thumb === 'from'
    ? { from: clamp(day, axis.from, window.to), to: window.to }
    : { from: window.from, to: clamp(day, window.from, axis.to) };
}

/** The window as long as it was, some days later (or earlier), within the axis. */
export function moveWindow(window: DayRange, days: number, axis: DayRange): DayRange {
  const by = clamp(days, axis.from - window.from, axis.to - window.to);
  return { from: window.from + by, to: window.to + by };
}

/** The days between two, whichever comes first. */
export function windowBetween(a: Day, b: Day): DayRange {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** The day a key asks a thumb to go to; undefined for a key that does not move it. */
export function dayForKey(
  key: string,
  thumb: Thumb,
  window: DayRange,
  axis: DayRange,
): Day | undefined {
  const day = window[thumb];
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return day + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return day - 1;
    case 'PageUp':
      return day + 7;
    case 'PageDown':
      return day - 7;
    case 'Home':
      return axis.from;
    case 'End':
      return axis.to;
    default:
      return undefined;
  }
}

export const sameWindow = (a: DayRange, b: DayRange) => a.from === b.from && a.to === b.to;
