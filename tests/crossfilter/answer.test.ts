// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, answersTo } from '../../src/crossfilter/answer.ts';
import { Answer, type Clause } from '../../src/crossfilter/clause.ts';
import { categoryColumn, setColumn } from '../../src/crossfilter/coded.ts';
import { UNKNOWN, type Column } from '../../src/crossfilter/column.ts';
import { spanColumn } from '../../src/crossfilter/span.ts';
import { says } from './bruteForce.ts';
import { someClause, someRows, tableOf } from './rows.ts';

const { NO, POSSIBLE, CERTAIN, UNKNOWN: NOT_KNOWN } = Answer;
const answers = (clause: Clause, column: Column, length: number) => [
  ...(answersTo(clause, column, 0, length) ?? []),
];
const values = (...asked: string[]): Clause => ({ kind: 'values', dimension: 'd', values: asked });

describe('answers to values', () => {
  const category = categoryColumn(['won', 'lost', undefined]);
  const set = setColumn([['pay', 'union'], ['housing'], []]);

  it('are certain, no or not known', () => {
    expect(answers(values('won'), category, 3)).toEqual([CERTAIN, NO, NOT_KNOWN]);
    expect(answers(values('pay', 'union'), set, 3)).toEqual([CERTAIN, NO, NOT_KNOWN]);
  });

  it('are certain for unknown rows that are asked for by name', () => {
    expect(answers(values(UNKNOWN), category, 3)).toEqual([NO, NO, CERTAIN]);
    expect(answers(values(UNKNOWN, 'housing'), set, 3)).toEqual([NO, CERTAIN, CERTAIN]);
  });

  it('are certain of rows with all the values and no other, where that is asked', () => {
    const only = (...asked: string[]): Clause => ({ kind: 'values', dimension: 'd', values: asked, only: true });
    const lists = setColumn([['pay'], ['pay', 'union'], ['pay', 'union', 'housing'], []]);
    expect(answers(only('pay'), lists, 4)).toEqual([CERTAIN, NO, NO, NOT_KNOWN]);
    expect(answers(only('pay', 'union'), lists, 4)).toEqual([NO, CERTAIN, NO, NOT_KNOWN]);
    expect(answers(only(UNKNOWN), lists, 4)).toEqual([NO, NO, NO, CERTAIN]);
    expect(answers(only('won'), category, 3)).toEqual([CERTAIN, NO, NOT_KNOWN]);
  });

  it('are never yes without values, or for values that the column has not', () => {
    expect(answers(values(), category, 3)).toEqual([NO, NO, NOT_KNOWN]);
    expect(answers(values('gone'), set, 3)).toEqual([NO, NO, NOT_KNOWN]);
  });
});

describe('answers to rows', () => {
  it('need no column', () => {
    const clause: Clause = { kind: 'rows', dimension: 'text', rows: Uint8Array.of(1, 0) };
    expect(answersTo(clause, undefined, 0, 3)).toEqual(Uint8Array.of(CERTAIN, NO, NO));
  });
});

it('a clause that the column cannot answer has no answers and restricts nothing', () => {
  const text = categoryColumn(['a']);
  const window: Clause = { kind: 'window', dimension: 'd', from: 1, to: 2, possible: true };
  expect(answersTo(window, text, 0, 1)).toBeNull();
  expect(answersTo(values('a'), spanColumn([undefined]), 0, 1)).toBeNull();
  expect(answersTo(values('a'), undefined, 0, 1)).toBeNull();
  expect(answerOf(values('a'), undefined, 0)).toBe(CERTAIN);
});

const word = { [NO]: 'no', [POSSIBLE]: 'possible', [CERTAIN]: 'certain', [NOT_KNOWN]: 'unknown' };

it('any clause is answered as by asking each row on its own', () => {
  fc.assert(
    fc.property(someRows, someClause, (rows, clause) => {
      const column = tableOf(rows).columns.get(clause.dimension);
      const expected = rows.map((row, index) => says(clause, row, index));
      expect(rows.map((_, row) => word[answerOf(clause, column, row)])).toEqual(expected);
      const half = rows.length >> 1;
      const parts = [
        ...(answersTo(clause, column, 0, half) ?? []),
        ...(answersTo(clause, column, half, rows.length) ?? []),
      ];
      expect(parts).toEqual([...(answersTo(clause, column, 0, rows.length) ?? [])]);
    }),
    { numRuns: 300 },
  );
});
