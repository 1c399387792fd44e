// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logScale, niceTicks } from '../../../src/views/charts/niceTicks.ts';

it('reaches the greatest value in five ticks at most, evenly spaced from zero', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1e9, noNaN: true }), (max) => {
      const ticks = niceTicks(max);
      const last = ticks.at(-1) ?? 0;
      expect(ticks[0]).toBe(0);
      expect(last).toBeGreaterThanOrEqual(max);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(last / (ticks.length - 1)).toBeCloseTo(ticks[1] ?? 0);
    }),
  );
});

it.each([
  [100, [0, 25, 50, 75, 100]],
  [150, [0, 50, 100, 150]],
  [8, [0, 2, 4, 6, 8]],
  [400_000, [0, 100_000, 200_000, 300_000, 400_000]],
])('divides %d as a reader would', (max, ticks) => {
  expect(niceTicks(max)).toEqual(ticks);
});

it('puts powers of ten on a logarithmic scale that ends soon after the greatest value', () => {
  expect(logScale(24, 1200)).toEqual({ from: 10, to: 2000, ticks: [10, 100, 1000] });
  expect(logScale(1, 1)).toEqual({ from: 1, to: 10, ticks: [1, 10] });
});

it('holds every value between the ends of a logarithmic scale', () => {
  const count = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const { from, to, ticks } = logScale(min, max);
      expect(from).toBeLessThanOrEqual(min);
      expect(to).toBeGreaterThanOrEqual(max);
      expect(ticks.every((tick) => tick >= from && tick <= to)).toBe(true);
    }),
  );
});
