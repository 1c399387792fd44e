import type { Clause } from '../../crossfilter/clause.ts';
import { UNKNOWN } from '../../crossfilter/column.ts';
import type { Dataset, Dimension } from '../../domain/dataset.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { SEARCH, useAtlas } from '../../state/AtlasContext.tsx';
import { unknownLabel } from './facetsData.ts';

/** The dimension of a clause; undefined for search and frame, which have none. */
export function dimensionOf(dataset: Dataset, id: string): Dimension | undefined {
  return dataset.dimensions.find((dimension) => dimension.id === id);
}

/** Words for what a filter asks: its dimension, and its values one by one. */
export function useClauseWords() {
  const { dataset, view } = useAtlas();
  const { t, label } = useMessages();
  const format = useFormat();

  const valueWords = (id: string, value: string): string => {
    if (value === UNKNOWN) return t(unknownLabel(id));
    const dimension = dimensionOf(dataset, id);
    return dimension === undefined ? value : label(dimension.valueLabel(value));
  };
  const windowWords = (from: number | null, to: number | null): string => {
    if (from !== null && to !== null) return format.days(from, to);
    if (from !== null) return t('facets.chip.from', { day: format.day(from, true) });
    return t('facets.chip.to', { day: format.day(to ?? 0, true) });
  };
  return {
    dimensionWords: (id: string): string =>
      label(dimensionOf(dataset, id)?.label ?? { kind: 'message', id: `dimension.${id}` }),
    valueWords,
    clauseWords: (clause: Clause): string => {
      switch (clause.kind) {
        case 'values':
          return clause.values.map((value) => valueWords(clause.dimension, value)).join(', ');
        case 'window':
        case 'between':
          return windowWords(clause.from, clause.to);
        case 'rows':
          return clause.dimension === SEARCH
            ? t('facets.chip.search', { text: view.search })
            : t('facets.chip.frame');
      }
    },
  };
}
