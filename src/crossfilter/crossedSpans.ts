import { placeOf, prefixTable, type DayAxis } from './dayAxis.ts';
import type { SpanColumn } from './column.ts';

/**
 * The spans whose latest start is after their earliest end, sorted by the latter. A window
 * that lies wholly between the two days misses both tests of "certainly" at once, so taking
 * those who miss one and those who miss the other from all takes these away twice.
 */
export interface CrossedSpans {
  /** Rows with an earliest end at each place of the axis or before it. */
  readonly upTo: Uint32Array;
  /** The places of the latest starts, in the order of the earliest ends. */
  readonly latestStarts: Int32Array;
  /** The most places from an earliest end to its latest start: how far back to look. */
  readonly widest: number;
}

/** Sorts those of `rows` that are crossed, by counting. */
export function crossedSpans(rows: Uint32Array, column: SpanColumn, axis: DayAxis): CrossedSpans {
  const { startMax, endMin } = column;
  const crossed = crossedOf(rows, column);
  const upTo = prefixTable(axis, crossed, endMin);
  const latestStarts = new Int32Array(crossed.length);
  const free = upTo.slice();
  let widest = 0;
  for (let at = 0; at < crossed.length; at++) {
    const row = crossed[at] ?? 0;
    const end = placeOf(axis, endMin[row] ?? 0);
    const start = placeOf(axis, startMax[row] ?? 0);
    const slot = (free[end] ?? 0) - 1;
    free[end] = slot;
    latestStarts[slot] = start;
    if (start - end > widest) widest = start - end;
  }
  return { upTo, latestStarts, widest };
}

function crossedOf(rows: Uint32Array, { startMax, endMin }: SpanColumn): Uint32Array {
  const crossed = new Uint32Array(rows.length);
  let length = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if ((startMax[row] ?? 0) > (endMin[row] ?? 0)) crossed[length++] = row;
  }
  return crossed.subarray(0, length);
}

/** How many end before place `from` and start after place `to`, where `from <= to`. */
export function countAround(crossed: CrossedSpans, from: number, to: number): number {
  const { upTo, latestStarts, widest } = crossed;
  const begin = upTo[to - widest] ?? 0;
  const end = upTo[from - 1] ?? 0;
  let around = 0;
  for (let at = begin; at < end; at++) {
    if ((latestStarts[at] ?? 0) > to) around++;
  }
  return around;
}
