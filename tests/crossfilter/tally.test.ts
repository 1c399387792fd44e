// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Clause } from '../../src/crossfilter/clause.ts';
import { evaluate } from '../../src/crossfilter/evaluate.ts';
import { tally } from '../../src/crossfilter/tally.ts';
import { countSaid, rowsPassing, saysToWindow } from './bruteForce.ts';
import { someRows, someSelection, tableOf } from './rows.ts';

it('has nothing to say without a clause', () => {
  expect(tally(evaluate(tableOf([]), []), 'time')).toBeNull();
});

it('counts the possible while the clause leaves them out', () => {
  const time = { startMin: 1, startMax: 5, endMin: 6, endMax: 6 };
  const table = tableOf([{ colour: undefined, tags: [], time }]);
  const window: Clause = { kind: 'window', dimension: 'time', from: 2, to: 3, possible: false };
  const evaluation = evaluate(table, [window]);
  expect(evaluation.shown).toBe(0);
  expect(tally(evaluation, 'time')).toEqual({ certain: 0, possible: 1, unknown: 0 });
});

it('is about its own dimension among the rows that pass the others', () => {
  fc.assert(
    fc.property(someRows, someSelection, (rows, selection) => {
      const window = selection.find(({ kind }) => kind === 'window');
      fc.pre(window?.kind === 'window');
      const said = rowsPassing(rows, selection, 'time').map(({ time }) =>
        saysToWindow(time, window.from, window.to),
      );
      expect(tally(evaluate(tableOf(rows), selection), 'time')).toEqual(countSaid(said));
    }),
  );
});
