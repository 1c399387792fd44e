import { evaluate } from '../../crossfilter/evaluate.ts';
import type { Selection } from '../../crossfilter/selection.ts';
import type { Citation } from '../../domain/claim.ts';
import type { DemandCode, StepKind } from '../../domain/codes.ts';
import type { Cell, ClaimView, Dataset, Label } from '../../domain/dataset.ts';
import { isoFromDay, type Day } from '../../domain/day.ts';
import type { Demand, Step } from '../../domain/event.ts';
import { fieldOf } from '../../domain/field.ts';
import type { Sort } from '../../state/view.ts';

/** What a sentence rests on, each with a place on the screen where it can be looked up. */
export type Rest =
  | { readonly kind: 'field'; readonly event: string; readonly field: string }
  /** That a demand was made, and what each source says became of it. */
  | { readonly kind: 'demand'; readonly event: string; readonly code: DemandCode }
  | {
      readonly kind: 'step';
      readonly event: string;
      readonly step: StepKind;
      /** Only what is told after the first step of this kind. */
      readonly after?: StepKind;
    }
  /** The rows a selection lets pass; without one those that the step shows. */
  | { readonly kind: 'rows'; readonly selection?: Selection; readonly sort?: Sort }
  /** A total that somebody else gave. */
  | { readonly kind: 'count'; readonly id: string }
  /** All links between actions, or all sources and what rests on each. */
  | { readonly kind: 'part'; readonly part: 'links' | 'sources' };

/** What goes into a sentence, in no language yet; `unknown` is said as such. */
export type Value =
  | number
  | string
  | { readonly kind: 'unknown' }
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'sourced'; readonly cell: Cell; readonly source: string }
  | { readonly kind: 'label'; readonly label: Label }
  /** What became of a demand of an action, by each who tells it. */
  | { readonly kind: 'results'; readonly title: string; readonly results: readonly string[] }
  | { readonly kind: 'list'; readonly join: 'and' | 'or'; readonly parts: readonly Value[] };

/** What a figure is computed from: the data, and the rows the step shows. */
export interface Scope {
  readonly dataset: Dataset;
  /** Counted rows that pass the step's clauses, ascending. */
  readonly rows: readonly number[];
}

/** A figure of a sentence: how it is computed, and what it rests on. */
export interface Figure {
  readonly value: (scope: Scope) => Value;
  readonly rests: readonly Rest[];
}

/** What is said as not known. */
export const unknown: Value = { kind: 'unknown' };

/** A cell as a value. */
export const asCell = (cell: Cell | undefined): Value =>
  cell === undefined ? unknown : { kind: 'cell', cell };

/** A number to agree with. */
export const asNumber = (value: number | null | undefined): Value => value ?? unknown;

/** A day as a value. */
export const dayCell = (day: Day): Value =>
  asCell({ kind: 'date', date: { edtf: isoFromDay(day), min: day, max: day } });

/** Counted rows that a selection lets pass. */
export function rowsOf({ table, length }: Dataset, selection: Selection): readonly number[] {
  const { failBits } = evaluate(table, selection);
  return Array.from({ length }, (_, row) => row).filter((row) => failBits[row] === 0);
}

/** Everything claimed of an event's field, the claim in use first. */
export function claimsOf(dataset: Dataset, event: string, field: string): readonly ClaimView[] {
  const row = dataset.rowOf(event);
  return row === undefined ? [] : (fieldOf(dataset, field)?.claims(row) ?? []);
}

/** The first step of a kind in an event's chronology, in its order; `after` the first of another. */
export function stepOf(
  { roles, rowOf }: Dataset,
  event: string,
  kind: StepKind,
  after?: StepKind,
): Step | undefined {
  const row = rowOf(event);
  const steps = row === undefined ? [] : (roles.steps?.(row) ?? []);
  const from = after === undefined ? 0 : steps.findIndex((step) => step.kind === after) + 1;
  return after !== undefined && from === 0
    ? undefined
    : steps.slice(from).find((step) => step.kind === kind);
}

/** The first demand of a code that an event's workers made. */
export function demandOf(
  { roles, rowOf }: Dataset,
  event: string,
  code: DemandCode,
): Demand | undefined {
  const row = rowOf(event);
  return row === undefined ? undefined : roles.demands?.(row).find((demand) => demand.code === code);
}

/** What a rest cites, for its chip; empty where it is rows or a part, or is not there. */
export function citedBy(dataset: Dataset, rest: Rest): readonly Citation[] {
  switch (rest.kind) {
    case 'field':
      return claimsOf(dataset, rest.event, rest.field);
    case 'step': {
      const step = stepOf(dataset, rest.event, rest.step, rest.after);
      return step === undefined ? [] : [step];
    }
    case 'demand': {
      const demand = demandOf(dataset, rest.event, rest.code);
      return demand === undefined ? [] : [demand, ...demand.result];
    }
    case 'count':
      return (dataset.counts ?? []).filter(({ id }) => id === rest.id);
    case 'rows':
    case 'part':
      return [];
  }
}

