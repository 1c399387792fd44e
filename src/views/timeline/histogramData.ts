import { daily } from '../../crossfilter/histogram.ts';
import type { Evaluation } from '../../crossfilter/evaluate.ts';
import type { Table } from '../../crossfilter/table.ts';
import type { Day } from '../../domain/day.ts';
import type { DayRange } from './extent.ts';
import type { LaneRow } from './laneData.ts';
import { lanesIn } from './lanesAsked.ts';

export interface DayBar {
  readonly day: Day;
  /** Rows that certainly ran that day. */
  readonly certain: number;
  /** Rows that possibly did, and not certainly. */
  readonly possible: number;
}

/** Whether a row can run, and in the town of an id if one is given: a threat never does. */
export function runsIn(lanes: readonly LaneRow[], town: string | null): (row: number) => boolean {
  const rows = new Set(
    lanesIn(lanes, town).flatMap(({ row, outcome }) => (outcome === 'not_begun' ? [] : [row])),
  );
  return (row) => rows.has(row);
}

/** Rows running on each day of the axis, whatever window is chosen on it. */
export function histogramData(
  table: Table,
  evaluation: Evaluation,
  dimension: string,
  { from, to }: DayRange,
  runs?: (row: number) => boolean,
): readonly DayBar[] {
  const { certain, possible } = daily(table, evaluation, dimension, from, to, 'ignore', runs);
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
