import type { LinkBasis } from '../../domain/codes.ts';
import type { Dataset } from '../../domain/dataset.ts';

/** A link of the open row that says one action inspired another. */
export interface OpenLink {
  /** Row that inspired, and row that followed it. */
  readonly rows: readonly [from: number, to: number];
  readonly basis: Exclude<LinkBasis, 'sequence_only'>;
}

/** What the open row was inspired by or inspired; a mere sequence in time is not drawn. */
export function openLinks({ roles }: Dataset, open: number | undefined): readonly OpenLink[] {
  if (open === undefined) return [];
  return (roles.links?.(open) ?? []).flatMap(({ type, basis, row, direction }): OpenLink[] => {
    if (type !== 'inspired_by' || basis === 'sequence_only') return [];
    return [{ rows: direction === 'to' ? [row, open] : [open, row], basis }];
  });
}
