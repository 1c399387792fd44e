// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/crossfilter/evaluate.ts';
import type { Clause } from '../../../src/crossfilter/clause.ts';
import { countTicks, histogramData, tallest } from '../../../src/views/timeline/histogramData.ts';
import { bakeryDataset, day } from './bakeries.ts';

const { table } = bakeryDataset();
const july = { from: day('2021-07-12'), to: day('2021-07-21') };
const bars = (...clauses: Clause[]) => histogramData(table, evaluate(table, clauses), 'time', july);

describe('the histogram', () => {
  it('has a bar a day, certain and possible apart', () => {
    expect(bars().map(({ certain, possible }) => [certain, possible])).toEqual([
      [0, 1],
      [1, 1],
      [1, 1],
      [2, 0],
      [2, 0],
      [2, 0],
      [1, 0],
      [0, 1],
      [1, 1],
      [0, 2],
    ]);
    expect(tallest(bars())).toBe(2);
  });

  it('stays as it is when a window is chosen on it, and follows every other clause', () => {
    const window: Clause = { kind: 'window', dimension: 'time', from: day('2021-07-20'), to: null, possible: true };
    expect(bars(window)).toEqual(bars());
    expect(bars({ kind: 'values', dimension: 'place', values: ['shore'] })[1]).toMatchObject({
      certain: 0,
      possible: 1,
    });
  });
});

describe('the counts beside it', () => {
  it.each([
    [0, []],
    [1, [1]],
    [3, [1, 2, 3]],
    [8, [4, 8]],
    [18, [5, 10, 15]],
    [90, [40, 80]],
  ])('up to %i are %j', (most, ticks) => {
    expect(countTicks(most)).toEqual(ticks);
  });
});
