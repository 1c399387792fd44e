import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { PlaceKind } from '../../domain/codes.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { Viewport } from '../../state/view.ts';
import type { GlyphActions } from './glyph/Glyph.tsx';

/** Zoom at which a place is shown alone: a town with its surroundings, a region as a whole. */
const ALONE: Readonly<Record<PlaceKind, number>> = { town: 7.4, field: 7.4, region: 6.4 };

/** Where the map goes to show a place alone; null for an id it does not know. */
export function placeViewport({ places }: Dataset, id: string | null): Viewport | null {
  const place = places.find((other) => other.id === id);
  if (place === undefined) return null;
  const { latitude, longitude, kind } = place;
  return { latitude, longitude, zoom: ALONE[kind] };
}

/** What a glyph's parts do; on a narrow pane discs are too small, and a tap opens the town's list. */
export function useMapActions(narrow: boolean): Omit<GlyphActions, 'onPoint'> {
  const { change, dataset, open } = useAtlas();
  return useMemo(() => {
    const onPickPlace = (town: string) => {
      // The open row stands where the list is to be seen.
      if (narrow) change({ town, pane: 'list', sheet: 'list', open: null, claims: null });
      else change({ town, viewport: placeViewport(dataset, town) });
    };
    return {
      onOpen: open,
      onPickPlace,
      onPickDisc: (row: number, place: string) => {
        if (narrow) onPickPlace(place);
        else open(row);
      },
    };
  }, [change, dataset, narrow, open]);
}
