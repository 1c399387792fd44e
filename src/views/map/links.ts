import type { Evaluation } from '../../crossfilter/evaluate.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import { isInspiration, type Tie } from '../../domain/descent.ts';

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
