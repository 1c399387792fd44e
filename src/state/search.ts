import { queryOptions, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { Dataset, Label } from '../domain/dataset.ts';
import { labelText } from '../domain/label.ts';
import type { SearchIndex } from './searchIndex.ts';

/** The index of a dataset in the reader's words; it and its library come at the first search. */
export function searchIndexQuery(
  dataset: Dataset,
  locale: string,
  wordsOf: (label: Label) => string,
) {
  return queryOptions({
    queryKey: ['search-index', dataset.id, dataset.version, locale],
    staleTime: Infinity,
    queryFn: async () => {
      const { makeSearchIndex } = await import('./searchIndex.ts');
      return makeSearchIndex(dataset, wordsOf);
    },
  });
}

/** The index of a dataset, fetched as soon as it is `wanted`. */
export function useSearchIndex(dataset: Dataset, wanted: boolean) {
  const intl = useIntl();
  const wordsOf = (label: Label) => labelText(label, (id, args) => intl.formatMessage({ id }, args));
  return useQuery({ ...searchIndexQuery(dataset, intl.locale, wordsOf), enabled: wanted });
}

/** One byte a row: 1 where the row matches every word of the search. */
export function matchingRows(index: SearchIndex, text: string, length: number): Uint8Array {
  const rows = new Uint8Array(length);
  for (const row of index.rows(text)) rows[row] = 1;
  return rows;
}
