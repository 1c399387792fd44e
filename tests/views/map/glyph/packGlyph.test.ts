// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packGlyph } from '../../../../src/views/map/glyph/packGlyph.ts';

const radii = fc.array(fc.double({ min: 4.6, max: 40, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('packGlyph', () => {
  it('overlaps no disc with another and keeps all within the enclosure', () => {
    fc.assert(
      fc.property(radii, fc.nat({ max: 3 }), (sizes, more) => {
        const rows = [...sizes.keys()];
        const further = Array.from({ length: more }, (_, i) => sizes.length + i);
        const { discs, radius } = packGlyph(rows, further, (row) => sizes[row] ?? 5);
        expect(discs).toHaveLength(rows.length + further.length);
        for (const [i, a] of discs.entries()) {
          expect(Math.hypot(a.x, a.y) + a.r).toBeLessThan(radius);
          for (const b of discs.slice(i + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
          }
        }
      }),
    );
  });

  it('is the same however the rows come, so nothing but the data moves a disc', () => {
    fc.assert(
      fc.property(radii, (sizes) => {
        const rows = [...sizes.keys()];
        const radiusOf = (row: number) => sizes[row] ?? 5;
        expect(packGlyph([...rows].reverse(), [], radiusOf)).toEqual(packGlyph(rows, [], radiusOf));
      }),
    );
  });

  it('makes an enclosure even of a place that has only rings', () => {
    const { discs, radius } = packGlyph([], [7], () => 5);
    expect(discs).toMatchObject([{ row: 7, further: true, r: 4 }]);
    expect(radius).toBeCloseTo(4 + 0.9 + 3.6);
  });
});
