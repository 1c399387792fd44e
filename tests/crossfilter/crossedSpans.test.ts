// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countAround, crossedSpans } from '../../src/crossfilter/crossedSpans.ts';
import { makeDayAxis, placeOf } from '../../src/crossfilter/dayAxis.ts';
import { spanColumn } from '../../src/crossfilter/span.ts';

const axis = makeDayAxis(0, 20);
const day = fc.nat({ max: 20 });
const span = fc.tuple(day, day).map(([startMax, endMin]) => {
  return { startMin: 0, startMax, endMin, endMax: 20 };
});

it('counts the spans around a window as by looking at each', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), day, day, (spans, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const crossed = crossedSpans(Uint32Array.from(spans.keys()), spanColumn(spans), axis);
      const around = spans.filter(({ startMax, endMin }) => endMin < from && startMax > to);
      expect(countAround(crossed, placeOf(axis, from), placeOf(axis, to))).toBe(around.length);
    }),
    { numRuns: 500 },
  );
});

it('holds only crossed spans, those of the rows it was given, sorted by their earliest end', () => {
  const spans = [
    { startMin: 0, startMax: 9, endMin: 7, endMax: 20 },
    { startMin: 0, startMax: 8, endMin: 3, endMax: 20 },
    { startMin: 0, startMax: 5, endMin: 5, endMax: 20 },
    { startMin: 0, startMax: 20, endMin: 0, endMax: 20 },
  ];
  const crossed = crossedSpans(Uint32Array.of(0, 1, 2), spanColumn(spans), axis);
  expect([...crossed.latestStarts]).toEqual([placeOf(axis, 8), placeOf(axis, 9)]);
  expect(crossed.widest).toBe(5);
});
