// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryColumn, setColumn } from '../../../src/crossfilter/coded.ts';
import { groupRows, rowsBeside } from '../../../src/views/charts/rows.ts';
import { asks, dimension, ledger, under } from './ledger.ts';

const lists = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }), { maxLength: 30 });
const rowsOf = (count: number) => Array.from({ length: count }, (_, row) => ({ row, shown: true }));

describe('groupRows', () => {
  it('puts every row into exactly one group', () => {
    fc.assert(
      fc.property(lists, (values) => {
        const groups = groupRows(setColumn(values), rowsOf(values.length));
        const rows = groups.flatMap((group) => group.rows.map(({ row }) => row));
        expect(rows.sort((a, b) => a - b)).toEqual(values.map((_, row) => row));
      }),
    );
  });

  it('keeps the order of the column, a value before its combinations, unknown last', () => {
    const column = setColumn([[], ['b'], ['a', 'b'], ['a'], ['b', 'a'], ['c']], ['a', 'b', 'c']);
    expect(groupRows(column, rowsOf(6)).map(({ values }) => values.join('+'))).toEqual([
      'a',
      'a+b',
      'b',
      'c',
      'unknown',
    ]);
  });

  it('groups a column of one value a row', () => {
    const groups = groupRows(categoryColumn(['x', undefined, 'x']), rowsOf(3));
    expect(groups.map(({ values, rows }) => [values, rows.length])).toEqual([
      [['x'], 2],
      [['unknown'], 1],
    ]);
  });
});

describe('rowsBeside', () => {
  const dataset = ledger([
    { outcome: 'won', regions: ['north'] },
    { outcome: 'not_won', regions: ['north'] },
    { outcome: 'won', regions: ['south'] },
  ]);
  const evaluation = under(dataset, asks('outcome', 'won'), asks('region', 'north'));

  it('keeps what only its own clause excludes, and says so', () => {
    expect(rowsBeside(dataset.table, evaluation, [dimension('outcome')])).toEqual([
      { row: 0, shown: true },
      { row: 1, shown: false },
    ]);
  });

  it('keeps only what passes where it has no clause of its own', () => {
    expect(rowsBeside(dataset.table, evaluation)).toEqual([{ row: 0, shown: true }]);
  });
});
