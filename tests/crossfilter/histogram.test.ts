// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../src/crossfilter/clause.ts';
import { evaluate } from '../../src/crossfilter/evaluate.ts';
import { daily, type Daily } from '../../src/crossfilter/histogram.ts';
import type { Span } from '../../src/crossfilter/span.ts';
import { tally } from '../../src/crossfilter/tally.ts';
import { histories, rowsPassing } from './bruteForce.ts';
import { someRows, someSelection, tableOf, type Row } from './rows.ts';

const lasting = (time: Span | undefined): Row => {
  return { colour: undefined, tags: [], time };
};
const lists = ({ certain, possible }: Daily) => [[...certain], [...possible]];

describe('daily', () => {
  const table = tableOf([
    lasting({ startMin: 2, startMax: 3, endMin: 5, endMax: 6 }),
    lasting({ startMin: 3, startMax: 6, endMin: 4, endMax: 7 }),
    lasting({ startMin: null, startMax: 1, endMin: 1, endMax: 1 }),
    lasting(undefined),
  ]);
  const early: Clause = { kind: 'window', dimension: 'time', from: 0, to: 2, possible: true };

  it('counts who certainly and who else possibly ran each day', () => {
    expect(lists(daily(table, evaluate(table, []), 'time', 0, 8, 'ignore'))).toEqual([
      [0, 1, 0, 1, 1, 1, 0, 0, 0],
      [1, 0, 1, 1, 1, 1, 2, 1, 0],
    ]);
  });

  it('cuts off what lies outside, both days asked for included', () => {
    expect(lists(daily(table, evaluate(table, []), 'time', 4, 6, 'ignore'))).toEqual([
      [1, 1, 0],
      [1, 1, 2],
    ]);
    expect(lists(daily(table, evaluate(table, []), 'time', 5, 5, 'ignore'))).toEqual([[1], [1]]);
  });

  it('ignores or applies the clause on its own dimension', () => {
    const evaluation = evaluate(table, [early]);
    expect(lists(daily(table, evaluation, 'time', 5, 7, 'ignore'))[1]).toEqual([1, 2, 1]);
    expect(lists(daily(table, evaluation, 'time', 5, 7, 'apply'))).toEqual([
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });

  it('has no days to the wrong way round, and no rows without spans', () => {
    expect(lists(daily(table, evaluate(table, []), 'time', 5, 3, 'ignore'))).toEqual([[], []]);
    expect(lists(daily(table, evaluate(table, []), 'colour', 1, 2, 'ignore'))).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('counts each day as by asking every history of every row', () => {
    const day = fc.integer({ min: -8, max: 16 });
    const own = fc.constantFrom('ignore' as const, 'apply' as const);
    fc.assert(
      fc.property(someRows, someSelection, day, day, own, (rows, selection, a, b, ownClause) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const table = tableOf(rows);
        const { certain, possible } = daily(
          table,
          evaluate(table, selection),
          'time',
          from,
          to,
          ownClause,
        );
        const counted = rowsPassing(rows, selection, ownClause === 'ignore' ? 'time' : undefined);
        const dated = counted.map((row) => histories(row.time)).filter(({ length }) => length > 0);
        expect([certain.length, possible.length]).toEqual([to - from + 1, to - from + 1]);
        for (let at = from; at <= to; at++) {
          const runs = ([start, end]: readonly [number, number]) => start <= at && at <= end;
          const always = dated.filter((pairs) => pairs.every(runs)).length;
          const ever = dated.filter((pairs) => pairs.some(runs)).length;
          expect(certain[at - from]).toBe(always);
          expect(possible[at - from]).toBe(ever - always);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has on each day those whom the window of that day has', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: -8, max: 16 }), (rows, day) => {
        const table = tableOf(rows);
        const window: Clause = { kind: 'window', dimension: 'time', from: day, to: day, possible: true };
        const evaluation = evaluate(table, [window]);
        const { certain, possible } = daily(table, evaluation, 'time', day, day, 'ignore');
        expect(tally(evaluation, 'time')).toMatchObject({ certain: certain[0], possible: possible[0] });
      }),
    );
  });
});
