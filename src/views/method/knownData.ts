import type { Dataset, Field } from '../../domain/dataset.ts';
import { differing, isInferred } from '../../domain/field.ts';
import { canHave, isKnown, isTownless } from '../../domain/known.ts';

/** How much is told of one field, over the counted rows. */
export interface Known {
  readonly field: Field;
  /** Rows that can have it: all but threats, where only what began does. */
  readonly of: number;
  /** Rows of which it is told, and of a place more than its region. */
  readonly known: number;
  /** Rows of which no more than the region is told; 0 of other fields. */
  readonly rough: number;
  /** Rows of which it is told, and what is in use is the coder's inference. */
  readonly inferred: number;
  /** Rows of which the claims differ. */
  readonly differ: number;
}

/** Every field by how many of the counted rows it is told of, the least told first. */
export function knownData(dataset: Dataset): readonly Known[] {
  const rows = Array.from({ length: dataset.length }, (_, row) => row);
  return [...dataset.fields, ...(dataset.sections ?? [])]
    .map((field) => {
      const told = rows.filter((row) => isKnown(dataset, field, row));
      const rough = field.role === 'sites' ? told.filter((row) => isTownless(dataset, row)).length : 0;
      return {
        field,
        of: rows.filter((row) => canHave(dataset, field, row)).length,
        known: told.length - rough,
        rough,
        inferred: told.filter((row) => isInferred(field, row)).length,
        differ: rows.filter((row) => differing(field, row) > 0).length,
      };
    })
    .sort((a, b) => a.known / a.of - b.known / b.of);
}
