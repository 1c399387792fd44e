// @vitest-environment node
import { expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../src/crossfilter/column.ts';
import { makeDayAxis, placeOf, prefixTable } from '../../src/crossfilter/dayAxis.ts';

it('gives open, outer and inner days places in order', () => {
  const axis = makeDayAxis(10, 12);
  const days = [DAY_MIN, DAY_MIN + 1, 9, 10, 11, 12, 13, DAY_MAX - 1, DAY_MAX];
  expect(days.map((day) => placeOf(axis, day))).toEqual([0, 1, 1, 2, 3, 4, 5, 5, 6]);
  expect(axis.places).toBe(7);
});

it('sums up the days of the rows it is given', () => {
  const days = Int32Array.of(12, DAY_MIN, 99, 12, 10);
  const table = prefixTable(makeDayAxis(10, 12), Uint32Array.of(0, 1, 3, 4), days);
  expect([...table]).toEqual([1, 1, 2, 2, 4, 4, 4]);
});
