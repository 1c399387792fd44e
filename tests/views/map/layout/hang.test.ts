// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hang } from '../../../../src/views/map/layout/hang.ts';
import { circlesMeet, circleWithin } from '../../../../src/views/map/layout/shapes.ts';

const bounds = { left: 0, top: 0, right: 600, bottom: 400 };

describe('hang', () => {
  it('leaves a small glyph alone on its point', () => {
    const [seat] = hang([{ anchor: { x: 100, y: 100 }, radius: 12 }], bounds);
    expect(seat).toEqual({ x: 100, y: 100, r: 12, hangs: false });
  });

  it('hangs one that is large, but not an area, which has no point to hide', () => {
    const large = { anchor: { x: 300, y: 200 }, radius: 40 };
    expect(hang([large], bounds)[0]).toMatchObject({ hangs: true });
    expect(hang([{ ...large, pointed: false }], bounds)[0]).toMatchObject({ hangs: false });
  });

  it('parts glyphs that would meet, within the pane', () => {
    const glyphs = [10, 20, 40].map((radius, i) => ({ anchor: { x: 80 + i * 9, y: 60 }, radius }));
    const seats = hang(glyphs, bounds);
    for (const [i, seat] of seats.entries()) {
      expect(circleWithin(seat, bounds)).toBe(true);
      expect(seats.slice(i + 1).some((other) => circlesMeet(seat, other))).toBe(false);
    }
  });

  it('keeps a handful of glyphs apart wherever they are', () => {
    const glyph = fc.record({
      anchor: fc.record({ x: fc.integer({ min: 150, max: 450 }), y: fc.integer({ min: 120, max: 280 }) }),
      radius: fc.integer({ min: 9, max: 36 }),
    });
    fc.assert(
      fc.property(fc.array(glyph, { minLength: 2, maxLength: 5 }), (glyphs) => {
        const seats = hang(glyphs, bounds);
        for (const [i, seat] of seats.entries()) {
          expect(seats.slice(i + 1).some((other) => circlesMeet(seat, other))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
