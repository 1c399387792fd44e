import type { LinkBasis } from '../../domain/codes.ts';
import type { Dataset, LinkEnd } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';

/** A link that says one action inspired another. */
export interface Inspiration {
  /** Row that inspired, and row that followed it. */
  readonly rows: readonly [from: number, to: number];
  readonly basis: Exclude<LinkBasis, 'sequence_only'>;
}

/** The link of a row to another as an arrow; none for what is no inspiration or a mere sequence. */
function arrow(own: number, { type, basis, row, direction }: LinkEnd): readonly Inspiration[] {
  if (type !== 'inspired_by' || basis === 'sequence_only') return [];
  return [{ rows: direction === 'to' ? [row, own] : [own, row], basis }];
}

/** What the open row was inspired by or inspired; a mere sequence in time is not drawn. */
export function openLinks({ roles }: Dataset, open: number | undefined): readonly Inspiration[] {
  if (open === undefined) return [];
  return (roles.links?.(open) ?? []).flatMap((link) => arrow(open, link));
}

/** Days for which an arrow stays lit, the first of them included, so that it can be seen passing. */
const LIT = 3;

/** The inspirations of what begins on a day, or may: each stays lit for some days. */
export function litLinks({ length, roles }: Dataset, day: Day | null): readonly Inspiration[] {
  if (day === null) return [];
  return Array.from({ length }, (_, row) => row).flatMap((row) => {
    const span = roles.span?.(row);
    if (span === undefined || day < span.startMin || day >= span.startMax + LIT) return [];
    const inspirers = (roles.links?.(row) ?? []).filter(({ direction }) => direction === 'to');
    return inspirers.flatMap((link) => arrow(row, link));
  });
}
