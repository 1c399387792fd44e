/** The word a clause or a facet uses for "the value of this row is not known". */
export const UNKNOWN = 'unknown';

/** Stands for "open before": no earliest day is known. Every real day is later. */
export const DAY_MIN = -(2 ** 31);
/** Stands for "open after": no latest day is known. Every real day is earlier. */
export const DAY_MAX = 2 ** 31 - 1;

/** One value a row at most: `values[codes[row]]`; code -1 = not known. */
export interface CategoryColumn {
  readonly kind: 'category';
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/**
 * Any number of values a row, as runs: those of `row` are `codes[offsets[row]]` up to and
 * without `codes[offsets[row + 1]]`, each code once. `offsets` is one longer than the rows.
 * An empty run = not known.
 */
export interface SetColumn {
  readonly kind: 'set';
  readonly offsets: Uint32Array;
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/**
 * Something that lasts, from a first day in `[startMin, startMax]` to a last day in
 * `[endMin, endMax]`, all inclusive, in days since 1970-01-01 (proleptic Gregorian, no time
 * zone). `known` 0 = undated, and the four numbers mean nothing. Else, as `spanColumn` sees
 * to: startMin <= startMax <= endMax and startMin <= endMin <= endMax. `startMax` may well
 * be after `endMin`: there is then no day on which it certainly ran. Of what is unsure of its days
 * `startMax` is `DAY_MAX` and `endMin` `DAY_MIN`, so that no window holds it for certain.
 */
export interface SpanColumn {
  readonly kind: 'span';
  readonly startMin: Int32Array;
  readonly startMax: Int32Array;
  readonly endMin: Int32Array;
  readonly endMax: Int32Array;
  readonly known: Uint8Array;
}

export type Column = CategoryColumn | SetColumn | SpanColumn;

/** The number of rows a column holds. */
export function columnLength(column: Column): number {
  switch (column.kind) {
    case 'category':
      return column.codes.length;
    case 'set':
      return column.offsets.length - 1;
    case 'span':
      return column.known.length;
  }
}
