import type { Dataset, Field } from '../../domain/dataset.ts';
import { differing } from '../../domain/field.ts';

/** How much is told of one field, over the counted rows. */
export interface Known {
  readonly field: Field;
  /** Rows of which any claim is recorded. */
  readonly known: number;
  /** Rows of which all claims are the coder's inference. */
  readonly inferred: number;
  /** Rows of which the claims differ. */
  readonly differ: number;
}

/** Every field by how many of the counted rows it is told of, the least told first. */
export function knownData(dataset: Dataset): readonly Known[] {
  const rows = Array.from({ length: dataset.length }, (_, row) => row);
  return [...dataset.fields, ...(dataset.sections ?? [])]
    .map((field) => {
      const told = rows.map((row) => field.claims(row)).filter((claims) => claims.length > 0);
      return {
        field,
        known: told.length,
        inferred: told.filter((claims) => claims.every(({ basis }) => basis === 'inferred')).length,
        differ: rows.filter((row) => differing(field, row) > 0).length,
      };
    })
    .sort((a, b) => a.known - b.known);
}
