// @vitest-environment node
import { expect, it } from 'vitest';
import { csvOf } from '../../../../src/views/charts/frame/csv.ts';
import type { Twin, TwinCell } from '../../../../src/views/charts/frame/twin.ts';
import { sentence } from '../../../../src/views/charts/sentence.ts';

const words = {
  label: (label: { kind: 'text'; text: string } | { kind: 'message'; id: string }) =>
    label.kind === 'text' ? label.text : `<${label.id}>`,
  lowest: (column: string) => `${column}, lowest`,
  highest: (column: string) => `${column}, highest`,
  inferred: (column: string) => `${column}, inferred`,
};

function csv(...rows: readonly (readonly TwinCell[])[]): readonly string[] {
  const text = (name: string) => ({ kind: 'text', text: name }) as const;
  const twin: Twin = {
    caption: sentence('charts.extent.caption'),
    columns: [
      { label: text('name'), kind: 'text' },
      { label: text('days'), kind: 'range' },
    ],
    rows,
  };
  return csvOf(twin, words).split('\r\n');
}

it('writes a range as two columns, numbers bare and unknown empty', () => {
  expect(csv(['a', { low: 1000, high: null }], ['b', null])).toEqual([
    'name,"days, lowest","days, highest"',
    'a,1000,',
    'b,,',
    '',
  ]);
});

it('says of each range whether it is inferred, where one is', () => {
  expect(csv(['a', { low: 5, high: 5, inferred: true }], ['b', { low: 1, high: 2 }], ['c', null])).toEqual([
    'name,"days, lowest","days, highest","days, inferred"',
    'a,5,5,1',
    'b,1,2,0',
    'c,,,',
    '',
  ]);
});

it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\tx'])('makes text of the formula %j', (formula) => {
  expect(csv([formula, null])[1]).toBe(`'${formula},,`);
});

it('quotes what would break a line', () => {
  expect(csv(['a "b", c', null])[1]).toBe('"a ""b"", c",,');
});

it('words labels', () => {
  expect(csv([{ kind: 'message', id: 'outcome.won' }, null])[1]).toBe('<outcome.won>,,');
});
