import { daily } from '../../crossfilter/histogram.ts';
import type { Evaluation } from '../../crossfilter/evaluate.ts';
import type { Table } from '../../crossfilter/table.ts';
import type { Day } from '../../domain/day.ts';
import type { DayRange } from './extent.ts';

export interface DayBar {
  readonly day: Day;
  /** Rows that certainly ran that day. */
  readonly certain: number;
  /** Rows that possibly did, and not certainly. */
  readonly possible: number;
}

/** Rows running on each day of the axis, whatever window is chosen on it. */
export function histogramData(
  table: Table,
  evaluation: Evaluation,
  dimension: string,
  { from, to }: DayRange,
): readonly DayBar[] {
  const { certain, possible } = daily(table, evaluation, dimension, from, to, 'ignore');
  return Array.from(certain, (count, i) => ({
    day: from + i,
    certain: count,
    possible: possible[i] ?? 0,
  }));
}

/** The tallest bar. */
export function tallest(bars: readonly DayBar[]): number {
  return bars.reduce((most, { certain, possible }) => Math.max(most, certain + possible), 0);
}

/** Two or three round counts up to the tallest bar, ascending, without 0. */
export function countTicks(most: number): readonly number[] {
  if (most < 1) return [];
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 2)));
  const step = [1, 2, 4, 5, 10].map((n) => n * power).findLast((n) => n <= most / 2) ?? 1;
  const ticks: number[] = [];
  for (let count = step; count <= most; count += step) ticks.push(count);
  return ticks.length > 3 ? ticks.filter((_, i) => i % 2 === 1) : ticks;
}
