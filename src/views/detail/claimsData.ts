import type { Field } from '../../domain/dataset.ts';

/** The fields of a row that have a claim, figures apart from facts in words. */
export function knownFields(
  fields: readonly Field[],
  row: number,
): { readonly figures: readonly Field[]; readonly facts: readonly Field[] } {
  const known = fields.filter((field) => field.claims(row).length > 0);
  const isFigure = (field: Field) => field.claims(row)[0]?.cell.kind === 'range';
  return { figures: known.filter(isFigure), facts: known.filter((field) => !isFigure(field)) };
}
