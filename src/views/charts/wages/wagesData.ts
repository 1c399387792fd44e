import type { Evaluation } from '../../../crossfilter/evaluate.ts';
import type { Range } from '../../../domain/claim.ts';
import type { Outcome } from '../../../domain/codes.ts';
import type { Dataset, WageLadder } from '../../../domain/dataset.ts';
import { contradicts } from '../../../domain/measures.ts';
import type { WageUnit } from '../../../state/view.ts';
import { niceTicks } from '../niceTicks.ts';

export const rungs = ['from', 'asked', 'got', 'implied'] as const;
export type Rung = (typeof rungs)[number];

/** The rungs of one ladder in the unit asked for; what nobody tells is undefined. */
export interface LadderRow {
  readonly row: number;
  /** False where a filter leaves the row out: it keeps its place and is drawn pale. */
  readonly shown: boolean;
  readonly outcome: Outcome | undefined;
  /** Offered percent, or pay before in tenge. */
  readonly from?: Range | undefined;
  /** Demanded percent, or pay demanded. */
  readonly asked?: Range | undefined;
  /** Won percent as stated, or pay after. */
  readonly got?: Range | undefined;
  /** Won percent by the source's own amounts, where it differs from the stated or stands alone. */
  readonly implied?: Range | undefined;
}

/** Offers, demands and gains, a ladder a row. */
export interface WagesData {
  readonly unit: WageUnit;
  /** Rows that pass every filter. */
  readonly shown: number;
  /** Those of them that tell anything in this unit. */
  readonly known: number;
  /** In the dataset's order, those that tell what was won first. */
  readonly rows: readonly LadderRow[];
  /** Axis positions from zero to the end of the scale, in percent or tenge. */
  readonly ticks: readonly number[];
}

/** Up to so many ladders those filtered out keep their place; beyond, they only take room. */
const STEADY_LIMIT = 16;
const PERCENT_SCALE = 100;

function rungsOf(wages: WageLadder, unit: WageUnit): Pick<LadderRow, Rung> {
  if (unit === 'tenge') return { from: wages.before, asked: wages.target, got: wages.after };
  const { won, implied } = wages;
  const apart = won === undefined || contradicts(won, implied);
  return {
    from: wages.offered,
    asked: wages.demanded,
    got: won,
    implied: apart ? implied : undefined,
  };
}

/** The ladders of a dataset under a selection. */
export function wagesData(
  { table, roles }: Dataset,
  evaluation: Evaluation,
  unit: WageUnit,
): WagesData {
  const ladders: LadderRow[] = [];
  for (let row = 0; row < table.length; row++) {
    const wages = roles.wages?.(row);
    const told = wages === undefined ? {} : rungsOf(wages, unit);
    if (rungs.every((rung) => told[rung] === undefined)) continue;
    const shown = evaluation.failBits[row] === 0;
    ladders.push({ row, shown, outcome: roles.outcome?.(row), ...told });
  }
  const kept = ladders.length <= STEADY_LIMIT ? ladders : ladders.filter(({ shown }) => shown);
  const ends = kept.flatMap((ladder) =>
    rungs.flatMap((rung) => ladder[rung]?.high ?? ladder[rung]?.low ?? []),
  );
  return {
    unit,
    shown: evaluation.shown,
    known: ladders.filter(({ shown }) => shown).length,
    rows: [...kept.filter(({ got }) => got), ...kept.filter(({ got }) => !got)],
    ticks: niceTicks(Math.max(unit === 'percent' ? PERCENT_SCALE : 1, ...ends)),
  };
}
