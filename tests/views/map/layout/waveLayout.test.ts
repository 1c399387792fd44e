// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { discRadius } from '../../../../src/encoding/size.ts';
import { packGlyph } from '../../../../src/views/map/glyph/packGlyph.ts';
import { groundFrame } from '../../../../src/views/map/ground/names.ts';
import { glyphLayout } from '../../../../src/views/map/layout/glyphLayout.ts';

import { homeInset, takenBoxes } from '../../../../src/views/map/layout/corners.ts';
import { wholeViewport } from '../../../../src/views/map/layout/plates.ts';
import { reversal } from '../../../../src/views/map/layout/seatPrice.ts';
import { circlesMeet } from '../../../../src/views/map/layout/shapes.ts';
import { siteIndex } from '../../../../src/views/map/sites.ts';
import { waveDataset } from '../../../support/datasets.ts';

const wave = waveDataset();
const places = siteIndex(wave)?.places ?? [];

/** The home view of the wave on one map of a size, as pages of that width have it. */
function layoutOf(width: number, height: number) {
  const size = { width, height };
  const narrow = width < 560;
  const scale = narrow ? 0.82 : 1;
  const glyphs = places.map((place) => ({
    ...place,
    glyph: packGlyph(place.rows, place.further, (row) => discRadius(wave.roles.size?.(row), scale)),
  }));
  return glyphLayout({
    places: glyphs,
    wordsOf: ({ place, rows }) => ({
      name: place.names.en,
      count: String(rows.length),
      longest: `${rows.length} of ${rows.length}`,
      second: narrow || place.kind === 'town' ? '' : 'town not given',
    }),
    names: [],
    viewport: wholeViewport(groundFrame, size, homeInset(size)),
    size,
    bounds: { left: 4, top: 4, right: width - 4, bottom: height - 4 },
    obstacles: takenBoxes(size),
  }).glyphs;
}

describe.each([
  [770, 366],
  [694, 350],
  [800, 410],
  [720, 366],
  [430, 346],
  [390, 346],
  [375, 330],
  [360, 320],
  [320, 255],
])('the wave on one map of %i by %i', (width, height) => {
  const glyphs = layoutOf(width, height);


  it('names every place', () => {
    expect(glyphs.filter(({ label }) => label === null).map(({ place }) => place.id)).toEqual([]);
  });

  it('seats no place the other way round than it lies to another', () => {
    const reversed = glyphs.flatMap((a, i) =>
      glyphs
        .slice(i + 1)
        .filter((b) => reversal([a.anchor, a.seat], [b.anchor, b.seat]) > 0)
        .map((b) => [a.place.id, b.place.id]),
    );
    expect(reversed).toEqual([]);
  });

  it('covers no glyph with another', () => {
    for (const [i, { seat }] of glyphs.entries()) {
      expect(glyphs.slice(i + 1).some((other) => circlesMeet(seat, other.seat))).toBe(false);
    }
  });

  it('keeps leaders within reach of their points', () => {
    for (const { anchor, seat } of glyphs) {
      expect(Math.hypot(anchor.x - seat.x, anchor.y - seat.y) - seat.r).toBeLessThan(80);
    }
  });
});
