import { useMemo } from 'react';
import { useMessages, type Wording } from '../../i18n/useMessages.ts';
import type { GlyphWords } from './layout/glyphLayout.ts';
import type { PlaceRows } from './sites.ts';

function countWords({ t }: Wording, count: number, shown: number, short: boolean): string {
  if (count === 0) return '';
  // None of one, in short, is a plain 0: it cannot be taken for all.
  if (shown === count || (short && count === 1)) return String(shown);
  return t(short ? 'map.place.short' : 'map.place.count', { shown, count });
}

/** Words for how many of a place's rows are shown; none for a place that has only rings. */
export function useCountWords(): (count: number, shown: number, short: boolean) => string {
  const words = useMessages();
  return (count, shown, short) => countWords(words, count, shown, short);
}

/** What is written beside a place, whatever is filtered: then filtering moves nothing. */
export function useGlyphWords(narrow: boolean): (place: PlaceRows) => GlyphWords {
  const words = useMessages();
  return useMemo(
    () =>
      ({ place, rows }) => {
        const count = rows.length;
        return {
          name: words.name(place.names),
          count:
            count < 2
              ? countWords(words, count, count, true)
              : words.t('map.place.short', { shown: count, count }),
          longest: count === 0 ? '' : words.t('map.place.count', { shown: count, count }),
          second:
            narrow || place.kind === 'town'
              ? ''
              : words.label({ kind: 'message', id: `place_kind.${place.kind}` }),
        };
      },
    [narrow, words],
  );
}
