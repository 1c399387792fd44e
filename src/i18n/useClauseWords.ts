import type { Clause, WindowClause } from '../crossfilter/clause.ts';
import type { Dataset, Dimension } from '../domain/dataset.ts';
import { useFormat } from './useFormat.ts';
import { useMessages } from './useMessages.ts';
import { COUNT, SEARCH, useAtlas } from '../state/AtlasContext.tsx';
import type { View } from '../state/view.ts';

/** The dimension of a clause; undefined for search and frame, which have none. */
function dimensionById(dataset: Dataset, id: string): Dimension | undefined {
  return dataset.dimensions.find((dimension) => dimension.id === id);
}

/** Words for what a filter asks: its dimension, and its values one by one. */
export function useClauseWords() {
  const { dataset, view } = useAtlas();
  const { t, label } = useMessages();
  const format = useFormat();

  const valueWords = (id: string, value: string): string => {
    const dimension = dimensionById(dataset, id);
    return dimension === undefined ? value : label(dimension.valueLabel(value));
  };
  const windowWords = ({ from, to }: WindowClause): string => {
    if (from !== null && to !== null) return format.days(from, to);
    if (from !== null) return t('facets.chip.from', { from: format.day(from, true) });
    return t('facets.chip.to', { to: format.day(to ?? 0, true) });
  };
  const countWords = (countedBy: View['countedBy']): string => {
    const definition = t(`definition.${countedBy?.definition ?? 'own'}`);
    return countedBy?.untold ? t('facets.chip.untold', { definition }) : definition;
  };
  const rowsWords = (dimension: string): string => {
    if (dimension === SEARCH) return t('facets.chip.search', { text: view.search });
    if (dimension === COUNT) return countWords(view.countedBy);
    return t('facets.chip.frame');
  };
  return {
    dimensionWords: (id: string): string =>
      label(dimensionById(dataset, id)?.label ?? { kind: 'message', id: `dimension.${id}` }),
    valueWords,
    clauseWords: (clause: Clause): string => {
      switch (clause.kind) {
        case 'values': {
          const values = clause.values.map((value) => valueWords(clause.dimension, value)).join(', ');
          return clause.only ? t('facets.chip.only', { values }) : values;
        }
        case 'window':
          return windowWords(clause);
        case 'rows':
          return rowsWords(clause.dimension);
      }
    },
  };
}
