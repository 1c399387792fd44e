import type { Dataset, Field, FieldRole } from './dataset.ts';
import { isResult } from './result.ts';

/** What only a row that began has of itself. */
const ofBegun: readonly (FieldRole | undefined)[] = ['outcome', 'start', 'end', 'duration', 'size', 'won', 'after'];

/** Whether anybody tells a row's field; that a result is unknown tells none, nor does a count of the staff. */
export function isKnown({ roles }: Dataset, field: Field, row: number): boolean {
  if (field.role === 'outcome' && roles.outcome) return isResult(roles.outcome(row));
  if (field.role === 'size' && roles.size) return roles.size(row) !== undefined;
  return field.claims(row).length > 0;
}

/** Whether a row can have a field at all: a threat that did not begin has no days, people or result. */
export function canHave(dataset: Dataset, field: Field, row: number): boolean {
  const threat = dataset.roles.outcome?.(row) === 'not_begun';
  return !threat || !ofBegun.includes(field.role) || isKnown(dataset, field, row);
}

/** Whether of the place where a row is counted, its first, no more than the region is given. */
export function isTownless({ roles }: Dataset, row: number): boolean {
  return roles.sites?.(row)[0]?.place.kind === 'region';
}
