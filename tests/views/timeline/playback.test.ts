// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfterKey, firstDay, nextDay, stepDay } from '../../../src/views/timeline/playback.ts';

const range = { from: 10, to: 20 };

describe('playing', () => {
  it('goes through every day once, from the first to the last, and ends', () => {
    const seen: number[] = [];
    for (let at: number | null = firstDay(null, range); at !== null; at = nextDay(at, range, false)) {
      seen.push(at);
    }
    expect(seen).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });

  it('starts again at the end where it loops', () => {
    expect(nextDay(20, range, true)).toBe(10);
  });

  it('goes on from the day shown, and from the first where none is left', () => {
    expect(firstDay(14, range)).toBe(14);
    expect(firstDay(20, range)).toBe(10);
    expect(firstDay(99, range)).toBe(10);
  });
});

describe('stepping', () => {
  it('begins at the end it comes from', () => {
    expect(stepDay(null, 1, range)).toBe(10);
    expect(stepDay(null, -1, range)).toBe(20);
  });

  it('stays within the days, whatever the key', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.integer({ min: 10, max: 20 }), (key, at) => {
        const next = dayAfterKey(key, at, range);
        expect(next).toBeGreaterThanOrEqual(range.from);
        expect(next).toBeLessThanOrEqual(range.to);
      }),
    );
  });

  it('goes a day by an arrow, a week by a page, and to either end', () => {
    const from = (key: string) => dayAfterKey(key, 12, range);
    expect([from('ArrowRight'), from('ArrowLeft'), from('PageUp')]).toEqual([13, 11, 19]);
    expect([from('PageDown'), from('Home'), from('End'), from('a')]).toEqual([10, 10, 20, undefined]);
  });
});
