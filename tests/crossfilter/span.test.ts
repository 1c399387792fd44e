// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../src/crossfilter/column.ts';
import { spanColumn, type Span } from '../../src/crossfilter/span.ts';
import { anySpan, soundSpan } from './rows.ts';

type Bound = number | null;

function stored(startMin: Bound, startMax: Bound, endMin: Bound, endMax: Bound) {
  return read({ startMin, startMax, endMin, endMax });
}

function read(span: Span | undefined) {
  const column = spanColumn([undefined, span]);
  if (column.known[1] === 0) return 'undated';
  return [column.startMin[1], column.startMax[1], column.endMin[1], column.endMax[1]];
}

describe('spanColumn', () => {
  it('keeps bounds that contradict nothing', () => {
    expect(stored(1, 2, 3, 4)).toEqual([1, 2, 3, 4]);
    expect(stored(0, 0, 0, 0)).toEqual([0, 0, 0, 0]);
  });

  it('keeps a latest start after the earliest end', () => {
    expect(stored(1, 8, 3, 9)).toEqual([1, 8, 3, 9]);
  });

  it('ends nothing before it starts', () => {
    expect(stored(5, 5, 1, 9)).toEqual([5, 5, 5, 9]);
    expect(stored(5, 5, 1, 2)).toEqual([5, 5, 5, 5]);
    expect(stored(5, 7, 1, 2)).toEqual([5, 5, 5, 5]);
    expect(stored(1, 2, 9, 6)).toEqual([1, 2, 9, 9]);
  });

  it('starts nothing after its end', () => {
    expect(stored(1, 31, 10, 10)).toEqual([1, 10, 10, 10]);
    expect(stored(6, 3, 8, 9)).toEqual([6, 6, 8, 9]);
  });

  it('opens the sides without a bound', () => {
    expect(stored(null, 4, 6, null)).toEqual([DAY_MIN, 4, 6, DAY_MAX]);
    expect(stored(2, null, null, 6)).toEqual([2, 6, 2, 6]);
    expect(stored(2, null, null, null)).toEqual([2, DAY_MAX, 2, DAY_MAX]);
    expect(stored(-Infinity, 4, 6, Infinity)).toEqual([DAY_MIN, 4, 6, DAY_MAX]);
    expect(stored(NaN, 4, 6, NaN)).toEqual([DAY_MIN, 4, 6, DAY_MAX]);
  });

  it('lets no window hold what is unsure of its days', () => {
    expect(read({ startMin: 5, startMax: 5, endMin: 5, endMax: 7, unsure: true })).toEqual([5, DAY_MAX, DAY_MIN, 7]);
  });

  it('is dated by any one bound and undated without', () => {
    expect(stored(3, null, null, null)).not.toBe('undated');
    expect(stored(null, 3, null, null)).toEqual([DAY_MIN, 3, DAY_MIN, DAY_MAX]);
    expect(stored(null, null, 3, null)).toEqual([DAY_MIN, DAY_MAX, 3, DAY_MAX]);
    expect(stored(null, null, null, 3)).toEqual([DAY_MIN, 3, DAY_MIN, 3]);
    expect(stored(null, null, null, null)).toBe('undated');
    expect(read(undefined)).toBe('undated');
  });

  it('stores spans in order, whatever it is given', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const column = spanColumn([span]);
        const { startMin, startMax, endMin, endMax } = column;
        const [a = 0, b = 0, c = 0, d = 0] = [startMin[0], startMax[0], endMin[0], endMax[0]];
        expect(a <= b && b <= d && a <= c && c <= d).toBe(true);
      }),
    );
  });

  it('leaves sound spans as they are', () => {
    fc.assert(
      fc.property(soundSpan, (span) => {
        const { startMin, startMax, endMin, endMax } = span;
        expect(read(span)).toEqual([startMin ?? DAY_MIN, startMax, endMin, endMax ?? DAY_MAX]);
      }),
    );
  });
});
