import { useMemo } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { placeViewport } from '../../state/placeViewport.ts';
import type { GlyphActions } from './glyph/Glyph.tsx';

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
