// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../src/crossfilter/column.ts';
import { tiesOf, type Tie } from '../../src/domain/descent.ts';
import { flattened, forestOf, lagOf } from '../../src/domain/forest.ts';
import type { Span } from '../../src/domain/span.ts';
import { waveDataset } from '../support/datasets.ts';
import { tie } from './tie.fixture.ts';

const starting = (startMin: number, startMax = startMin): Span => ({
  startMin,
  startMax,
  endMin: startMax,
  endMax: startMax,
  end: 'known',
});

/** 0 led to 1 and 2, 1 to 3 and 4, and 4 stands in two lines. */
const ties = [tie(0, 1), tie(0, 2), tie(1, 3), tie(1, 4), tie(5, 4)];

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

  it('is no day at all where only the same day is left', () => {
    expect(lagOf(starting(100, 102), starting(98, 100))).toEqual({ low: 0, high: 0 });
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
  const days = new Map([[0, 10], [1, 12], [2, 11], [3, 20], [4, 18], [5, 5], [6, 10]]);
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
    const said = tie(5, 4);
    const weaker = [tie(1, 4, { basis: 'reporter_says' }), tie(2, 4, { basis: 'sequence_only' })];
    const found = flattened(forestOf([...weaker, said], spanOf));
    const branch = found.find(({ row }) => row === 4);
    expect(branch?.tie).toBe(said);
    expect(branch?.further.map(({ from }) => from)).toEqual([1, 2]);
  });

  it('hangs a row from the nearest of those with the same evidence, whichever is told first', () => {
    const hung = (...all: readonly Tie[]) => drawn(all).find(([row]) => row === 4);
    expect(hung(tie(5, 4), tie(1, 4))).toEqual([4, 1, 1]);
    expect(hung(tie(6, 4), tie(0, 4))).toEqual([4, 1, 0]);
  });

  it('stands rows that begin on one day in the order of the dataset', () => {
    expect(drawn([tie(6, 4), tie(0, 3)])).toEqual([[0, 0, undefined], [3, 1, 0], [6, 0, undefined], [4, 1, 6]]);
  });

  it('hangs a row from what it is said to come from also where that begins later', () => {
    expect(drawn([tie(1, 0)])).toEqual([[1, 0, undefined], [0, 1, 1]]);
  });

  it('stands a circle by the start of its earliest row, which is its root', () => {
    expect(drawn([tie(2, 3), tie(0, 1), tie(1, 0)])).toEqual([
      [0, 0, undefined],
      [1, 1, 0],
      [2, 0, undefined],
      [3, 1, 2],
    ]);
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
});

describe('the lags of the wave', () => {
  const wave = waveDataset();
  const lag = (from: number, to: number) => lagOf(wave.roles.span?.(from), wave.roles.span?.(to));

  it('are thirteen days from KEZBI to the guards and six from them to the drivers', () => {
    const row = (key: string) => wave.rowOf(key) ?? -1;
    const guards = row('kmg-security-zhanaozen-2021-07');
    expect(lag(row('kezbi-2021-06'), guards)).toEqual({ low: 13, high: 13 });
    expect(lag(guards, row('kunan-holding-2021-07'))).toEqual({ low: 6, high: 6 });
  });

  it('contradict no tie', () => {
    const ties = tiesOf(wave, true);
    expect(ties.length).toBeGreaterThan(0);
    for (const { from, to } of ties) expect(lag(from, to)?.high ?? 0).toBeGreaterThanOrEqual(0);
  });
});
