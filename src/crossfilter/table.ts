import { columnLength, type Column } from './column.ts';

/** Rows as columns, one for each dimension; several dimensions may share one column. */
export interface Table {
  /** The number of rows. */
  readonly length: number;
  readonly columns: ReadonlyMap<string, Column>;
}

/** A table of `length` rows. Throws when a column has another length. */
export function makeTable(
  length: number,
  columns: Iterable<readonly [dimension: string, column: Column]>,
): Table {
  const byDimension = new Map(columns);
  for (const [dimension, column] of byDimension) {
    const rows = columnLength(column);
    if (rows !== length) {
      throw new RangeError(`column ${dimension} has ${rows} rows, the table ${length}`);
    }
  }
  return { length, columns: byDimension };
}
