// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayScale } from '../../src/encoding/time.ts';

const scales = fc
  .tuple(fc.integer({ min: 0, max: 40_000 }), fc.nat(400), fc.nat(500), fc.integer({ min: 50, max: 2000 }))
  .map(([from, days, left, width]) => dayScale(from, from + days, left, left + width));

describe('dayScale', () => {
  it('finds the day again from every pixel of its cell', () => {
    fc.assert(
      fc.property(scales, fc.nat(400), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (scale, n, part) => {
        const day = Math.min(scale.to, scale.from + n);
        expect(scale.dayAt(scale.x(day) + part * scale.step)).toBe(day);
      }),
    );
  });

  it('gives every day a cell of one step, and fills the pixels exactly', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const days = scale.to - scale.from + 1;
        expect(scale.x(scale.to + 1) - scale.x(scale.from)).toBeCloseTo(days * scale.step, 6);
      }),
    );
    const week = dayScale(100, 106, 10, 80);
    expect(week.step).toBe(10);
    expect(week.x(100)).toBe(10);
    expect(week.x(107)).toBe(80);
  });

  it('keeps to its days whatever the pixel', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: -1e4, max: 1e4, noNaN: true }), (scale, x) => {
        expect(scale.dayAt(x)).toBeGreaterThanOrEqual(scale.from);
        expect(scale.dayAt(x)).toBeLessThanOrEqual(scale.to);
      }),
    );
  });

  it('holds a single day', () => {
    const day = dayScale(100, 100, 0, 30);
    expect([day.x(100), day.x(101), day.dayAt(29)]).toEqual([0, 30, 100]);
  });
});
