import type { Outcome } from '../../domain/codes.ts';
import { outcomeOrder } from '../../encoding/outcome.ts';
import { stepHeads, type LaneRow, type StepHead } from './laneData.ts';
import type { LaneGeometry } from './laneGeometry.ts';

/** Signs of bars and lanes, in the order of the key. */
const signs = ['certain', 'possible', 'emerging', 'open', 'beyond'] as const;
export type Sign = (typeof signs)[number];

/** The heads of ticks that are drawn without being asked for. */
export type DrawnHead = Exclude<StepHead, 'edge'>;
const heads = stepHeads.filter((head): head is DrawnHead => head !== 'edge');

export interface LaneSigns {
  readonly signs: readonly Sign[];
  /** Of the bars and marks, each drawn in its own way. */
  readonly outcomes: readonly Outcome[];
  readonly heads: readonly DrawnHead[];
}

/** Whether a lane has a sign, by the geometry it is drawn from. */
function has(
  { certain, possible, emerging, fading, outside, ticks }: LaneGeometry,
  sign: Sign,
): boolean {
  switch (sign) {
    case 'certain':
      return certain !== null;
    case 'possible':
      return possible.length > 0 || emerging !== null || fading !== null;
    case 'emerging':
      return emerging !== null;
    case 'open':
      return fading !== null;
    case 'beyond':
      return outside !== null || ticks.some(({ beyond }) => beyond !== undefined);
  }
}

/** What is drawn of some lanes, and of the days above them: no more, and no less. */
export function laneSigns(
  lanes: readonly LaneRow[],
  geometry: ReadonlyMap<number, LaneGeometry>,
): LaneSigns {
  const drawn = lanes.flatMap(({ row, outcome }) => {
    const parts = geometry.get(row);
    return parts === undefined ? [] : [{ outcome, parts }];
  });
  const shows = ({ certain, mark }: LaneGeometry) => certain !== null || mark !== null;
  return {
    signs: signs.filter((sign) => drawn.some(({ parts }) => has(parts, sign))),
    outcomes: outcomeOrder.filter((one) =>
      drawn.some(({ outcome, parts }) => outcome === one && shows(parts)),
    ),
    heads: heads.filter((head) =>
      drawn.some(({ parts }) => parts.ticks.some(({ step }) => step.head === head)),
    ),
  };
}
