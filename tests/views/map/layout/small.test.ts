// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { arcBetween } from '../../../../src/views/map/layout/arcs.ts';
import type { Box } from '../../../../src/views/map/layout/shapes.ts';
import { scaleBar } from '../../../../src/views/map/layout/scale.ts';

describe('scaleBar', () => {
  it('is the longest round length that fits', () => {
    expect(scaleBar(1000, 76)).toEqual({ metres: 50_000, pixels: 50 });
    expect(scaleBar(400, 76).metres).toBe(30_000);
    expect(scaleBar(5, 76).metres).toBe(300);
  });
});

describe('arcBetween', () => {
  it('leaves and reaches the edges, not the middles', () => {
    const { line } = arcBetween({ x: 0, y: 0, r: 10 }, { x: 100, y: 0, r: 20 });
    const [, startX, startY] = /^M(\S+) (\S+)Q/.exec(line) ?? [];
    expect(Math.hypot(Number(startX), Number(startY))).toBeCloseTo(11, 0);
  });

  it('bows upwards, unless a label is in its way', () => {
    const [from, to] = [{ x: 0, y: 0, r: 10 }, { x: 200, y: 0, r: 10 }];
    const bendOf = (labels: readonly Box[]) => Number(/Q\S+ (\S+)/.exec(arcBetween(from, to, labels).line)?.[1]);
    const above = { left: 60, top: -60, right: 140, bottom: -5 };
    const below = { left: 60, top: 5, right: 140, bottom: 60 };
    expect(bendOf([])).toBeLessThan(0);
    expect(bendOf([above])).toBeGreaterThan(0);
    expect(bendOf([below])).toBeLessThan(0);
    expect(arcBetween(to, from, [above]).line).not.toBe(arcBetween(to, from).line);
  });
});
