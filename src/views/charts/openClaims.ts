import type { Field } from '../../domain/dataset.ts';
import { idsOf } from '../../domain/field.ts';
import type { AtlasState } from '../../state/AtlasContext.tsx';

/** Opens a row at the claims behind a mark; the row alone where it has no such claims. */
export function openClaims(
  { dataset, change }: Pick<AtlasState, 'dataset' | 'change'>,
  row: number,
  ...fields: readonly (Field | undefined)[]
): void {
  const told = fields.flatMap((field) => (field?.claims(row).length ? field : []));
  change({ open: dataset.key(row), claims: idsOf(told) });
}
