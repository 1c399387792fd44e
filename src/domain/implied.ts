import type { Cell, Dataset, Field } from './dataset.ts';
import { disagreementsOf } from './disagreement.ts';
import { fieldIdOf } from './field.ts';
import { underReading } from './reading.ts';

const units = { percent: 'percent', duration: 'days' } as const;

/** The fields that others imply: only of these is it worth asking what an event does not agree on. */
const impliable: ReadonlySet<string> = new Set(
  ['wages.won', 'wages.demanded', 'stated_duration'].map(fieldIdOf),
);

/**
 * What a row's own amounts or dates imply of a field, where that contradicts the claim in use;
 * undefined too where the row is no event of the codebook.
 */
export function impliedOf(
  { roles, reading }: Pick<Dataset, 'roles' | 'reading'>,
  field: Pick<Field, 'id'>,
  row: number,
): Cell | undefined {
  if (!impliable.has(field.id)) return undefined;
  const event = roles.record?.(row);
  if (event === undefined) return undefined;
  for (const { kind, field: fact, claims, implied } of disagreementsOf(underReading(event, reading))) {
    if (kind !== 'percent' && kind !== 'duration') continue;
    if (implied === undefined || !claims.includes(0) || fieldIdOf(fact) !== field.id) continue;
    return { kind: 'range', range: implied, unit: units[kind] };
  }
  return undefined;
}
