// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/crossfilter/evaluate.ts';
import { Answer, type Clause } from '../../../src/crossfilter/clause.ts';
import { spanColumn } from '../../../src/crossfilter/span.ts';
import { makeTable } from '../../../src/crossfilter/table.ts';
import { windowAnswer } from '../../../src/crossfilter/window.ts';
import { laneData } from '../../../src/views/timeline/laneData.ts';
import { countTicks, histogramData, runsIn, tallest } from '../../../src/views/timeline/histogramData.ts';
import { bakeries, bakeryDataset, day, openSpan } from './bakeries.ts';

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

  it('counts in a town alone what is there, and no threat anywhere', () => {
    const rows = bakeries.map((row) => (row.title === 'Oat' ? { ...row, outcome: 'not_begun' as const } : row));
    const lanes = laneData(bakeryDataset(rows), ({ en }) => en, (a, b) => a.localeCompare(b));
    const [, , , , , , , , twentieth] = histogramData(table, evaluate(table, []), 'time', july, runsIn(lanes, null));
    expect(twentieth).toMatchObject({ certain: 0, possible: 1 });
    const hill = histogramData(table, evaluate(table, []), 'time', july, runsIn(lanes, 'hill'));
    expect(hill.map(({ certain, possible }) => certain + possible)).toEqual([0, 1, 1, 1, 1, 1, 0, 0, 0, 0]);
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

describe('spans with open sides', () => {
  const spans = fc.array(openSpan(july.from - 10, july.to + 10), { maxLength: 12 });

  it('are counted on the days that the question about one day says', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const column = spanColumn(some);
        const open = makeTable(some.length, [['time', column]]);
        for (const bar of histogramData(open, evaluate(open, []), 'time', july)) {
          const answers = some.map((_, row) => windowAnswer(column, row, bar.day, bar.day));
          expect(bar.certain).toBe(answers.filter((answer) => answer === Answer.CERTAIN).length);
          expect(bar.possible).toBe(answers.filter((answer) => answer === Answer.POSSIBLE).length);
          const within = some.filter(({ startMin, endMax }) => startMin <= bar.day && bar.day <= endMax);
          const surely = some.filter(({ startMax, endMin }) => startMax <= bar.day && bar.day <= endMin);
          expect([bar.certain, bar.certain + bar.possible]).toEqual([surely.length, within.length]);
        }
      }),
    );
  });

  it('certainly meet any window only where they possibly do', () => {
    const day = fc.integer({ min: july.from - 20, max: july.to + 20 });
    fc.assert(
      fc.property(spans, day, day, (some, a, b) => {
        const window = { kind: 'window', dimension: 'time', from: Math.min(a, b), to: Math.max(a, b) } as const;
        const open = makeTable(some.length, [['time', spanColumn(some)]]);
        const passing = (possible: boolean) =>
          some.flatMap((_, row) => (evaluate(open, [{ ...window, possible }]).failBits[row] === 0 ? [row] : []));
        expect(passing(true)).toEqual(expect.arrayContaining(passing(false)));
      }),
    );
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
