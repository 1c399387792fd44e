import { useMemo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { GlyphWords } from './layout/glyphLayout.ts';
import { countShown, type PlaceRows } from './sites.ts';

/** What is written beside a place: its name, how many are shown, and what kind of place it is. */
export function useGlyphWords(narrow: boolean): (place: PlaceRows) => GlyphWords {
  const { evaluation } = useAtlas();
  const words = useMessages();
  return useMemo(
    () =>
      ({ place, rows }) => {
        const shown = countShown(rows, evaluation.failBits);
        const count = rows.length;
        return {
          name: words.name(place.names),
          count:
            count === 0
              ? ''
              : shown === count
                ? String(count)
                : words.t('map.place.count', { shown, count }),
          longest: count === 0 ? '' : words.t('map.place.count', { shown: count, count }),
          second:
            narrow || place.kind === 'town'
              ? ''
              : words.label({ kind: 'message', id: `place_kind.${place.kind}` }),
        };
      },
    [evaluation.failBits, narrow, words],
  );
}
