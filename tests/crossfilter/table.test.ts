// @vitest-environment node
import { expect, it } from 'vitest';
import { categoryColumn } from '../../src/crossfilter/coded.ts';
import { makeTable } from '../../src/crossfilter/table.ts';

const column = categoryColumn(['a', 'b']);

it('lets two dimensions share a column', () => {
  const table = makeTable(2, [
    ['place', column],
    ['region', column],
  ]);
  expect(table.length).toBe(2);
  expect(table.columns.get('region')).toBe(table.columns.get('place'));
});

it('refuses a column of another length and names it', () => {
  expect(() => makeTable(3, [['place', column]])).toThrow(/column place has 2 rows, the table 3/);
});
