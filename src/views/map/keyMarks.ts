import type { Dataset } from '../../domain/dataset.ts';
import type { Tie } from '../../domain/descent.ts';
import { doubts, type Doubt } from '../../encoding/phase.ts';
import type { Live } from '../../state/live.ts';
import { discMark, phaseShown } from './glyph/discMark.ts';
import type { SiteIndex } from './sites.ts';

type Shown = Pick<Live, 'day'> & {
  readonly evaluation: Pick<Live['evaluation'], 'certainty' | 'failBits'>;
};

/** The doubts of the discs that are shown this moment, a bit for each in their order. */
export function doubtBits(
  dataset: Dataset,
  { places }: SiteIndex,
  { day, evaluation }: Shown,
): number {
  let bits = 0;
  for (const { rows } of places) {
    for (const row of rows) {
      if (evaluation.failBits[row] !== 0) continue;
      const known = { certainty: evaluation.certainty[row], phase: phaseShown(dataset, row, day) };
      const { doubt } = discMark(dataset.roles.outcome?.(row), known);
      if (doubt !== null) bits |= 1 << doubts.indexOf(doubt);
    }
  }
  return bits;
}

/** The doubts that have a bit, in their order. */
export function doubtsIn(bits: number): readonly Doubt[] {
  return doubts.filter((_, i) => (bits & (1 << i)) !== 0);
}

/** Whether a ring is drawn of an action that is counted at another of its places, and has begun. */
export function hasFurther(
  dataset: Dataset,
  { places }: SiteIndex,
  { day, evaluation }: Shown,
): boolean {
  const isDrawn = (row: number) =>
    evaluation.failBits[row] === 0 && phaseShown(dataset, row, day) !== 'not_yet';
  return places.some(({ further }) => further.some(isDrawn));
}

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
