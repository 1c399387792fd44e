import { Answer } from '../../../crossfilter/clause.ts';
import type { Outcome } from '../../../domain/codes.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Day } from '../../../domain/day.ts';
import { phaseOf, type Phase } from '../../../domain/phase.ts';
import { outcomeMark } from '../../../encoding/outcome.ts';
import { phaseMark, type Doubt, type DoubtedMark } from '../../../encoding/phase.ts';

/** What is known of a row this moment. */
export interface DiscKnown {
  /** Its weakest answer to what is asked. */
  readonly certainty: number | undefined;
  /** How it stands on the day shown; null while the wave is shown as a whole. */
  readonly phase: Phase | null;
}

/** How a row stands on the day shown; null without one. */
export function phaseShown({ roles }: Dataset, row: number, day: Day | null): Phase | null {
  return day === null ? null : phaseOf(roles.span?.(row), roles.outcome?.(row), day);
}

/** What is doubtful of a row that meets everything that is asked, from its weakest answer. */
function doubtOf(certainty: number | undefined): Doubt | null {
  if (certainty === Answer.POSSIBLE) return 'possible';
  return certainty === Answer.UNKNOWN ? 'undated' : null;
}

/**
 * What a disc shows: as of a day what is known of its row then; without one the outcome, and how
 * surely the row meets what is asked. Undefined stands for a dataset without outcomes.
 */
export function discMark(
  outcome: Outcome | undefined,
  { phase, certainty }: DiscKnown,
): DoubtedMark {
  return phase === null
    ? { mark: outcomeMark(outcome), doubt: doubtOf(certainty) }
    : phaseMark(phase, outcome);
}
