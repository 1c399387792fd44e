// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../src/data/compile/compileAtlas.ts';
import { rangeFromText, rangeText, type FlatCell } from '../../../src/data/export/cell.ts';
import { flatContext } from '../../../src/data/export/column.ts';
import { columns } from '../../../src/data/export/columns.ts';
import { csvFromRows, rowsFromCsv } from '../../../src/data/export/csv.ts';
import { flatRow } from '../../../src/data/export/flatRow.ts';
import { fixture } from '../fixtures/dataset.ts';

const hostile = fc.string({ unit: fc.constantFrom(...Array.from('",;\n\r\t \'әa1.=+-@＝')) });

function cellOf(type: string): fc.Arbitrary<FlatCell> {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0));
  const known: fc.Arbitrary<FlatCell> =
    type === 'boolean'
      ? fc.boolean()
      : type === 'integer'
        ? fc.integer()
        : type === 'number'
          ? number
          : hostile.filter((text) => text !== '');
  return fc.option(known, { nil: null });
}

const anyRow = fc
  .record(Object.fromEntries(columns.map(({ name, type }) => [name, cellOf(type)])))
  .map((row) => ({ ...row, id: row.id ?? 'x' }));

describe('strikes.csv', () => {
  it('reads back to the values it was written from', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 3 }), (rows) => {
        expect(rowsFromCsv(csvFromRows(rows))).toEqual(rows);
      }),
    );
  });

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+7 777', `"'+7 777"`],
    ['-5-3', `"'-5-3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ["'=1", `"''=1"`],
    ['＝1', `"'＝1"`],
    ["'s Gravenhage", "'s Gravenhage"],
    ['-5', '-5'],
    ['a=b', 'a=b'],
  ])('lets no spreadsheet take %j for a formula', (title, written) => {
    const text = csvFromRows([{ id: 'x', title }]);
    expect(text.slice(text.indexOf('\r\n') + 2)).toContain(`,${written},`);
    expect(rowsFromCsv(text)[0]?.title).toBe(title);
  });

  it('leaves negative numbers numbers', () => {
    const text = csvFromRows([{ id: 'x', latitude: -5.5, wage_won_pct: '-5' }]);
    expect(text).toMatch(/,-5\.5,/);
    expect(rowsFromCsv(text)[0]).toMatchObject({ latitude: -5.5, wage_won_pct: '-5' });
  });

  it('is RFC 4180: CRLF after every record, quotes doubled, one header', () => {
    const atlas = compileAtlas(fixture(), 'en', () => '');
    const rows = atlas.events.map((event) => flatRow(event, flatContext(atlas)));
    const text = csvFromRows(rows);
    expect(rowsFromCsv(text)).toEqual(rows);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(rows.length + 2);
    expect(text).toContain('"Quarry “Stone”, Quarry Town"');
    expect(csvFromRows([{ id: 'x', title: 'Quarry "Stone"' }])).toContain('Quarry ""Stone""');
    expect(text.startsWith('id,wave,action_type,')).toBe(true);
  });
});

describe('a range as text', () => {
  it('reads back', () => {
    const bound = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(0.5, -12.3, 180.7));
    const range = fc
      .tuple(fc.option(bound), fc.option(bound))
      .filter(([low, high]) => low !== null || high !== null)
      .map(([low, high]) =>
        low !== null && high !== null && low > high ? { low: high, high: low } : { low, high },
      );
    fc.assert(
      fc.property(range, (value) => {
        expect(rangeFromText(rangeText(value) ?? '')).toEqual(value);
      }),
    );
  });

  it.each(['', '..', 'about 3', '1-', '1-2-3'])('does not read "%s"', (text) => {
    expect(rangeFromText(text)).toBeUndefined();
  });
});
