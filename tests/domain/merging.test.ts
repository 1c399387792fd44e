// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedByPlace, type Gathering } from '../../src/domain/merging.ts';

const at = (place: string, ...spans: readonly (readonly [number, number])[]): Gathering[] =>
  spans.map(([from, to], row) => ({ row, place, from, to }));

const counts = (gatherings: readonly Gathering[]) =>
  mergedByPlace(gatherings).map(({ place, low, high }) => [place, low, high]);

describe('mergedByPlace', () => {
  it('makes one event of one day at one place, and no more', () => {
    expect(counts([...at('a', [5, 5], [5, 5], [6, 6]), ...at('b', [5, 5])])).toEqual([
      ['a', 2, 2],
      ['b', 1, 1],
    ]);
    expect(mergedByPlace(at('a', [5, 5], [6, 6], [5, 5]))[0]?.groups).toEqual([
      { from: 5, to: 5, rows: [0, 2] },
      { from: 6, to: 6, rows: [1] },
    ]);
  });

  it('keeps open what days that are not exact leave open', () => {
    expect(counts(at('a', [5, 5], [3, 8]))).toEqual([['a', 1, 2]]);
    expect(counts(at('a', [5, 5], [6, 8]))).toEqual([['a', 2, 2]]);
    expect(counts(at('a', [13, 17], [15, 22], [19, 21]))).toEqual([['a', 2, 3]]);
  });

  it('knows that more gatherings than days must fall together', () => {
    expect(counts(at('a', [5, 6], [5, 6], [5, 6]))).toEqual([['a', 1, 2]]);
    expect(counts(at('a', [5, 5], [5, 5], [5, 6]))).toEqual([['a', 1, 2]]);
  });

  it('has the days of a place in the order of the first they may be, then of the last', () => {
    const [{ groups } = { groups: [] }] = mergedByPlace(at('a', [5, 9], [9, 9], [5, 5], [7, 8], [5, 6]));
    expect(groups.map(({ from, to }) => [from, to])).toEqual([[5, 5], [5, 6], [5, 9], [7, 8], [9, 9]]);
  });

  it('has nothing to merge where nothing gathered', () => {
    expect(mergedByPlace([])).toEqual([]);
  });

  it('agrees with trying every choice of days', () => {
    const span = fc.tuple(fc.nat(4), fc.nat(3)).map(([from, more]) => [from, from + more] as const);
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 5 }), (spans) => {
        const choices = spans.reduce<readonly (readonly number[])[]>(
          (all, [from, to]) =>
            all.flatMap((days) =>
              Array.from({ length: to - from + 1 }, (_, more) => [...days, from + more]),
            ),
          [[]],
        );
        const sizes = choices.map((days) => new Set(days).size);
        expect(counts(at('a', ...spans))).toEqual([['a', Math.min(...sizes), Math.max(...sizes)]]);
      }),
    );
  });
});
