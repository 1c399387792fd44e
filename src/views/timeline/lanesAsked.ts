import { bitsOf, type Evaluation } from '../../crossfilter/evaluate.ts';
import type { LaneRow } from './laneData.ts';

/** The lanes that are drawn: they pass every clause, but for the one on a dimension of time. */
export function lanesAsked(
  lanes: readonly LaneRow[],
  evaluation: Evaluation,
  dimension: string | undefined,
): readonly LaneRow[] {
  const own = dimension === undefined ? 0 : bitsOf(evaluation, dimension);
  return lanes.filter(({ row }) => ((evaluation.failBits[row] ?? 0) & ~own) === 0);
}

/** The lanes with a site in the town of an id; all of them for none. */
export function lanesIn(lanes: readonly LaneRow[], town: string | null): readonly LaneRow[] {
  return town === null ? lanes : lanes.filter(({ places }) => places.includes(town));
}
