import type { Dataset } from './dataset.ts';
import { firstOf } from './span.ts';

/** Orders two texts as the reader's language does. */
export type CompareText = (a: string, b: string) => number;

/**
 * The counted rows in the dataset's own order: by the first day they can have begun, then by
 * title, undated ones last. A dataset without spans keeps the order it came in.
 */
export function ownOrder(
  { length, roles: { span }, title }: Pick<Dataset, 'length' | 'roles' | 'title'>,
  compareText: CompareText,
): readonly number[] {
  const rows = Array.from({ length }, (_, row) => row);
  if (span === undefined) return rows;
  const begun = rows.map((row) => {
    const dates = span(row);
    return dates === undefined ? Infinity : firstOf(dates);
  });
  return rows.sort((a, b) => {
    const [one, other] = [begun[a] ?? Infinity, begun[b] ?? Infinity];
    return one === other ? compareText(title(a), title(b)) : one - other;
  });
}
