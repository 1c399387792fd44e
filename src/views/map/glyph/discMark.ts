import { Answer } from '../../../crossfilter/clause.ts';
import type { Outcome } from '../../../domain/codes.ts';
import { outcomeMark } from '../../../encoding/outcome.ts';
import { phaseMark, type PhaseEncoding, type Standing } from '../../../encoding/phase.ts';
import type { DiscState } from './useDiscState.ts';

/** How surely a row meets everything that is asked, from its weakest answer. */
function standingOf(certainty: number | undefined): Standing {
  if (certainty === Answer.POSSIBLE) return 'unsure';
  return certainty === Answer.UNKNOWN ? 'undated' : 'sure';
}

/**
 * What a disc shows: as of a day what is known of its row then; without one the outcome, and how
 * surely the row meets what is asked. Undefined stands for a dataset without outcomes.
 */
export function discMark(
  outcome: Outcome | undefined,
  { phase, certainty }: Pick<DiscState, 'phase' | 'certainty'>,
): PhaseEncoding {
  return phase === null
    ? { mark: outcomeMark(outcome), standing: standingOf(certainty) }
    : phaseMark(phase, outcome);
}
