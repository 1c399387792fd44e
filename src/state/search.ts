import { queryOptions } from '@tanstack/react-query';
import type MiniSearch from 'minisearch';
import type { Dataset } from '../domain/dataset.ts';

interface Indexed {
  readonly id: number;
  readonly text: string;
}

/** Letters without their marks, so that "Zhanaozen" and "Жаңаөзен" need no exact typing. */
function plain(term: string): string {
  return term.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

/** The index of a dataset's search texts; it and its library are fetched at the first search. */
export function searchIndexQuery(dataset: Dataset) {
  return queryOptions({
    queryKey: ['search-index', dataset.id, dataset.version],
    staleTime: Infinity,
    queryFn: async () => {
      const { default: Index } = await import('minisearch');
      const index = new Index<Indexed>({
        fields: ['text'],
        processTerm: plain,
        searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
      });
      index.addAll(
        Array.from({ length: dataset.length }, (_, id) => ({ id, text: dataset.searchText(id) })),
      );
      return index;
    },
  });
}

/** One byte a row: 1 where the row matches every word of the search. */
export function matchingRows(index: MiniSearch<Indexed>, text: string, length: number): Uint8Array {
  const rows = new Uint8Array(length);
  for (const { id } of index.search(text)) rows[Number(id)] = 1;
  return rows;
}
