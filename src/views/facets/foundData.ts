import type { Evaluation } from '../../crossfilter/evaluate.ts';
import type { FoundBy, SearchIndex } from '../../state/searchIndex.ts';

/** A shown row, and what the search found it by. */
export interface Found {
  readonly row: number;
  readonly by: FoundBy;
}

/** The shown rows that were found by something else than their title, the best match first. */
export function foundRows(
  index: SearchIndex | undefined,
  { failBits }: Evaluation,
  text: string,
): readonly Found[] {
  if (index === undefined || text.trim() === '') return [];
  return index.rows(text).flatMap((row) => {
    const by = failBits[row] === 0 ? index.why(row, text) : undefined;
    return by === undefined ? [] : [{ row, by }];
  });
}
