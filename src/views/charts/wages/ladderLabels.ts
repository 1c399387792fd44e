import type { Part, Range } from '../../../domain/claim.ts';
import type { LadderRow, Rung } from './wagesData.ts';

/** A figure written at a rung: above it, or after it where nothing stands to its right. */
export interface LadderLabel {
  readonly rung: Rung;
  readonly value: Part;
  readonly place: 'above' | 'after';
}

export interface LadderLabels {
  readonly labels: readonly LadderLabel[];
  /** The last rung drawn, where nobody tells what was won: the words "not told" follow it. */
  readonly notTold: Rung | undefined;
}

/** Figures above two rungs nearer than this many pixels would meet. */
const APART = 20;

/** The end of a range that is known, the higher where both are. */
export function endOf({ low, high }: Range): number {
  return high ?? low ?? 0;
}

/** The beginning of a range that is known, the lower where both are. */
export function beginningOf({ low, high }: Range): number {
  return low ?? high ?? 0;
}

/**
 * Which figures a ladder is lettered with, so that none meets another: what was won always,
 * what was offered where there is room; the demanded one is read off the axis.
 */
export function ladderLabels(row: LadderRow, x: (value: number) => number): LadderLabels {
  const drawn = (['implied', 'got', 'asked', 'from'] as const).filter((rung) => row[rung]);
  const end = (rung: Rung) => endOf(row[rung] ?? { low: 0, high: 0 });
  const last = drawn.reduce<Rung | undefined>(
    (best, rung) => (best === undefined || end(rung) > end(best) ? rung : best),
    undefined,
  );
  const labels: LadderLabel[] = [];
  const put = (rung: Rung, place: LadderLabel['place'], value: Part | undefined) => {
    const near = labels.some(
      (other) =>
        value !== undefined &&
        other.place === place &&
        Math.abs(x(beginningOf(other.value)) - x(beginningOf(value))) < APART,
    );
    if (value !== undefined && !near) labels.push({ rung, value, place });
  };
  if (row.implied) put('implied', last === 'implied' ? 'after' : 'above', row.implied);
  put('got', last === 'got' ? 'after' : 'above', row.got);
  const known = row.got ?? row.implied;
  const repeated = row.from && known && coincide(row.from, known, x);
  if (!repeated) put('from', 'above', row.from);
  const told = row.got !== undefined || row.implied !== undefined;
  return { labels, notTold: told ? undefined : last };
}

/** Nearer than this many pixels, one mark would hide the other. */
const HIDDEN = 8;

/** Whether two rungs stand in the same place, so that one has to be drawn round the other. */
export function coincide(
  a: Range | undefined,
  b: Range | undefined,
  x: (value: number) => number,
): boolean {
  if (a === undefined || b === undefined) return false;
  const near = (one: number, other: number) => Math.abs(x(one) - x(other)) < HIDDEN;
  return near(beginningOf(a), beginningOf(b)) || near(endOf(a), endOf(b));
}

/** The empty stretch between two rungs; undefined where they overlap. */
export function stretch(
  a: Range | undefined,
  b: Range | undefined,
): readonly [number, number] | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (endOf(a) < beginningOf(b)) return [endOf(a), beginningOf(b)];
  if (endOf(b) < beginningOf(a)) return [endOf(b), beginningOf(a)];
  return undefined;
}
