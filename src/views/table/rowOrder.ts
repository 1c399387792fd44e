import type { Dataset } from '../../domain/dataset.ts';
import { firstOf } from '../../domain/span.ts';

/** A value rows are put in order by; undefined is not known. */
export type SortKey = number | string | undefined;
/** Orders two texts as the reader's language does. */
export type CompareText = (a: string, b: string) => number;

/** Numbers before texts, each among themselves ascending. */
function compareKeys(a: number | string, b: number | string, compareText: CompareText): number {
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : 1;
  return typeof b === 'string' ? -1 : a - b;
}

/**
 * Rows by a key. Rows whose key is not known come last, descending too; rows with equal keys
 * keep the order they came in, both ways.
 */
export function sortRows(
  rows: readonly number[],
  key: (row: number) => SortKey,
  descending: boolean,
  compareText: CompareText,
): readonly number[] {
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  const sign = descending ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined);
      }
      return sign * compareKeys(a.key, b.key, compareText);
    })
    .map(({ row }) => row);
}

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
  const byTitle = sortRows(rows, title, false, compareText);
  const begun = (row: number) => {
    const dates = span(row);
    return dates && firstOf(dates);
  };
  return sortRows(byTitle, begun, false, compareText);
}
