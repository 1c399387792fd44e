import type { Dataset } from '../domain/dataset.ts';
import { clauseParsers, viewParsers } from './grammar.ts';

/**
 * The parts of an address that name something and lead nowhere, as they stand in it: they cannot be
 * read, or the data have no such action or source. Keys the grammar does not know are other people's.
 * @param search the query string, with or without its `?`
 */
export function unreadIn(search: string, dataset: Dataset): readonly string[] {
  const parsers = new Map(Object.entries({ ...viewParsers, ...clauseParsers(dataset.dimensions) }));
  const known = (key: string, value: string) => {
    if (key === 'open') return dataset.rowOf(value) !== undefined;
    if (key === 'source') return dataset.sources.has(value);
    return parsers.get(key)?.parse(value) !== null;
  };
  return [...new URLSearchParams(search)]
    .filter(([key, value]) => !known(key, value))
    .map(([key, value]) => `${key}=${value}`);
}
