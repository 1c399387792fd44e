import { cellsBothHold } from './cell.ts';
import type { Cell, Dataset, Field } from './dataset.ts';
import { disputesOf, type Dispute, type DisputedReading } from './dispute.ts';
import { madeOf, namingsOf } from './measures.ts';
import type { Source } from './source.ts';

/** A field of a row that a source makes a claim of. */
export interface RestingField {
  readonly field: Field;
  /** Nobody else makes a claim of it. */
  readonly alone: boolean;
}

/** What of a row rests on a source. */
export interface RestingRow {
  readonly row: number;
  /** Nobody else says anything of the row. */
  readonly alone: boolean;
  /**
   * It tells something that happened: what a chart or a heading draws of a row, a demand or a step;
   * else only where it happened is described. True where the dataset has no such fields.
   */
  readonly reports: boolean;
  readonly fields: readonly RestingField[];
  /** How many demands, steps and links to earlier rows it tells. */
  readonly demands: number;
  readonly steps: number;
  readonly links: number;
}

/** A disagreement in which a source is contradicted, by others or by itself. */
export interface Contradiction {
  readonly dispute: Dispute;
  /** What the source has, never empty. */
  readonly own: readonly DisputedReading[];
  /** What speaks against that; empty where only the arithmetic does. */
  readonly against: readonly DisputedReading[];
  /** What its own words, or those against it, come to, where that is not what it states. */
  readonly implied?: Cell;
}

/** What rests on a source, what rests on it alone, and where it is contradicted. */
export interface Witness {
  readonly source: Source;
  /** Rows it says anything of, in the order of the dataset. */
  readonly rows: readonly RestingRow[];
  readonly contradictions: readonly Contradiction[];
}

interface Named {
  readonly source: string;
}

function restingRow(dataset: Dataset, row: number, source: string): RestingRow | undefined {
  const { roles, fields } = dataset;
  const demands = roles.demands?.(row) ?? [];
  const steps = roles.steps?.(row) ?? [];
  const links = (roles.links?.(row) ?? []).filter(({ direction }) => direction === 'to');
  const claims = fields.map((field) => ({ field, claims: field.claims(row) }));
  const cited: readonly Named[] = [
    ...claims.flatMap(({ claims: each }) => each),
    ...demands.flatMap((demand) => [...madeOf(demand), ...demand.result]),
    ...steps,
    ...links,
  ];
  const isOwn = (named: Named) => named.source === source;
  if (!cited.some(isOwn)) return undefined;
  const told = claims
    .filter(({ claims: each }) => each.some(isOwn))
    .map(({ field, claims: each }) => ({ field, alone: each.every(isOwn) }));
  const named = demands.filter((demand) => [...namingsOf(demand), ...demand.result].some(isOwn)).length;
  const done = steps.filter(isOwn).length;
  const drawn = fields.every(({ role }) => role === undefined) || told.some(({ field }) => field.role !== undefined);
  return {
    row,
    alone: cited.every(isOwn),
    reports: drawn || named + done > 0,
    fields: told,
    demands: named,
    steps: done,
    links: links.filter(isOwn).length,
  };
}

/** Those of some readings that cannot be true together with one of the others. */
function opposed(
  readings: readonly DisputedReading[],
  others: readonly DisputedReading[],
): readonly DisputedReading[] {
  return readings.filter(({ cell }) => others.some((other) => !cellsBothHold(cell, other.cell)));
}

/** What speaks against a source in a dispute; undefined where what it says can stand. */
function contradiction(dispute: Dispute, source: string): Contradiction | undefined {
  const { kind, readings, implied } = dispute;
  const own = readings.filter((reading) => reading.source === source);
  switch (kind) {
    case 'between_sources': {
      const against = opposed(readings, own).filter((reading) => reading.source !== source);
      return against.length === 0 ? undefined : { dispute, own, against };
    }
    case 'within_source': {
      const against = opposed(own.slice(1), own);
      return against.length === 0 ? undefined : { dispute, own: own.slice(0, 1), against };
    }
    case 'percent':
    case 'duration':
    case 'headcount':
    case 'demand_count': {
      if (own.length === 0) return undefined;
      const states = own.some(({ against }) => !against);
      const onSide = (side: boolean) => (reading: DisputedReading) => reading.against === side;
      const sides = { own: own.filter(onSide(!states)), against: readings.filter(onSide(states)) };
      return { dispute, ...sides, ...(states && implied !== undefined ? { implied } : {}) };
    }
    case 'coder_readings':
    case 'precision':
      return undefined;
  }
}

/** What rests on each source of a dataset, in the order of its sources. */
export function witnessesOf(dataset: Dataset): readonly Witness[] {
  const rows = Array.from({ length: dataset.length + dataset.context }, (_, row) => row);
  const disputes = rows.flatMap((row) => disputesOf(dataset, row));
  return [...dataset.sources.values()].map((source) => ({
    source,
    rows: rows.flatMap((row) => restingRow(dataset, row, source.id) ?? []),
    contradictions: disputes.flatMap((dispute) => contradiction(dispute, source.id) ?? []),
  }));
}
