// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../src/crossfilter/column.ts';
import {
  ancestors,
  descendants,
  flattened,
  forestOf,
  isInspiration,
  lagOf,
  lineOf,
  tiesOf,
  type Tie,
} from '../../src/domain/descent.ts';
import type { Span } from '../../src/domain/span.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

const tie = (from: number, to: number, more: Partial<Tie> = {}): Tie => ({
  from,
  to,
  type: 'inspired_by',
  basis: 'reporter_says',
  source: 'gazette',
  at: [1],
  ...more,
});
const starting = (startMin: number, startMax = startMin): Span => ({
  startMin,
  startMax,
  endMin: startMax,
  endMax: startMax,
  end: 'known',
});
const sorted = (rows: ReadonlySet<number>) => [...rows].sort((a, b) => a - b);

/** 0 led to 1 and 2, 1 to 3 and 4, and 4 stands in two lines. */
const ties = [tie(0, 1), tie(0, 2), tie(1, 3), tie(1, 4), tie(5, 4)];

describe('a line of descent', () => {
  it('holds all that led to a row and all it led to, over any number of steps', () => {
    expect(sorted(ancestors(ties, 4))).toEqual([0, 1, 5]);
    expect(sorted(descendants(ties, 0))).toEqual([1, 2, 3, 4]);
    expect(sorted(ancestors(ties, 0))).toEqual([]);
  });

  it('leaves out kin: what else an ancestor led to, and what else led to a descendant', () => {
    const { rows, ties: lit } = lineOf(ties, 1);
    expect(sorted(rows)).toEqual([0, 1, 3, 4]);
    expect(lit.map(({ from, to }) => [from, to])).toEqual([[0, 1], [1, 3], [1, 4]]);
  });

  it('ends where ties go in a circle, and never holds the row itself as its own kin', () => {
    const circle = [tie(0, 1), tie(1, 2), tie(2, 0)];
    expect(sorted(ancestors(circle, 0))).toEqual([1, 2]);
    expect(sorted(descendants(circle, 0))).toEqual([1, 2]);
  });
});

describe('the lag between two starts', () => {
  it('is the days between exact days', () => {
    expect(lagOf(starting(100), starting(113))).toEqual({ low: 13, high: 13 });
  });

  it('is an interval where one is uncertain', () => {
    expect(lagOf(starting(100, 102), starting(110, 111))).toEqual({ low: 8, high: 11 });
  });

  it('is about so many days where a source says "about" of a start', () => {
    const about: Span = { ...starting(100), approximate: 'start' };
    expect(lagOf(about, starting(113))).toEqual({ low: 13, high: 13, approximate: true });
    expect(lagOf(starting(90), about)).toEqual({ low: 10, high: 10, approximate: true });
  });

  it('does not begin before the earlier row may have', () => {
    expect(lagOf(starting(100, 110), starting(105))).toEqual({ low: 0, high: 5 });
  });

  it('is open where a start is, and unknown where a row has none', () => {
    expect(lagOf(starting(DAY_MIN, 100), starting(105))).toEqual({ low: 5, high: null });
    expect(lagOf(starting(100), starting(105, DAY_MAX))).toEqual({ low: 5, high: null });
    expect(lagOf(starting(100), starting(DAY_MIN, 105))).toEqual({ low: null, high: 5 });
    expect(lagOf(undefined, starting(105))).toBeUndefined();
    expect(lagOf(starting(105), undefined)).toBeUndefined();
  });

  it('is wholly below zero where the dates contradict the tie', () => {
    expect(lagOf(starting(105, 106), starting(100, 101))).toEqual({ low: -6, high: -4 });
  });
});

describe('the tree', () => {
  const days = new Map([[0, 10], [1, 12], [2, 11], [3, 20], [4, 18], [5, 5]]);
  const spanOf = (row: number) => {
    const day = days.get(row);
    return day === undefined ? undefined : starting(day);
  };
  const drawn = (all: readonly Tie[]) =>
    flattened(forestOf(all, spanOf)).map(({ row, depth, tie: own }) => [row, depth, own?.from]);

  it('stands by date, each row below the one it hangs from', () => {
    expect(drawn(ties)).toEqual([
      [5, 0, undefined],
      [0, 0, undefined],
      [2, 1, 0],
      [1, 1, 0],
      [4, 2, 1],
      [3, 2, 1],
    ]);
  });

  it('hangs a row from what its best evidence names, and keeps the other ties', () => {
    const said = tie(5, 4, { basis: 'workers_say' });
    const found = flattened(forestOf([tie(1, 4), said, tie(2, 4, { basis: 'sequence_only' })], spanOf));
    const branch = found.find(({ row }) => row === 4);
    expect(branch?.tie).toBe(said);
    expect(branch?.further.map(({ from }) => from)).toEqual([1, 2]);
  });

  it('puts undated rows last', () => {
    expect(drawn([tie(0, 9), tie(0, 1)]).map(([row]) => row)).toEqual([0, 1, 9]);
  });

  it('holds each row once and each tie once, whatever the ties are', () => {
    const rows = fc.integer({ min: 0, max: 8 });
    const any = fc.array(
      fc.tuple(rows, rows).filter(([a, b]) => a !== b).map(([a, b]) => tie(a, b)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(any, (all) => {
        const found = flattened(forestOf(all, spanOf));
        const named = new Set(all.flatMap(({ from, to }) => [from, to]));
        expect(found.map(({ row }) => row).sort()).toEqual([...named].sort());
        const kept = found.flatMap(({ tie: own, further }) => [...(own ? [own] : []), ...further]);
        expect(new Set(kept)).toEqual(new Set(all));
        expect(kept).toHaveLength(all.length);
      }),
    );
  });

  it('agrees with itself in both directions', () => {
    const rows = fc.integer({ min: 0, max: 8 });
    const any = fc.array(fc.tuple(rows, rows).map(([a, b]) => tie(a, b)), { maxLength: 20 });
    fc.assert(
      fc.property(any, rows, rows, (all, a, b) => {
        expect(ancestors(all, a).has(b)).toBe(descendants(all, b).has(a));
      }),
    );
  });
});

describe('the ties of a dataset', () => {
  it('are none where it records none', () => {
    expect(tiesOf(orchardDataset(), true)).toEqual([]);
  });

  it('leave out what rests on sequence alone unless it is asked for', () => {
    const wave = waveDataset();
    const all = tiesOf(wave, true);
    const claimed = tiesOf(wave, false);
    expect(claimed).toEqual(all.filter(({ basis }) => basis !== 'sequence_only'));
    expect(claimed.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(claimed.length);
  });

  it('lead from KEZBI over the guards to the drivers, six days and thirteen days later', () => {
    const wave = waveDataset();
    const known = tiesOf(wave, false);
    const row = (key: string) => wave.rowOf(key) ?? -1;
    const [kezbi, guards, drivers] = [
      row('kezbi-2021-06'),
      row('kmg-security-zhanaozen-2021-07'),
      row('kunan-holding-2021-07'),
    ];
    expect(ancestors(known, drivers).has(kezbi)).toBe(true);
    const lag = (from: number, to: number) => lagOf(wave.roles.span?.(from), wave.roles.span?.(to));
    expect(lag(kezbi, guards)).toEqual({ low: 13, high: 13 });
    expect(lag(guards, drivers)).toEqual({ low: 6, high: 6 });
    expect(known.filter(isInspiration).length).toBeLessThan(known.length);
  });

  it('are contradicted by no date of the wave', () => {
    const wave = waveDataset();
    for (const { from, to } of tiesOf(wave, true)) {
      expect(lagOf(wave.roles.span?.(from), wave.roles.span?.(to))?.high ?? 0).toBeGreaterThanOrEqual(0);
    }
  });
});
