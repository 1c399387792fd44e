import type { Evaluation } from '../../../crossfilter/evaluate.ts';
import type { Part, Range } from '../../../domain/claim.ts';
import type { Dataset, WageLadder } from '../../../domain/dataset.ts';
import { differing, fieldFor, isInferred, told as toldOf } from '../../../domain/field.ts';
import { gainOf, type Gain } from '../../../domain/gain.ts';
import { contradicts } from '../../../domain/measures.ts';
import type { WageUnit } from '../../../state/view.ts';
import { niceTicks } from '../niceTicks.ts';

export const rungs = ['from', 'asked', 'got', 'implied'] as const;
export type Rung = (typeof rungs)[number];

/** The rungs of one ladder in the unit asked for; what nobody tells is undefined. */
export interface LadderRow extends Gain {
  readonly row: number;
  /** False where a filter leaves the row out: it keeps its place and is drawn pale. */
  readonly shown: boolean;
  /** Offered percent, or pay before in tenge. */
  readonly from?: Part | undefined;
  /** Demanded percent, or pay demanded. */
  readonly asked?: Part | undefined;
  /** Won percent as stated, or pay after. */
  readonly got?: Part | undefined;
  /** Won percent by the source's own amounts, where it differs from the stated or stands alone. */
  readonly implied?: Range | undefined;
  /** From the lowest to the highest claim, for the rungs whose claims differ. */
  readonly told: Readonly<Partial<Record<Rung, Range>>>;
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

function rungsOf(dataset: Dataset, row: number, wages: WageLadder, unit: WageUnit): Pick<LadderRow, Rung> {
  const told = (rung: Rung): Part | undefined => {
    const role = rungRole(rung, unit);
    const range = wages[role];
    return range && isInferred(fieldFor(dataset, role), row) ? { ...range, inferred: true } : range;
  };
  const { won, implied } = wages;
  const apart = unit === 'percent' && (won === undefined || contradicts(won, implied));
  return { from: told('from'), asked: told('asked'), got: told('got'), implied: apart ? implied : undefined };
}

/** Whose claims a rung stands for; what the amounts imply is held against what was won. */
export function rungRole(rung: Rung, unit: WageUnit): Exclude<keyof WageLadder, 'implied'> {
  const percent = unit === 'percent';
  switch (rung) {
    case 'from':
      return percent ? 'offered' : 'before';
    case 'asked':
      return percent ? 'demanded' : 'target';
    case 'got':
      return percent ? 'won' : 'after';
    case 'implied':
      return 'won';
  }
}

function toldIn(dataset: Dataset, row: number, unit: WageUnit): LadderRow['told'] {
  const entries = (['from', 'asked', 'got'] as const).flatMap((rung) => {
    const field = fieldFor(dataset, rungRole(rung, unit));
    const range = differing(field, row) > 0 ? toldOf(field, row) : undefined;
    return range === undefined ? [] : [[rung, range] as const];
  });
  return Object.fromEntries(entries);
}

/** The rung a row as a whole leads to: what was won, where that is told. */
export function mainRung(ladder: LadderRow): Rung {
  return (['got', 'implied', 'asked'] as const).find((rung) => ladder[rung]) ?? 'from';
}

/** The ladders of a dataset under a selection. */
export function wagesData(
  dataset: Dataset,
  evaluation: Evaluation,
  unit: WageUnit,
): WagesData {
  const { table, roles } = dataset;
  const ladders: LadderRow[] = [];
  for (let row = 0; row < table.length; row++) {
    const wages = roles.wages?.(row);
    const told = wages === undefined ? {} : rungsOf(dataset, row, wages, unit);
    if (rungs.every((rung) => told[rung] === undefined)) continue;
    const shown = evaluation.failBits[row] === 0;
    const gain = gainOf(dataset, row, unit === 'percent' ? 'won' : 'after');
    ladders.push({ row, shown, ...gain, ...told, told: toldIn(dataset, row, unit) });
  }
  const kept = ladders.length <= STEADY_LIMIT ? ladders : ladders.filter(({ shown }) => shown);
  const ends = kept.flatMap((ladder) =>
    rungs.flatMap((rung) =>
      [ladder[rung], ladder.told[rung]].flatMap((range) => range?.high ?? range?.low ?? []),
    ),
  );
  return {
    unit,
    shown: evaluation.shown,
    known: ladders.filter(({ shown }) => shown).length,
    rows: [...kept.filter(({ got }) => got), ...kept.filter(({ got }) => !got)],
    ticks: niceTicks(Math.max(unit === 'percent' ? PERCENT_SCALE : 1, ...ends)),
  };
}
