import type { DisagreementKind } from './codes.ts';
import type { Cell, ClaimView, Dataset, Label, Unit } from './dataset.ts';
import type { Disagreement } from './disagreement.ts';
import { fieldOf } from './field.ts';
import { madeOf, namingsOf } from './measures.ts';
import { stepLabel } from './step.ts';

/** One reading of what is in dispute, with everything that is known of who says it. */
export interface DisputedReading extends ClaimView {
  /** What it answers; among the readings of one dispute it may be another field. */
  readonly field: Label;
  /** True of the claim that maps, charts and totals use. */
  readonly used: boolean;
  /** Whether it stands against the others: what they are reckoned or measured by. */
  readonly against: boolean;
}

/** A disagreement of a row, ready to be shown. */
export interface Dispute {
  readonly row: number;
  readonly kind: DisagreementKind;
  /** Id of the field or section whose claims open. */
  readonly opens: string;
  readonly field: Label;
  /** The demand of which it is disputed what became of it, or that it was made. */
  readonly demand?: Label;
  readonly readings: readonly DisputedReading[];
  /** What the readings that stand against come to. */
  readonly implied?: Cell;
  /** Demands that only other sources than the counting one name. */
  readonly others?: number;
}

const units: Partial<Record<DisagreementKind, Unit>> = {
  percent: 'percent',
  duration: 'days',
  demand_count: 'count',
};

const message = (id: string): Label => ({ kind: 'message', id });

function impliedOf({ kind, implied }: Disagreement): Pick<Dispute, 'implied'> {
  const unit = units[kind];
  if (implied === undefined || unit === undefined) return {};
  return { implied: { kind: 'range', range: implied, unit } };
}

/** What became of one demand, or whether it was made, by each who tells it. */
function ofDemand(dataset: Dataset, row: number, found: Disagreement): readonly Dispute[] {
  const { kind, field: id, demand: index = -1, made } = found;
  const demand = dataset.roles.demands?.(row)[index];
  if (demand === undefined) return [];
  const field = fieldOf(dataset, id)?.label ?? message(`field.${id}`);
  const told = made === true
    ? madeOf(demand).map((claim) => ({ ...claim, value: `made.${claim.value}` }))
    : demand.result.map((claim) => ({ ...claim, value: `result.${claim.value}` }));
  const readings = told.map(({ value, source, at, basis, note }, i): DisputedReading => ({
    source,
    at,
    basis,
    ...(note === undefined ? {} : { note }),
    cell: { kind: 'label', label: message(value) },
    field,
    used: i === 0,
    against: false,
  }));
  return [{ row, kind, opens: id, field, demand: message(`demand.${demand.code}`), readings }];
}

/** What a step of the chronology has against the claims of a field: its date. */
function ofStep(dataset: Dataset, row: number, { step: index = -1 }: Disagreement): readonly DisputedReading[] {
  const step = dataset.roles.steps?.(row)[index];
  if (step?.date === undefined) return [];
  const { source, at, basis, note, date } = step;
  return [
    {
      source,
      at,
      basis,
      ...(note === undefined ? {} : { note }),
      cell: { kind: 'date', date },
      field: stepLabel(step),
      used: false,
      against: true,
    },
  ];
}

function ofField(dataset: Dataset, row: number, found: Disagreement): readonly Dispute[] {
  const { kind, claims, against } = found;
  const field = fieldOf(dataset, found.field);
  if (field === undefined) return [];
  const own = field.claims(row).flatMap((claim, i): DisputedReading[] =>
    claims.includes(i) ? [{ ...claim, field: field.label, used: i === 0, against: false }] : [],
  );
  const others = against.flatMap((id): DisputedReading[] => {
    const other = dataset.fields.find((each) => each.id === id);
    const first = other?.claims(row)[0];
    return other === undefined || first === undefined
      ? []
      : [{ ...first, field: other.label, used: true, against: true }];
  });
  const counter = own[0]?.source;
  const demands = dataset.roles.demands?.(row) ?? [];
  return [
    {
      row,
      kind,
      opens: field.id,
      field: field.label,
      readings: [...own, ...others, ...ofStep(dataset, row, found)],
      ...impliedOf(found),
      ...(kind === 'demand_count'
        ? { others: demands.filter((demand) => namingsOf(demand).every(({ source }) => source !== counter)).length }
        : {}),
    },
  ];
}

/** Every disagreement of a row; none where the dataset does not look for any. */
export function disputesOf(dataset: Dataset, row: number): readonly Dispute[] {
  const found = dataset.roles.disagreements?.(row) ?? [];
  return found.flatMap((each) =>
    each.demand === undefined ? ofField(dataset, row, each) : ofDemand(dataset, row, each),
  );
}

/** Every disagreement of every row, those of context last; undefined where none are looked for. */
export function allDisputes(dataset: Dataset): readonly Dispute[] | undefined {
  if (dataset.roles.disagreements === undefined) return undefined;
  const rows = Array.from({ length: dataset.length + dataset.context }, (_, row) => row);
  return rows.flatMap((row) => disputesOf(dataset, row));
}
