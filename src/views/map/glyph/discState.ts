import { Answer } from '../../../crossfilter/clause.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Day } from '../../../domain/day.ts';
import { stateAt } from '../../../domain/span.ts';
import { outcomeMark } from '../../../encoding/outcome.ts';
import { phaseMark, type PhaseEncoding, type Standing } from '../../../encoding/phase.ts';

/** How surely a row meets everything that is asked, from its weakest answer. */
function standingOf(certainty: number | undefined): Standing {
  if (certainty === Answer.POSSIBLE) return 'unsure';
  return certainty === Answer.UNKNOWN ? 'undated' : 'sure';
}

/**
 * What a row's disc shows: as of a day what is known of it then; without one its outcome, and how
 * surely it meets what is asked.
 * @param certainty the row's weakest answer
 */
export function discState(
  { roles }: Dataset,
  row: number,
  day: Day | null,
  certainty: number | undefined,
): PhaseEncoding {
  const outcome = roles.outcome?.(row);
  return day === null
    ? { mark: outcomeMark(outcome), standing: standingOf(certainty) }
    : phaseMark(stateAt(roles.span?.(row), day), outcome);
}
