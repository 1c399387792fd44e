import type { Dimension } from '../../domain/dataset.ts';
import type { AtlasState } from '../../state/AtlasContext.tsx';
import { askedValues } from './rows.ts';

/** Asks for several values of a dimension in one step, or drops them where all are asked for. */
export function toggleValues(
  { evaluation, ask, drop }: Pick<AtlasState, 'evaluation' | 'ask' | 'drop'>,
  dimension: Dimension,
  values: readonly string[],
): void {
  const asked = askedValues(evaluation, dimension) ?? new Set<string>();
  const held = values.every((value) => asked.has(value));
  const next = held
    ? [...asked].filter((value) => !values.includes(value))
    : [...new Set([...asked, ...values])];
  if (next.length === 0) drop(dimension.id);
  else ask({ kind: 'values', dimension: dimension.id, values: next });
}
