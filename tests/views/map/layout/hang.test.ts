// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hang } from '../../../../src/views/map/layout/hang.ts';
import { circlesMeet, circleWithin } from '../../../../src/views/map/layout/shapes.ts';

const bounds = { left: 0, top: 0, right: 600, bottom: 400 };

describe('hang', () => {
  it('leaves a small glyph alone on its point', () => {
    const [seat] = hang([{ anchor: { x: 100, y: 100 }, radius: 12 }], bounds);
    expect(seat).toEqual({ x: 100, y: 100, r: 12, hangs: false, from: { x: 100, y: 100 } });
  });

  it('hangs one that is large, but not an area, which has no point to hide', () => {
    const large = { anchor: { x: 300, y: 200 }, radius: 40 };
    expect(hang([large], bounds)[0]).toMatchObject({ hangs: true });
    expect(hang([{ ...large, elsewhere: [] }], bounds)[0]).toMatchObject({ hangs: false });
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

  const bearing = fc.constantFrom(...['north', 'south', 'east', 'west'] as const);
  const ways = { north: [0, -1], south: [0, 1], east: [1, 0], west: [-1, 0] } as const;

  it('keeps two that hang in the order of their points, whichever way they lie', () => {
    fc.assert(
      fc.property(
        bearing,
        fc.integer({ min: 6, max: 60 }),
        fc.integer({ min: 29, max: 45 }),
        fc.integer({ min: 29, max: 45 }),
        (way, apart, first, second) => {
          const [dx, dy] = ways[way];
          const anchors = [
            { x: 300, y: 200 },
            { x: 300 + dx * apart, y: 200 + dy * apart },
          ] as const;
          const seats = hang(
            [
              { anchor: anchors[0], radius: first },
              { anchor: anchors[1], radius: second },
            ],
            bounds,
          );
          const [a, b] = seats;
          if (a === undefined || b === undefined) throw new Error('two glyphs, two seats');
          expect((b.x - a.x) * dx + (b.y - a.y) * dy).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('hangs away from the middle of all the points', () => {
    const anchors = [{ x: 150, y: 200 }, { x: 450, y: 200 }, { x: 300, y: 80 }, { x: 300, y: 320 }];
    const seats = hang(anchors.map((anchor) => ({ anchor, radius: 30 })), bounds);
    for (const [i, seat] of seats.entries()) {
      const anchor = anchors[i] ?? seat;
      const outward = (at: { x: number; y: number }) => Math.hypot(at.x - 300, at.y - 200);
      expect(outward(seat)).toBeGreaterThan(outward(anchor));
    }
  });

  it('lets an area make room, for its label point is no place', () => {
    const [town, area] = hang(
      [
        { anchor: { x: 60, y: 200 }, radius: 40 },
        { anchor: { x: 130, y: 200 }, radius: 26, elsewhere: [] },
      ],
      { left: 0, top: 100, right: 600, bottom: 300 },
      [{ left: 0, top: 100, right: 40, bottom: 300 }],
    );
    if (town === undefined || area === undefined) throw new Error('two glyphs, two seats');
    expect(circlesMeet(town, area)).toBe(false);
  });
});
