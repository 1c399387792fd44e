import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { discRadius } from '../../encoding/size.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { packGlyph } from './glyph/packGlyph.ts';
import { groundFrame } from './ground/names.ts';
import { homeExtent, type HomeExtent } from './layout/home.ts';
import type { PlaceGlyph } from './layout/plates.ts';
import { siteIndex, type SiteIndex } from './sites.ts';

/** What every map of a dataset is made from. */
export interface MapModel {
  readonly index: SiteIndex;
  readonly home: HomeExtent;
  /** Ids of the places that have a glyph. */
  readonly occupied: ReadonlySet<string>;
  /** Every place with its discs packed at a scale. */
  glyphsAt(scale: number): readonly PlaceGlyph[];
}

function glyphsOf(dataset: Dataset, index: SiteIndex) {
  const packed = new Map<number, readonly PlaceGlyph[]>();
  return (scale: number): readonly PlaceGlyph[] => {
    const known = packed.get(scale);
    if (known !== undefined) return known;
    const radiusOf = (row: number) => discRadius(dataset.roles.size?.(row), scale, dataset.reading);
    const made = index.places.map((place) => ({
      ...place,
      glyph: packGlyph(place.rows, place.further, radiusOf),
    }));
    packed.set(scale, made);
    return made;
  };
}

/** The model, `none` where the data record no places, `empty` where no row has one. */
export function useMapModel(): MapModel | 'none' | 'empty' {
  const { dataset } = useAtlas();
  return useMemo(() => {
    const index = siteIndex(dataset);
    if (index === null) return 'none' as const;
    const home = homeExtent(index.places, groundFrame);
    if (home === null) return 'empty' as const;
    const occupied = new Set(index.places.map(({ place }) => place.id));
    return { index, home, occupied, glyphsAt: glyphsOf(dataset, index) };
  }, [dataset]);
}
