// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Clause, ValuesClause } from '../../src/crossfilter/clause.ts';
import {
  clauseOn,
  flipped,
  holds,
  withClause,
  withoutClause,
  type Selection,
} from '../../src/crossfilter/selection.ts';
import { someClause, someSelection } from './rows.ts';

const on = (dimension: string, ...values: string[]): Clause => {
  return { kind: 'values', dimension, values };
};
const dimensions = (selection: Selection) => selection.map(({ dimension }) => dimension);

it('adds at the end and replaces in place', () => {
  const first = withClause(withClause([], on('place', 'a')), on('outcome', 'won'));
  const second = withClause(first, on('place', 'b'));
  expect(second).toEqual([on('place', 'b'), on('outcome', 'won')]);
  expect(first).toEqual([on('place', 'a'), on('outcome', 'won')]);
  expect(withClause(second, on('size'))).toEqual([...second, on('size')]);
});

it('asks just these values of their dimensions, and drops them together', () => {
  const pair: readonly ValuesClause[] = [
    { kind: 'values', dimension: 'size', values: ['small', 'large'], only: true },
    { kind: 'values', dimension: 'outcome', values: ['won'] },
  ];
  const before = [on('place', 'a'), on('outcome', 'won', 'lost')];
  const after = flipped(before, pair);
  expect(after).toEqual([on('place', 'a'), pair[1], pair[0]]);
  expect([holds(before, pair), holds(after, pair)]).toEqual([false, true]);
  expect(holds([...before, on('size', 'large', 'small')], pair)).toBe(false);
  expect(flipped(after, pair)).toEqual([on('place', 'a')]);
});

it('takes one clause away and leaves the rest in order', () => {
  const selection = [on('a'), on('b'), on('c')];
  expect(dimensions(withoutClause(selection, 'b'))).toEqual(['a', 'c']);
  expect(withoutClause(selection, 'd')).toBe(selection);
});

it('holds its laws for any selection and clause', () => {
  fc.assert(
    fc.property(someSelection, someClause, (selection, clause) => {
      const before = [...selection];
      const added = withClause(selection, clause);
      expect(clauseOn(added, clause.dimension)).toBe(clause);
      expect(withClause(added, clause)).toBe(added);
      expect(new Set(dimensions(added)).size).toBe(added.length);

      const removed = withoutClause(added, clause.dimension);
      expect(clauseOn(removed, clause.dimension)).toBeUndefined();
      expect(removed).toEqual(withoutClause(selection, clause.dimension));
      expect(removed).toEqual(added.filter((other) => other !== clause));

      const old = clauseOn(selection, clause.dimension);
      if (old === undefined) expect(removed).toEqual(selection);
      else expect(withClause(added, old)).toEqual(selection);
      expect(selection).toEqual(before);
    }),
  );
});
