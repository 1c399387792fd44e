import { useMemo } from 'react';
import { takenBoxes, type Credits } from './layout/corners.ts';
import { glyphLayout, type GlyphLayout } from './layout/glyphLayout.ts';
import type { Plates } from './layout/plates.ts';
import { toPane, type Size } from './layout/projection.ts';
import type { Box } from './layout/shapes.ts';
import { useGlyphWords } from './useGlyphWords.ts';
import { useGroundNames } from './useGroundNames.ts';
import type { MapModel } from './useMapModel.ts';

/** Boxes of titles and of the first sentence. */
const REGIONAL_TITLE: Box = { left: 0, right: 284, top: 0, bottom: 32 };
const WHOLE_TITLE: Box = { left: 30, right: 300, top: 0, bottom: 32 };
const INTRO: Box = { left: 30, right: 216, top: 30, bottom: 102 };

/** A plate that has room for the credits has them all. */
export function plateCredits({ width }: Size): Credits {
  return width < 480 ? 'none' : 'full';
}

function within(width: number, height: number): Box {
  return { left: 4, top: 4, right: width - 4, bottom: height - 4 };
}

/** Both plates' glyphs: each place stands on exactly one of them. */
export function usePlateLayouts(
  model: MapModel,
  plates: Plates,
): { readonly regional: GlyphLayout; readonly whole: GlyphLayout } {
  const { regional, regionalSize, whole, wholeSize, members, frame } = plates;
  const wordsOf = useGlyphWords(false);
  const regionalNames = useGroundNames(regional.zoom, model.occupied);
  const wholeNames = useGroundNames(whole.zoom, model.occupied);
  return useMemo(() => {
    const places = model.glyphsAt(1);
    const west = toPane({ latitude: frame.north, longitude: frame.west }, whole, wholeSize);
    const east = toPane({ latitude: frame.south, longitude: frame.east }, whole, wholeSize);
    const inset = { left: west.x, top: west.y, right: east.x, bottom: east.y };
    const corners = { narrow: false, credits: plateCredits(wholeSize) };
    const scale = { left: 0, right: 100, top: regionalSize.height - 26, bottom: regionalSize.height };
    return {
      regional: glyphLayout({
        places: places.filter(({ place }) => members.has(place.id)),
        wordsOf,
        names: regionalNames,
        viewport: regional,
        size: regionalSize,
        bounds: within(regionalSize.width, regionalSize.height),
        obstacles: [REGIONAL_TITLE, scale],
      }),
      whole: glyphLayout({
        places: places.filter(({ place }) => !members.has(place.id)),
        wordsOf,
        names: wholeNames,
        viewport: whole,
        size: wholeSize,
        bounds: within(wholeSize.width, wholeSize.height),
        lines: [
          [{ x: 0, y: 0 }, { x: inset.left, y: inset.top }],
          [{ x: 0, y: wholeSize.height }, { x: inset.left, y: inset.bottom }],
        ],
        obstacles: [WHOLE_TITLE, INTRO, inset, ...takenBoxes(wholeSize, corners)],
      }),
    };
  }, [frame, members, model, regional, regionalNames, regionalSize, whole, wholeNames, wholeSize, wordsOf]);
}
