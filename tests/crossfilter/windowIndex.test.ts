// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answer, type Clause } from '../../src/crossfilter/clause.ts';
import { categoryColumn } from '../../src/crossfilter/coded.ts';
import { evaluate } from '../../src/crossfilter/evaluate.ts';
import { facet } from '../../src/crossfilter/facet.ts';
import { daily } from '../../src/crossfilter/histogram.ts';
import type { Selection } from '../../src/crossfilter/selection.ts';
import { spanColumn, type Span } from '../../src/crossfilter/span.ts';
import { makeTable, type Table } from '../../src/crossfilter/table.ts';
import { tally } from '../../src/crossfilter/tally.ts';
import { windowAnswer } from '../../src/crossfilter/window.ts';
import { buildWindowIndex, countWindow } from '../../src/crossfilter/windowIndex.ts';
import { countSaid, rowsPassing, saysToWindow } from './bruteForce.ts';
import { someRows, someSelection, someWindow, tableOf } from './rows.ts';

function indexOf(table: Table, selection: Selection = []) {
  const index = buildWindowIndex(table, evaluate(table, selection), 'time');
  if (index === null) throw new Error('no index');
  return index;
}

const spans = (...times: (Span | undefined)[]): Table =>
  tableOf(times.map((time) => ({ colour: undefined, tags: [], size: undefined, time })));
const on = (startMin: number, startMax: number, endMin: number, endMax: number): Span => {
  return { startMin, startMax, endMin, endMax };
};

describe('countWindow', () => {
  it('subtracts those who ended before from those who had started', () => {
    const index = indexOf(spans(on(1, 1, 3, 3), on(2, 4, 6, 8), on(9, 9, 9, 9), undefined));
    expect(countWindow(index, 3, 3)).toEqual({ certain: 1, possible: 1, unknown: 1 });
    expect(countWindow(index, 4, 8)).toEqual({ certain: 1, possible: 0, unknown: 1 });
    expect(countWindow(index, 7, 8)).toEqual({ certain: 0, possible: 1, unknown: 1 });
    expect(countWindow(index, null, null)).toEqual({ certain: 3, possible: 0, unknown: 1 });
    expect(countWindow(index, null, 8)).toEqual({ certain: 2, possible: 0, unknown: 1 });
    expect(countWindow(index, 9, null)).toEqual({ certain: 1, possible: 0, unknown: 1 });
  });

  it('minds spans whose latest start is after their earliest end', () => {
    const index = indexOf(spans(on(1, 20, 10, 30), on(1, 12, 11, 30)));
    expect(countWindow(index, 13, 15)).toEqual({ certain: 0, possible: 2, unknown: 0 });
    expect(countWindow(index, 12, 15)).toEqual({ certain: 0, possible: 2, unknown: 0 });
    expect(countWindow(index, 11, 15)).toEqual({ certain: 1, possible: 1, unknown: 0 });
    expect(countWindow(index, 10, 20)).toEqual({ certain: 2, possible: 0, unknown: 0 });
  });

  it('finds nobody but the undated in a window the wrong way round or far outside', () => {
    const index = indexOf(spans(on(1, 1, 30, 30), undefined));
    for (const [from, to] of [
      [9, 8],
      [-1000, -900],
      [900, 1000],
      [31, null],
      [null, 0],
    ] as const) {
      expect(countWindow(index, from, to)).toEqual({ certain: 0, possible: 0, unknown: 1 });
    }
  });

  it('finds what is open on a side however far out one looks', () => {
    const index = indexOf(
      spans(
        { startMin: null, startMax: 5, endMin: 5, endMax: 5 },
        { startMin: 5, startMax: null, endMin: null, endMax: null },
      ),
    );
    expect(index.kind).toBe('tables');
    expect(countWindow(index, -5000, -4000)).toEqual({ certain: 0, possible: 1, unknown: 0 });
    expect(countWindow(index, 4000, 5000)).toEqual({ certain: 0, possible: 1, unknown: 0 });
    expect(countWindow(index, 5, 9999)).toEqual({ certain: 1, possible: 1, unknown: 0 });
    expect(countWindow(index, 5, null)).toEqual({ certain: 2, possible: 0, unknown: 0 });
  });

  it('holds for certain in no window what is unsure of its days', () => {
    const table = spans({ ...on(5, 5, 5, 5), unsure: true }, on(1, 1, 9, 9));
    const windows = [[5, 5], [1, 9], [-50, 50], [null, 5], [5, null], [4, null], [null, 9]] as const;
    for (const [from, to] of windows) {
      expect(countWindow(indexOf(table), from, to)).toEqual({ certain: 1, possible: 1, unknown: 0 });
    }
    expect(countWindow(indexOf(table), 6, null)).toEqual({ certain: 1, possible: 0, unknown: 0 });
  });

  it('counts row by row when a mistyped year makes the days too many', () => {
    const index = indexOf(spans(on(1, 1, 2, 4), on(3, 3, 9_000_000, 9_000_000), undefined));
    expect(index.kind).toBe('rows');
    expect(countWindow(index, 4, 5)).toEqual({ certain: 1, possible: 1, unknown: 1 });
    expect(countWindow(index, null, 1)).toEqual({ certain: 1, possible: 0, unknown: 1 });
    expect(countWindow(index, 5, null)).toEqual({ certain: 1, possible: 0, unknown: 1 });
  });

  it('has no index for a dimension without spans, and one of nothing for no rows', () => {
    const table = spans();
    expect(buildWindowIndex(table, evaluate(table, []), 'colour')).toBeNull();
    expect(countWindow(indexOf(table), 1, 2)).toEqual({ certain: 0, possible: 0, unknown: 0 });
  });

  it('counts by subtraction what one counts by membership', () => {
    fc.assert(
      fc.property(someRows, someSelection, someWindow, (rows, selection, { from, to }) => {
        const said = rowsPassing(rows, selection, 'time').map(({ time }) =>
          saysToWindow(time, from, to),
        );
        expect(countWindow(indexOf(tableOf(rows), selection), from, to)).toEqual(countSaid(said));
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with the clause it stands for, and with the histogram of one day', () => {
    fc.assert(
      fc.property(someRows, someWindow, fc.integer({ min: -8, max: 16 }), (rows, window, day) => {
        const table = tableOf(rows);
        const clause: Clause = { kind: 'window', dimension: 'time', ...window, possible: true };
        const evaluation = evaluate(table, [clause]);
        const index = indexOf(table, [clause]);
        const counts = countWindow(index, window.from, window.to);
        expect(counts).toEqual(tally(evaluation, 'time'));
        const { certain, possible, unknown } = evaluation;
        expect(counts).toEqual({ certain, possible, unknown });

        const bar = daily(table, evaluation, 'time', day, day, 'ignore');
        expect(countWindow(index, day, day)).toMatchObject({
          certain: bar.certain[0],
          possible: bar.possible[0],
        });
      }),
    );
  });
});

it('goes the same way with 200,000 rows', () => {
  const length = 200_000;
  const times = Array.from({ length }, (_, row): Span | undefined => {
    if (row % 10 === 0) return undefined;
    const start = (row * 7) % 365;
    return on(start, start + (row % 30), start + 10, start + 10 + (row % 45));
  });
  const colour = categoryColumn(times.map((_, row) => ['red', 'green', undefined][row % 3]));
  const time = spanColumn(times);
  const table = makeTable(length, [
    ['colour', colour],
    ['time', time],
  ]);
  const red: Clause = { kind: 'values', dimension: 'colour', values: ['red'] };
  const week: Clause = { kind: 'window', dimension: 'time', from: 100, to: 106, possible: true };
  const evaluation = evaluate(table, [red, week]);

  const expected = { certain: 0, possible: 0, unknown: 0 };
  for (let row = 0; row < length; row += 3) {
    const answer = windowAnswer(time, row, 100, 106);
    if (answer === Answer.CERTAIN) expected.certain++;
    if (answer === Answer.POSSIBLE) expected.possible++;
    if (answer === Answer.UNKNOWN) expected.unknown++;
  }
  expect(evaluation).toMatchObject(expected);
  expect(countWindow(indexOf(table, [red, week]), 100, 106)).toEqual(expected);
  expect(facet(table, evaluation, 'colour')[0]).toMatchObject({ shown: evaluation.shown });
  const { certain } = daily(table, evaluation, 'time', 0, 500, 'ignore');
  const runs = (row: number) => (time.startMax[row] ?? 0) <= 120 && 120 <= (time.endMin[row] ?? 0);
  const onDay = times.filter((span, row) => span !== undefined && row % 3 === 0 && runs(row));
  expect(certain[120]).toBe(onDay.length);
  expect(onDay.length).toBeGreaterThan(0);
});
