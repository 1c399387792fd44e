import type { Evaluation } from '../../crossfilter/evaluate.ts';
import type { Dataset } from '../../domain/dataset.ts';

/** Rows under one heading, in the order of the list. */
export interface RowGroup {
  /** `all`: no heading. */
  readonly kind: 'all' | 'town' | 'others';
  /** Rows of the group whatever is asked. */
  readonly all: number;
  /** Those of them that pass every clause. */
  readonly rows: readonly number[];
}

/** The shown rows in the given order; those of the selected town lead, where it has rows. */
export function rowGroups(
  order: readonly number[],
  { roles }: Pick<Dataset, 'roles'>,
  { failBits }: Pick<Evaluation, 'failBits'>,
  town: string | null,
): readonly RowGroup[] {
  const group = (kind: RowGroup['kind'], rows: readonly number[]): RowGroup => ({
    kind,
    all: rows.length,
    rows: rows.filter((row) => failBits[row] === 0),
  });
  const isHere = (row: number) => roles.sites?.(row).some(({ place }) => place.id === town);
  const here = town === null ? [] : order.filter(isHere);
  if (here.length === 0) return [group('all', order)];
  const elsewhere = order.filter((row) => !here.includes(row));
  return [group('town', here), group('others', elsewhere)].filter(({ all }) => all > 0);
}
