// @vitest-environment node
import { expect, it } from 'vitest';
import { categoryColumn, setColumn } from '../../src/crossfilter/coded.ts';
import { columnLength, DAY_MAX, DAY_MIN } from '../../src/crossfilter/column.ts';
import { spanColumn } from '../../src/crossfilter/span.ts';

it('every kind of column says how many rows it holds', () => {
  expect(columnLength(categoryColumn(['a', undefined]))).toBe(2);
  expect(columnLength(setColumn([['a', 'b', 'c'], []]))).toBe(2);
  expect(columnLength(spanColumn([undefined, undefined]))).toBe(2);
  expect(columnLength(setColumn([]))).toBe(0);
});

it('open days survive being stored', () => {
  expect([...Int32Array.of(DAY_MIN, DAY_MAX)]).toEqual([DAY_MIN, DAY_MAX]);
});
