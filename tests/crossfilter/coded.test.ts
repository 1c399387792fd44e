// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { categoryColumn, setColumn } from '../../src/crossfilter/coded.ts';
import { UNKNOWN } from '../../src/crossfilter/column.ts';

describe('categoryColumn', () => {
  it('codes the values as they come', () => {
    const column = categoryColumn(['oil', undefined, 'rail', 'oil']);
    expect(column.values).toEqual(['oil', 'rail']);
    expect([...column.codes]).toEqual([0, -1, 1, 0]);
  });

  it('puts the given order first and keeps what no row has', () => {
    const column = categoryColumn(['lost', 'won'], ['won', 'partly', 'won']);
    expect(column.values).toEqual(['won', 'partly', 'lost']);
    expect([...column.codes]).toEqual([2, 0]);
  });

  it('takes the word unknown for what it says', () => {
    const column = categoryColumn([UNKNOWN, 'won'], [UNKNOWN, 'won']);
    expect(column.values).toEqual(['won']);
    expect([...column.codes]).toEqual([-1, 0]);
  });

  it('has an empty string for a value', () => {
    expect([...categoryColumn(['', undefined]).codes]).toEqual([0, -1]);
  });
});

describe('setColumn', () => {
  it('lays the lists end to end', () => {
    const column = setColumn([['pay', 'union'], [], ['union']], ['housing']);
    expect(column.values).toEqual(['housing', 'pay', 'union']);
    expect([...column.offsets]).toEqual([0, 2, 2, 3]);
    expect([...column.codes]).toEqual([1, 2, 2]);
  });

  it('holds a repeated value once and the word unknown not at all', () => {
    const column = setColumn([['pay', 'pay', UNKNOWN], [UNKNOWN]]);
    expect(column.values).toEqual(['pay']);
    expect([...column.offsets]).toEqual([0, 1, 1]);
    expect([...column.codes]).toEqual([0]);
  });
});
