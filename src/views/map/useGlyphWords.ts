import { useMemo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import type { GlyphWords } from './layout/glyphLayout.ts';
import type { PlaceRows } from './sites.ts';

/**
 * What is written beside a place, with room for whatever is filtered: then filtering moves nothing.
 */
export function useGlyphWords(narrow: boolean): (place: PlaceRows) => GlyphWords {
  const words = useMessages();
  return useMemo(
    () =>
      ({ place, rows }) => {
        const count = rows.length;
        const ofAll = (shown: number) =>
          count === 0 ? '' : words.t('map.place.count', { shown, count });
        return {
          name: words.name(place.names),
          countOf: (shown) => (shown === count && count > 0 ? String(count) : ofAll(shown)),
          longest: ofAll(count),
          second:
            narrow || place.kind === 'town'
              ? ''
              : words.label({ kind: 'message', id: `place_kind.${place.kind}` }),
        };
      },
    [narrow, words],
  );
}
