import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { languages } from '../../domain/language.ts';
import { localeOfTag } from '../../i18n/locale.ts';
import { otherWordsQuery } from '../../i18n/otherWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { entriesOf, type Entry, type Hints } from './entriesData.ts';
import { finder, type Find } from './groupsData.ts';

/** Everything the palette leads to, and the way to find it; in the other languages once those came. */
export function useEntries(): { readonly entries: readonly Entry[]; readonly find: Find } {
  const { dataset } = useAtlas();
  const { t, label, name, tag } = useMessages();
  const format = useFormat();
  const language = localeOfTag(tag);
  const { data: others } = useQuery(otherWordsQuery(languages.filter((other) => other !== language)));
  return useMemo(() => {
    const { sites, span } = dataset.roles;
    const hints: Hints = {
      row: (row) => {
        const places = new Set(sites?.(row).map(({ place }) => name(place.names)));
        const days = span?.(row);
        const when = days === undefined ? [] : [format.span(days)];
        return [...places, ...when, ...(row < dataset.length ? [] : [t('palette.context')])].join(' · ');
      },
      place: (region, rows) => t('palette.place', { region, rows }),
    };
    const entries = entriesOf(dataset, [{ language, label }, ...(others ?? [])], hints);
    return { entries, find: finder(entries) };
  }, [dataset, format, label, language, name, others, t]);
}
