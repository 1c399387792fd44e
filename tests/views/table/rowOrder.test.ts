// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../src/views/table/rowOrder.ts';

const { compare } = new Intl.Collator('en', { numeric: true });
const keys = fc.array(
  fc.option(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('a', 'b', 'Ö')), {
    nil: undefined,
  }),
);

function sorted(of: readonly (number | string | undefined)[], descending: boolean) {
  return sortRows([...of.keys()], (row) => of[row], descending, compare);
}

describe('sortRows', () => {
  it('keeps every row once, the unknown last, and equal ones as they came', () => {
    fc.assert(
      fc.property(keys, fc.boolean(), (of, descending) => {
        const rows = sorted(of, descending);
        expect([...rows].sort((a, b) => a - b)).toEqual([...of.keys()]);
        rows.slice(1).forEach((row, i) => {
          const [before, key] = [of[rows[i]!], of[row]];
          if (before === undefined) expect(key).toBeUndefined();
          if (before === key) expect(rows[i]).toBeLessThan(row);
          if (typeof before === 'number' && typeof key === 'number') {
            expect(descending ? before >= key : before <= key).toBe(true);
          }
          if (typeof before === 'string' && typeof key === 'string') {
            expect(compare(before, key) * (descending ? -1 : 1)).toBeLessThanOrEqual(0);
          }
        });
      }),
    );
  });

  it('puts distinct known keys in opposite orders', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), (of) => {
        expect(sorted(of, true)).toEqual([...sorted(of, false)].reverse());
      }),
    );
  });

  it('puts numbers in texts by their worth', () => {
    expect(sorted(['No. 10', 'No. 9'], false)).toEqual([1, 0]);
  });
});
