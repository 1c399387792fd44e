// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { packGlyph } from '../../../../src/views/map/glyph/packGlyph.ts';
import { groundFrame } from '../../../../src/views/map/ground/names.ts';
import { platesOf } from '../../../../src/views/map/layout/plates.ts';
import { toPane } from '../../../../src/views/map/layout/projection.ts';
import { inFrame } from '../../../../src/state/frame.ts';
import { placeAt } from '../fixture.ts';

const pane = { width: 848, height: 413 };
const glyphAt = (id: string, latitude: number, longitude: number, discs: number) => {
  const rows = Array.from({ length: discs }, (_, row) => row);
  return {
    place: placeAt(id, latitude, longitude),
    rows,
    further: [],
    glyph: packGlyph(rows, [], () => 8),
  };
};
const west = [
  glyphAt('zhanaozen', 43.34, 52.86, 12),
  glyphAt('aktau', 43.65, 51.17, 2),
  glyphAt('karazhanbas', 45.13, 51.4, 2),
];
const east = [glyphAt('almaty', 43.25, 76.9, 4), glyphAt('semey', 50.4, 80.3, 1)];

describe('platesOf', () => {
  it('puts the glyphs that collide on a plate of their own, with whatever lies between', () => {
    const plates = platesOf([...west, ...east], groundFrame, pane);
    expect([...(plates?.members ?? [])].sort()).toEqual(['aktau', 'karazhanbas', 'zhanaozen']);
    for (const { place } of west) {
      if (plates === null) continue;
      expect(inFrame(place, plates.frame)).toBe(true);
      const { x, y } = toPane(place, plates.regional, plates.regionalSize);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(284);
      expect(y).toBeGreaterThan(38);
      expect(y).toBeLessThan(413);
    }
  });

  it('is one map where nothing collides', () => {
    expect(platesOf(east, groundFrame, pane)).toBeNull();
  });

  it('narrows the plate in a narrow pane', () => {
    expect(platesOf(west, groundFrame, { width: 668, height: 413 })?.regionalSize.width).toBe(240);
  });
});
