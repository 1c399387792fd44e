import type { Evaluation } from '../../crossfilter/evaluate.ts';
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

/**
 * The inspirations of what begins on a day, or may: each stays lit for some days. Nothing is lit of
 * a start that is open or not known within as many days, nor of a row that fails a clause.
 */
export function litLinks(
  { length, roles }: Dataset,
  failBits: Evaluation['failBits'],
  day: Day,
): readonly Inspiration[] {
  const passes = (row: number) => (failBits[row] ?? 0) === 0;
  return Array.from({ length }, (_, row) => row).flatMap((row) => {
    const span = roles.span?.(row);
    if (span === undefined || !passes(row) || span.startMax - span.startMin >= LIT) return [];
    if (day < span.startMin || day >= span.startMax + LIT) return [];
    return (roles.links?.(row) ?? [])
      .filter((link) => link.direction === 'to' && passes(link.row))
      .flatMap((link) => arrow(row, link));
  });
}

/** Every arrow once, by what the workers say of it if they do. */
export function eachArrowOnce(links: readonly Inspiration[]): readonly Inspiration[] {
  const arrows = new Map<string, Inspiration>();
  for (const link of links) {
    const key = link.rows.join(' ');
    if (arrows.get(key)?.basis !== 'workers_say') arrows.set(key, link);
  }
  return [...arrows.values()];
}

/** A link that is drawn as an arrow. */
export interface Arrow extends Inspiration {
  /** Ids of the places it leads from and to. */
  readonly places: readonly [from: string, to: string];
}

/**
 * The links that lead from one place to another on a map; within one place the rings round the discs
 * say it. Of two plates, one of which has the places of `members`, none leads to the other.
 */
export function arrowsOf(
  { roles }: Dataset,
  links: readonly Inspiration[],
  members: ReadonlySet<string> | undefined,
): readonly Arrow[] {
  const placeOf = (row: number) => roles.sites?.(row)[0]?.place.id;
  return links.flatMap((link) => {
    const [from, to] = [placeOf(link.rows[0]), placeOf(link.rows[1])];
    if (from === undefined || to === undefined || from === to) return [];
    if (members !== undefined && members.has(from) !== members.has(to)) return [];
    return [{ ...link, places: [from, to] as const }];
  });
}
