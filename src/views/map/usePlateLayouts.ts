import { useMemo } from 'react';
import { glyphLayout, type GlyphLayout } from './layout/glyphLayout.ts';
import { plateRooms } from './layout/plateRooms.ts';
import type { Plates } from './layout/plates.ts';
import { useGlyphWords } from './useGlyphWords.ts';
import { useGroundNames } from './useGroundNames.ts';
import type { MapModel } from './useMapModel.ts';

/** Both plates' glyphs: each place stands on exactly one of them. */
export function usePlateLayouts(
  model: MapModel,
  plates: Plates,
): { readonly regional: GlyphLayout; readonly whole: GlyphLayout } {
  const wordsOf = useGlyphWords(false);
  const regionalNames = useGroundNames(plates.regional.zoom, model.occupied);
  const wholeNames = useGroundNames(plates.whole.zoom, model.occupied);
  return useMemo(() => {
    const rooms = plateRooms(plates);
    const placesOn = (regional: boolean) =>
      model.glyphsAt(1).filter(({ place }) => plates.members.has(place.id) === regional);
    return {
      regional: glyphLayout({ ...rooms.regional, places: placesOn(true), wordsOf, names: regionalNames }),
      whole: glyphLayout({ ...rooms.whole, places: placesOn(false), wordsOf, names: wholeNames }),
    };
  }, [model, plates, regionalNames, wholeNames, wordsOf]);
}
