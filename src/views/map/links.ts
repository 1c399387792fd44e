import type { Evaluation } from '../../crossfilter/evaluate.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import { isInspiration, type Tie } from '../../domain/descent.ts';
import { gradeOrder } from '../../encoding/evidence.ts';

/** Days for which an arrow stays lit, the first of them included, so that it can be seen passing. */
const LIT = 3;

/**
 * The inspirations of what begins on a day, or may: each stays lit for some days. Nothing is lit of
 * a start that is open or not known within as many days, nor of a row that fails a clause.
 */
export function litLinks(
  ties: readonly Tie[],
  { length, roles }: Dataset,
  failBits: Evaluation['failBits'],
  day: Day,
): readonly Tie[] {
  const passes = (row: number) => row < length && (failBits[row] ?? 0) === 0;
  const begins = (row: number) => {
    const span = roles.span?.(row);
    if (span === undefined || span.startMax - span.startMin >= LIT) return false;
    return day >= span.startMin && day < span.startMax + LIT;
  };
  return ties.filter(
    (tie) => isInspiration(tie) && passes(tie.from) && passes(tie.to) && begins(tie.to),
  );
}

/** Every line once, by the best evidence there is for it. */
export function eachLineOnce(ties: readonly Tie[]): readonly Tie[] {
  const lines = new Map<string, Tie>();
  for (const tie of ties) {
    const key = `${tie.from} ${tie.to}`;
    const known = lines.get(key);
    if (known === undefined || gradeOrder.indexOf(tie.basis) < gradeOrder.indexOf(known.basis)) {
      lines.set(key, tie);
    }
  }
  return [...lines.values()];
}

/** A tie that is drawn as a line between two places. */
export interface Arc extends Tie {
  /** Ids of the places it leads from and to. */
  readonly places: readonly [from: string, to: string];
}

/**
 * The ties that lead from one place to another on a map; within one place the rings round the discs
 * say it. Of two plates, one of which has the places of `members`, none leads to the other.
 */
export function arcsOf(
  { roles }: Dataset,
  ties: readonly Tie[],
  members: ReadonlySet<string> | undefined,
): readonly Arc[] {
  const placeOf = (row: number) => roles.sites?.(row)[0]?.place.id;
  return ties.flatMap((tie) => {
    const [from, to] = [placeOf(tie.from), placeOf(tie.to)];
    if (from === undefined || to === undefined || from === to) return [];
    if (members !== undefined && members.has(from) !== members.has(to)) return [];
    return [{ ...tie, places: [from, to] as const }];
  });
}
