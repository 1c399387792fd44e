import { evaluate } from '../../crossfilter/evaluate.ts';
import type { Selection } from '../../crossfilter/selection.ts';
import { claimsDiffer } from '../../domain/cell.ts';
import type { Citation } from '../../domain/claim.ts';
import type { StepKind } from '../../domain/codes.ts';
import type { Cell, ClaimView, Dataset, Label } from '../../domain/dataset.ts';
import { isoFromDay, type Day } from '../../domain/day.ts';
import type { Step } from '../../domain/event.ts';
import { fieldOf } from '../../domain/field.ts';
import { impliedOf } from '../../domain/implied.ts';
import { onOneSource, type Asked } from './conditions.ts';

/** What a sentence rests on: the claims of a field, a step of a chronology, or all rows counted. */
export type Rest =
  | { readonly kind: 'field'; readonly event: string; readonly field: string }
  | {
      readonly kind: 'step';
      readonly event: string;
      readonly step: StepKind;
      /** Only what is told after the first step of this kind. */
      readonly after?: StepKind;
    }
  | { readonly kind: 'rows' };

/** What goes into a sentence, in no language yet; `unknown` is said as such. */
export type Value =
  | number
  | string
  | { readonly kind: 'unknown' }
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'sourced'; readonly cell: Cell; readonly source: string }
  | { readonly kind: 'label'; readonly label: Label }
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

const unknown: Value = { kind: 'unknown' };
const asCell = (cell: Cell | undefined): Value => (cell === undefined ? unknown : { kind: 'cell', cell });
const asNumber = (value: number | null | undefined): Value => value ?? unknown;

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

/** What a rest cites, for its chip; empty where it is all rows, or is not there. */
export function citedBy(dataset: Dataset, rest: Rest): readonly Citation[] {
  switch (rest.kind) {
    case 'field':
      return claimsOf(dataset, rest.event, rest.field);
    case 'step': {
      const step = stepOf(dataset, rest.event, rest.step, rest.after);
      return step === undefined ? [] : [step];
    }
    case 'rows':
      return [];
  }
}

const dayCell = (day: Day): Value =>
  asCell({ kind: 'date', date: { edtf: isoFromDay(day), min: day, max: day } });

const onField = (event: string, field: string): readonly Rest[] => [{ kind: 'field', event, field }];

/** The claim in use. */
export function inUse(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => asCell(claimsOf(dataset, event, field)[0]?.cell),
    rests: onField(event, field),
  };
}

/** Every claim with who makes it, joined as the language joins a list. */
export function everyClaim(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => {
      const claims = claimsOf(dataset, event, field);
      if (claims.length === 0) return unknown;
      const parts = claims.map(({ cell, source }): Value => ({ kind: 'sourced', cell, source }));
      return { kind: 'list', join: 'and', parts };
    },
    rests: onField(event, field),
  };
}

/** Every different value that is claimed, the one in use first: "19 Jul or 21 Jul". */
export function alternatives(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => {
      const claims = claimsOf(dataset, event, field);
      const distinct = claims.filter(
        (claim, at) => !claims.slice(0, at).some((earlier) => !claimsDiffer([earlier, claim])),
      );
      if (distinct.length === 0) return unknown;
      return { kind: 'list', join: 'or', parts: distinct.map(({ cell }) => asCell(cell)) };
    },
    rests: onField(event, field),
  };
}

/** `yes` where claims differ, `no` where they agree or there is one. */
export function differ(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => (claimsDiffer(claimsOf(dataset, event, field)) ? 'yes' : 'no'),
    rests: onField(event, field),
  };
}

/** `yes` where there is a claim. */
export function isTold(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => (claimsOf(dataset, event, field).length > 0 ? 'yes' : 'no'),
    rests: onField(event, field),
  };
}

/** The lower or upper bound of the range in use, as a number to agree with. */
export function bound(event: string, field: string, side: 'low' | 'high'): Figure {
  return {
    value: ({ dataset }) => {
      const cell = claimsOf(dataset, event, field)[0]?.cell;
      return asNumber(cell?.kind === 'range' ? cell.range[side] : undefined);
    },
    rests: onField(event, field),
  };
}

/** The upper bound of the range in use, as a value of its own: "less than" it. */
export function upper(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => {
      const cell = claimsOf(dataset, event, field)[0]?.cell;
      if (cell?.kind !== 'range' || cell.range.high === null) return unknown;
      return asCell({ ...cell, range: { low: cell.range.high, high: cell.range.high } });
    },
    rests: onField(event, field),
  };
}

/** What the event's own arithmetic implies of a field where it is not what is stated. */
export function implied(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => {
      const row = dataset.rowOf(event);
      return row === undefined ? unknown : asCell(impliedOf(dataset, { id: field }, row));
    },
    rests: onField(event, field),
  };
}

/** `yes` where the arithmetic contradicts what is stated. */
export function contradicted(event: string, field: string): Figure {
  const { value, rests } = implied(event, field);
  return { value: (scope) => (value(scope) === unknown ? 'no' : 'yes'), rests };
}

/** How an event ended by the claim in use, as a code for a message to choose by. */
export function outcomeCode(event: string): Figure {
  return {
    value: ({ dataset }) => {
      const row = dataset.rowOf(event);
      return (row === undefined ? undefined : dataset.roles.outcome?.(row)) ?? 'unknown';
    },
    rests: onField(event, 'outcome'),
  };
}

/** The day of the first step of a kind in an event's chronology. */
export function stepDate(event: string, step: StepKind): Figure {
  return {
    value: ({ dataset }) => {
      const date = stepOf(dataset, event, step)?.date;
      return date === undefined ? unknown : asCell({ kind: 'date', date });
    },
    rests: [{ kind: 'step', event, step }],
  };
}

/** `yes` where everything told of an event comes from one source. */
export function restsOnOne(event: string): Figure {
  return {
    value: ({ dataset }) => {
      const row = dataset.rowOf(event);
      return row !== undefined && onOneSource(dataset, row) ? 'yes' : 'no';
    },
    rests: [],
  };
}

/** How many of the rows the step shows fulfil a condition. */
export function countShown(asked: Asked): Figure {
  return {
    value: ({ dataset, rows }) => rows.filter((row) => asked(dataset, row)).length,
    rests: [{ kind: 'rows' }],
  };
}

/** How many of all counted rows fulfil a condition. */
export function countAll(asked: Asked): Figure {
  return {
    value: ({ dataset }) => rowsOf(dataset, []).filter((row) => asked(dataset, row)).length,
    rests: [{ kind: 'rows' }],
  };
}

/** The names of the places at which rows the step shows have their first site, each once. */
export function placesShown(): Figure {
  return {
    value: ({ dataset, rows }) => {
      const ids = new Set(rows.flatMap((row) => dataset.roles.sites?.(row)[0]?.place.id ?? []));
      const dimension = dataset.dimensions.find(({ role }) => role === 'sites');
      const parts = [...ids].map((id): Value =>
        dimension === undefined ? id : { kind: 'label', label: dimension.valueLabel(id) },
      );
      return parts.length === 0 ? unknown : { kind: 'list', join: 'and', parts };
    },
    rests: [{ kind: 'rows' }],
  };
}

/** From the lowest to the highest raise won, by the claims in use of all counted rows. */
export function raisesWon(): Figure {
  return {
    value: ({ dataset }) => {
      const bounds = rowsOf(dataset, []).flatMap((row) => {
        const cell = fieldOf(dataset, 'wage_won')?.claims(row)[0]?.cell;
        if (cell?.kind !== 'range') return [];
        return [cell.range.low, cell.range.high].filter((value) => value !== null);
      });
      if (bounds.length === 0) return unknown;
      const range = { low: Math.min(...bounds), high: Math.max(...bounds) };
      return asCell({ kind: 'range', range, unit: 'percent' });
    },
    rests: [{ kind: 'rows' }],
  };
}

/** A day that the step asks for. */
export function theDay(day: Day): Figure {
  return { value: () => dayCell(day), rests: [] };
}

/** The last day the main source reports. */
export function lastDay(): Figure {
  return {
    value: ({ dataset: { asOf } }) =>
      asOf === null ? unknown : dayCell(asOf),
    rests: [],
  };
}

