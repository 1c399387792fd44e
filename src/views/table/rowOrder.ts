import type { CompareText } from '../../domain/ownOrder.ts';

/** A value rows are put in order by; undefined is not known. */
type SortKey = number | string | undefined;

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
