import type { Evaluation } from '../../../crossfilter/evaluate.ts';
import type { Outcome } from '../../../domain/codes.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { liesBefore } from '../../../domain/day.ts';
import {
  agreementOf,
  promiseOf,
  stagesIn,
  type PromiseState,
  type StageKind,
  type StageReport,
} from '../../../domain/stages.ts';

/** A row that something was agreed or promised in. */
export interface PromiseRow {
  readonly row: number;
  readonly outcome: Outcome | undefined;
  readonly state: PromiseState;
  /** The report of the agreement in use, and the first of what became of it; undefined where none is told. */
  readonly agreed: StageReport | undefined;
  /** Whether its source dates the agreement before the action began. */
  readonly early: boolean;
  readonly later: StageReport | undefined;
}

/** What became of what was agreed. */
export interface PromisesData {
  /** Rows that pass every filter, and those of them that something was agreed in. */
  readonly shown: number;
  readonly agreed: number;
  /** Those of them of which the agreement, or its day, is inferred. */
  readonly inferred: number;
  /** By state, in the dataset's order; what is paid, broken and not told is always there. */
  readonly groups: readonly { readonly state: PromiseState; readonly rows: readonly PromiseRow[] }[];
}

const order: readonly PromiseState[] = ['paid', 'unsure', 'broken', 'disputed', 'not_told'];
/** States that are left out where no row is in them. */
const rare: ReadonlySet<PromiseState> = new Set(['unsure', 'disputed']);

/** The promises of the rows shown, by what later reports say of them. */
export function promisesData({ length, roles }: Dataset, { failBits, shown }: Evaluation): PromisesData {
  const rows: PromiseRow[] = [];
  for (let row = 0; row < length; row++) {
    if (failBits[row] !== 0) continue;
    const stages = stagesIn(roles, row);
    const state = promiseOf(stages);
    if (state === undefined) continue;
    const first = (kind: StageKind) => stages.find((stage) => stage.kind === kind)?.reports[0];
    const later = first('broken') ?? first('paid');
    const begun = roles.span?.(row)?.startMin;
    const agreed = agreementOf(stages, begun);
    const early = liesBefore(agreed?.date, begun);
    rows.push({ row, outcome: roles.outcome?.(row), state, agreed, early, later });
  }
  return {
    shown,
    agreed: rows.length,
    inferred: rows.filter(({ agreed }) => agreed?.basis === 'inferred').length,
    groups: order
      .map((state) => ({ state, rows: rows.filter((own) => own.state === state) }))
      .filter(({ state, rows: own }) => !rare.has(state) || own.length > 0),
  };
}
