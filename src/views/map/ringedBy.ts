import type { Dataset } from '../../domain/dataset.ts';
import type { Tie } from '../../domain/descent.ts';

/** What the rings round discs stand for: the open action, those linked, or both. */
export type Ringed = 'open' | 'linked' | 'both';

/** What is ringed: the open row and the ends of ties, where they have a disc; null for nothing. */
export function ringedBy(
  { roles }: Dataset,
  open: number | undefined,
  ties: readonly Tie[],
): Ringed | null {
  const hasDisc = (row: number) => (roles.sites?.(row).length ?? 0) > 0;
  const opened = open !== undefined && hasDisc(open);
  const linked = ties.some(({ from, to }) => [from, to].some((row) => row !== open && hasDisc(row)));
  if (opened) return linked ? 'both' : 'open';
  return linked ? 'linked' : null;
}
