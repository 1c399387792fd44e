// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Answer, keeps, type Clause } from '../../src/crossfilter/clause.ts';

const values: Clause = { kind: 'values', dimension: 'd', values: ['a'] };
const rows: Clause = { kind: 'rows', dimension: 'd', rows: Uint8Array.of(1) };
const window = (possible: boolean): Clause => {
  return { kind: 'window', dimension: 'd', from: 1, to: 2, possible };
};
const all = [values, rows, window(true), window(false)];
const kept = (answer: Answer) => all.filter((clause) => keeps(clause, answer));

describe('keeps', () => {
  it('passes every certain row and no other that answers no', () => {
    expect(kept(Answer.CERTAIN)).toEqual(all);
    expect(kept(Answer.NO)).toEqual([]);
  });

  it('lets a window leave out the possible ones', () => {
    expect(keeps(window(true), Answer.POSSIBLE)).toBe(true);
    expect(keeps(window(false), Answer.POSSIBLE)).toBe(false);
  });

  it('drops the undated from no window', () => {
    expect(keeps(window(true), Answer.UNKNOWN)).toBe(true);
    expect(keeps(window(false), Answer.UNKNOWN)).toBe(true);
  });

  it('keeps unknown values by their own name only', () => {
    expect(keeps(values, Answer.UNKNOWN)).toBe(false);
  });
});
