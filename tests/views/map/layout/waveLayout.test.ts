// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/language.ts';
import { discRadius } from '../../../../src/encoding/size.ts';
import { packGlyph } from '../../../../src/views/map/glyph/packGlyph.ts';
import { groundFrame } from '../../../../src/views/map/ground/names.ts';
import { homeInset, takenBoxes } from '../../../../src/views/map/layout/corners.ts';
import { discScale } from '../../../../src/views/map/layout/discScale.ts';
import {
  glyphLayout,
  type GlyphWords,
  type LayoutRequest,
  type SeatedGlyph,
} from '../../../../src/views/map/layout/glyphLayout.ts';
import { plateRooms } from '../../../../src/views/map/layout/plateRooms.ts';
import { platesOf, wholeViewport } from '../../../../src/views/map/layout/plates.ts';
import { reversal } from '../../../../src/views/map/layout/seatPrice.ts';
import { circlesMeet, circleWithin, gapToBox } from '../../../../src/views/map/layout/shapes.ts';
import { siteIndex, type PlaceRows } from '../../../../src/views/map/sites.ts';
import { waveDataset } from '../../../support/datasets.ts';

const wave = waveDataset();
const places = siteIndex(wave)?.places ?? [];

const glyphsAt = (scale: number) =>
  places.map((place) => ({
    ...place,
    glyph: packGlyph(place.rows, place.further, (row) => discRadius(wave.roles.size?.(row), scale)),
  }));

const wordsIn =
  (locale: Language, narrow: boolean) =>
  ({ place, rows }: PlaceRows): GlyphWords => ({
    name: place.names[locale],
    countOf: String,
    longest: `${rows.length}/${rows.length}`,
    second: narrow || place.kind === 'town' ? '' : 'town not given',
  });

/** The home view of the wave on one map of a size. */
function homeOf(width: number, height: number, locale: Language): readonly SeatedGlyph[] {
  const size = { width, height };
  return glyphLayout({
    places: glyphsAt(discScale(size, 0)),
    wordsOf: wordsIn(locale, width < 560),
    names: [],
    viewport: wholeViewport(groundFrame, size, homeInset(size)),
    size,
    bounds: { left: 4, top: 4, right: width - 4, bottom: height - 4 },
    obstacles: takenBoxes(size),
  }).glyphs;
}

/** The home view of the wave on the two plates of a pane. */
function platesIn(width: number, height: number, locale: Language): readonly (readonly SeatedGlyph[])[] {
  const glyphs = glyphsAt(1);
  const plates = platesOf(glyphs, groundFrame, { width, height });
  if (plates === null) return [];
  const rooms = plateRooms(plates);
  const seated = (room: Omit<LayoutRequest, 'places' | 'wordsOf' | 'names'>, regional: boolean) =>
    glyphLayout({
      ...room,
      places: glyphs.filter(({ place }) => plates.members.has(place.id) === regional),
      wordsOf: wordsIn(locale, false),
      names: [],
    }).glyphs;
  return [seated(rooms.regional, true), seated(rooms.whole, false)];
}

/** Names that stand nearer to another's glyph than to their own, or are missing. */
function misread(glyphs: readonly SeatedGlyph[]): readonly string[] {
  return glyphs.flatMap((glyph) => {
    const { label, place, seat } = glyph;
    if (label === null) return [`${place.id} has no name`];
    const own = gapToBox(seat, label.box);
    return glyphs
      .filter((other) => other !== glyph && gapToBox(other.seat, label.box) <= own)
      .map((other) => `${place.id} is nearer to ${other.place.id}`);
  });
}

const LOCALES = ['en', 'ru', 'kk'] as const;

/** Maps of the windows met most: a laptop, a tablet, three phones. */
const OFTEN = [
  [770, 366],
  [694, 336],
  [390, 346],
  [375, 330],
  [360, 323],
  [320, 255],
] as const;

/** What is between them and beyond, in `npm run test:full`. */
const SELDOM = [
  [694, 655],
  [694, 350],
  [800, 410],
  [720, 366],
  [430, 346],
  [412, 373],
  [375, 306],
  [375, 266],
  [360, 255],
] as const;

describe.each([...OFTEN, ...(process.env['EREUIL_FULL'] ? SELDOM : [])])('the wave on one map of %i by %i', (width, height) => {
  const glyphs = homeOf(width, height, 'en');

  it.each(LOCALES)('names every place where nobody takes its name for another’s: %s', (locale) => {
    expect(misread(locale === 'en' ? glyphs : homeOf(width, height, locale))).toEqual([]);
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

  it('covers no glyph with another, nor cuts one off', () => {
    for (const [i, { seat }] of glyphs.entries()) {
      expect(glyphs.slice(i + 1).some((other) => circlesMeet(seat, other.seat))).toBe(false);
      expect(circleWithin(seat, { left: 0, top: 0, right: width, bottom: height })).toBe(true);
    }
  });

  it('begins no leader under the discs of another place', () => {
    const begun = glyphs.filter(({ seat }) => seat.hangs);
    const hidden = begun.filter((one) =>
      glyphs.some((other) => other !== one && circlesMeet(other.seat, { ...one.anchor, r: 0 })),
    );
    expect(hidden.map(({ place }) => place.id)).toEqual([]);
  });

  it('keeps leaders within reach of their points', () => {
    for (const { anchor, seat } of glyphs) {
      expect(Math.hypot(anchor.x - seat.x, anchor.y - seat.y) - seat.r).toBeLessThan(80);
    }
  });
});

describe.each([
  [668, 366],
  [848, 417],
  [1328, 509],
])('the wave on the two plates of %i by %i', (width, height) => {
  it.each(LOCALES)('names every place where nobody takes its name for another’s: %s', (locale) => {
    expect(platesIn(width, height, locale).map(misread)).toEqual([[], []]);
  });
});

it('keeps every glyph of the wave on the smallest map, and each name by its own', () => {
  const glyphs = homeOf(320, 224, 'en');
  expect(misread(glyphs)).toEqual([]);
  for (const { seat } of glyphs) {
    expect(circleWithin(seat, { left: 0, top: 0, right: 320, bottom: 224 })).toBe(true);
  }
});
