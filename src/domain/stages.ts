import type { Citation } from './claim.ts';
import type { Roles } from './dataset.ts';
import { liesBefore, placeInOrder, type Day, type PartialDate } from './day.ts';
import type { Demand, Step } from './event.ts';

/** The way from a demand to its fulfilment, in the order in which it is gone. */
export const stageKinds = ['demand', 'talks', 'offer', 'rejected', 'agreed', 'paid', 'broken'] as const;
export type StageKind = (typeof stageKinds)[number];

/** A report of a stage; without a date where nobody dates it. */
export interface StageReport extends Citation {
  readonly date?: PartialDate;
}

/** A stage and who reports it; without a report it is not told, which does not mean it was not reached. */
export interface Stage {
  readonly kind: StageKind;
  /** In order of day, those nobody dates last. */
  readonly reports: readonly StageReport[];
}

/** The report of the agreement that is in use: the first not dated before the action began, else the first. */
export function agreementOf(stages: readonly Stage[], begun: Day | undefined): StageReport | undefined {
  const reports = stages.find(({ kind }) => kind === 'agreed')?.reports ?? [];
  return reports.find(({ date }) => !liesBefore(date, begun)) ?? reports[0];
}

/** The stage a step of the chronology belongs to; undefined for what is no stage. */
function stageOf({ kind, what }: Step): StageKind | undefined {
  if (what === 'offer' || what === 'talks') return what;
  return stageKinds.find((stage) => stage === kind);
}

const position = ({ date }: StageReport) =>
  (date === undefined ? undefined : placeInOrder(date.min, date.max)) ?? Number.MAX_SAFE_INTEGER;

function reportOf({ source, at, basis, note, date }: StageReport): StageReport {
  return {
    source,
    at,
    basis,
    ...(note === undefined ? {} : { note }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Results of demands that somebody has agreed to; a claim of one is a report of an agreement. */
const agreedResults: ReadonlySet<string> = new Set(['met', 'partly_met', 'promised']);

/** What demands imply where the chronology is silent: that they were put, and, inferred, those agreed to. */
function implied(kind: StageKind, demands: readonly Demand[]): readonly StageReport[] {
  switch (kind) {
    case 'demand':
      return demands.slice(0, 1).map(reportOf);
    case 'agreed':
      return demands
        .flatMap(({ result }) => result.slice(0, 1))
        .filter(({ value }) => agreedResults.has(value))
        .slice(0, 1)
        .map((result) => ({ ...reportOf(result), basis: 'inferred' }));
    case 'talks':
    case 'offer':
    case 'rejected':
    case 'paid':
    case 'broken':
      return [];
  }
}

/**
 * Every stage of a row in order, from its chronology, later reports included. What a demand's result
 * says to have been met is an agreement, not a payment: only a step says that something was paid.
 */
export function stagesOf(steps: readonly Step[], demands: readonly Demand[]): readonly Stage[] {
  return stageKinds.map((kind) => {
    const told = steps
      .filter((step) => stageOf(step) === kind)
      .map(reportOf)
      .sort((a, b) => position(a) - position(b));
    return { kind, reports: told.length > 0 ? told : implied(kind, demands) };
  });
}

/**
 * What became of a promise: `disputed` where one report says paid and another broken, `unsure` where
 * a payment is only inferred from what a source says.
 */
export const promiseStates = ['paid', 'unsure', 'broken', 'disputed', 'not_told'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** What later reports say of what was agreed; undefined where no agreement or promise is told. */
export function promiseOf(stages: readonly Stage[]): PromiseState | undefined {
  const reportsOf = (kind: StageKind) => stages.find((stage) => stage.kind === kind)?.reports ?? [];
  const paid = reportsOf('paid');
  const stated = paid.some(({ basis }) => basis === 'stated');
  const broken = reportsOf('broken').length > 0;
  if (stated && broken) return 'disputed';
  if (broken) return 'broken';
  if (stated) return 'paid';
  if (paid.length > 0) return 'unsure';
  return reportsOf('agreed').length > 0 ? 'not_told' : undefined;
}

/** The stages of a row of a dataset; all of them without a report where it records no steps. */
export function stagesIn({ steps, demands }: Roles, row: number): readonly Stage[] {
  return stagesOf(steps?.(row) ?? [], demands?.(row) ?? []);
}

/** Whether a report says that what was agreed was not kept. */
export function isBroken(state: PromiseState | undefined): boolean {
  return state === 'broken' || state === 'disputed';
}
