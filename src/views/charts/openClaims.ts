import type { Dataset, Field, FieldRole } from '../../domain/dataset.ts';
import { differing, fieldFor } from '../../domain/field.ts';
import type { AtlasState } from '../../state/AtlasContext.tsx';

/** Of what a mark draws, the field whose claims differ, else the first; undefined without fields. */
export function fieldBehind(
  dataset: Pick<Dataset, 'fields' | 'sections'>,
  row: number,
  roles: readonly FieldRole[],
): Field | undefined {
  const fields = roles.flatMap((role) => fieldFor(dataset, role) ?? []);
  return fields.find((field) => differing(field, row) > 0) ?? fields[0];
}

/** Opens a row at the claims behind a mark; the row alone where it has no such claims. */
export function openClaims(
  { dataset, change }: Pick<AtlasState, 'dataset' | 'change'>,
  row: number,
  field: Field | undefined,
): void {
  const told = field !== undefined && field.claims(row).length > 0;
  change({ open: dataset.key(row), claims: told ? field.id : null });
}

/** How many claims differ among all that a mark draws. */
export function differingIn(
  dataset: Pick<Dataset, 'fields' | 'sections'>,
  row: number,
  roles: readonly FieldRole[],
): number {
  return roles.reduce((sum, role) => sum + differing(fieldFor(dataset, role), row), 0);
}
