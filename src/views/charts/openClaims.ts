import type { Field } from '../../domain/dataset.ts';
import type { AtlasState } from '../../state/AtlasContext.tsx';

/** Opens a row at the claims behind a mark; the row alone where it has no such claims. */
export function openClaims(
  { dataset, change }: Pick<AtlasState, 'dataset' | 'change'>,
  row: number,
  field: Field | undefined,
): void {
  const told = field !== undefined && field.claims(row).length > 0;
  change({ open: dataset.key(row), claims: told ? field.id : null });
}
