import type { Dataset } from './dataset.ts';
import type { CountedBy, Definition, Standing } from './standing.ts';

/** The counted rows of a dataset that stand so under a definition, in order. */
export function rowsStanding(
  { roles, length }: Pick<Dataset, 'roles' | 'length'>,
  definition: Definition,
  standing: Standing,
): readonly number[] {
  return Array.from({ length }, (_, row) => row).filter(
    (row) => roles.standing?.(row, definition) === standing,
  );
}

/** Marks 1 for the rows that are counted so. */
export function rowsCounted(
  dataset: Pick<Dataset, 'roles' | 'length'>,
  { definition, untold }: CountedBy,
): Uint8Array {
  const marks = new Uint8Array(dataset.length);
  for (const row of rowsStanding(dataset, definition, 'in')) marks[row] = 1;
  if (untold) for (const row of rowsStanding(dataset, definition, 'untold')) marks[row] = 1;
  return marks;
}
