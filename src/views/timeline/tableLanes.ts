import { answerOf } from '../../crossfilter/answer.ts';
import type { Answer, WindowClause } from '../../crossfilter/clause.ts';
import type { Column } from '../../crossfilter/column.ts';
import type { Evaluation } from '../../crossfilter/evaluate.ts';
import type { LaneRow } from './laneData.ts';

/** A lane as a line of the table. */
export interface TableLane {
  readonly lane: LaneRow;
  /** Days it certainly ran, from the latest start to the earliest end, both counted. */
  readonly certainDays: number | null;
  /** Its answer to the window asked for; null where none is. */
  readonly answer: Answer | null;
}

/** A threat ran on no day. */
function certainDays({ span, outcome }: LaneRow): number | null {
  return span === undefined || outcome === 'not_begun' ? null : Math.max(0, span.endMin - span.startMax + 1);
}

/** The lanes that pass every clause, with their answers to the one on time. */
export function tableLanes(
  lanes: readonly LaneRow[],
  { failBits }: Evaluation,
  clause: WindowClause | undefined,
  column: Column | undefined,
): readonly TableLane[] {
  return lanes
    .filter(({ row }) => failBits[row] === 0)
    .map((lane) => ({
      lane,
      certainDays: certainDays(lane),
      answer: clause === undefined ? null : answerOf(clause, column, lane.row),
    }));
}
