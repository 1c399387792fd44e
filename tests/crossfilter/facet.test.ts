// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../src/crossfilter/clause.ts';
import { UNKNOWN } from '../../src/crossfilter/column.ts';
import { evaluate } from '../../src/crossfilter/evaluate.ts';
import { facet } from '../../src/crossfilter/facet.ts';
import { rowsPassing, valuesOf } from './bruteForce.ts';
import { someRows, someSelection, tableOf, type Row } from './rows.ts';

const row = (colour: string | undefined, ...tags: string[]): Row => {
  return { colour, tags, time: undefined };
};
const table = tableOf([row('red', 'a', 'b'), row('red', 'b'), row('blue'), row(undefined, 'b')]);
const red: Clause = { kind: 'values', dimension: 'colour', values: ['red'] };

describe('facet', () => {
  it('ignores the clause on its own dimension', () => {
    const evaluation = evaluate(table, [red]);
    expect(facet(table, evaluation, 'colour')).toEqual([
      { value: 'red', shown: 2, all: 2 },
      { value: 'green', shown: 0, all: 0 },
      { value: 'blue', shown: 1, all: 1 },
      { value: UNKNOWN, shown: 1, all: 1 },
    ]);
  });

  it('obeys those on others, even on the same column', () => {
    const evaluation = evaluate(table, [red]);
    const shown = facet(table, evaluation, 'paint').map((value) => value.shown);
    expect(shown).toEqual([2, 0, 0, 0]);
  });

  it('counts a row with two values for both', () => {
    expect(facet(table, evaluate(table, [red]), 'tags')).toEqual([
      { value: 'a', shown: 1, all: 1 },
      { value: 'b', shown: 2, all: 3 },
      { value: 'c', shown: 0, all: 0 },
      { value: 'd', shown: 0, all: 0 },
      { value: UNKNOWN, shown: 0, all: 1 },
    ]);
  });

  it('is empty for a dimension without values', () => {
    const evaluation = evaluate(table, []);
    expect(facet(table, evaluation, 'size')).toEqual([]);
    expect(facet(table, evaluation, 'planet')).toEqual([]);
  });

  it('counts as by going through the rows by hand', () => {
    fc.assert(
      fc.property(someRows, someSelection, (rows, selection) => {
        const any = tableOf(rows);
        const evaluation = evaluate(any, selection);
        for (const dimension of ['colour', 'paint', 'tags']) {
          const passing = rowsPassing(rows, selection, dimension);
          const count = (among: readonly Row[], value: string) =>
            among.filter((one) => {
              const values = valuesOf(one, dimension);
              return value === UNKNOWN ? values.length === 0 : values.includes(value);
            }).length;
          for (const { value, shown, all } of facet(any, evaluation, dimension)) {
            expect(shown).toBe(count(passing, value));
            expect(all).toBe(count(rows, value));
          }
        }
        const total = facet(any, evaluation, 'colour').reduce((sum, { all }) => sum + all, 0);
        expect(total).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });
});
