// @vitest-environment node
import { expect, it } from 'vitest';
import { quantityColumn } from '../../src/crossfilter/quantity.ts';

const stored = (low: number | null, high: number | null) => {
  const column = quantityColumn([undefined, { low, high }]);
  return [column.low[1], column.high[1]];
};

it('keeps both bounds', () => {
  expect(stored(24, 99)).toEqual([24, 99]);
  expect(stored(0, 0)).toEqual([0, 0]);
});

it('opens the side without a bound', () => {
  expect(stored(500, null)).toEqual([500, Infinity]);
  expect(stored(null, 40)).toEqual([-Infinity, 40]);
  expect(stored(500, NaN)).toEqual([500, Infinity]);
});

it('knows nothing without any bound', () => {
  expect(stored(null, null)).toEqual([NaN, NaN]);
  expect(stored(NaN, null)).toEqual([NaN, NaN]);
  expect(quantityColumn([undefined]).low[0]).toBeNaN();
  expect(quantityColumn([undefined]).high[0]).toBeNaN();
});

it('turns bounds in the wrong order round', () => {
  expect(stored(99, 24)).toEqual([24, 99]);
});
