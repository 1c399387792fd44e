import { disagreementKinds, type DisagreementKind } from '../../domain/codes.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { allDisputes, type Dispute, type DisputedReading } from '../../domain/dispute.ts';

/**
 * Disagreements by how much there is to them: claims that cannot all be true, figures that do not
 * fit others, and readings of which one only says less. In the order in which they are listed.
 */
export const sectionIds = ['contradiction', 'figures', 'rougher'] as const;
export type SectionId = (typeof sectionIds)[number];

const sectionOf: Readonly<Record<DisagreementKind, SectionId>> = {
  between_sources: 'contradiction',
  within_source: 'contradiction',
  coder_readings: 'contradiction',
  percent: 'figures',
  duration: 'figures',
  headcount: 'figures',
  demand_count: 'figures',
  precision: 'rougher',
};

/** One disagreement, over everything of a row that is told in the same words; never empty. */
export type Entry = readonly [Dispute, ...Dispute[]];

/** The disagreements of one row. */
export interface DisputedRow {
  readonly row: number;
  readonly entries: readonly Entry[];
}

/** How many disagreements there are, in how many rows. */
export interface Tally {
  readonly found: number;
  readonly rows: number;
}

/** A kind of disagreement and how many there are of it among counted rows; null stands for every kind. */
export interface KindCount extends Tally {
  readonly kind: DisagreementKind | null;
}

/** The disagreements of one sort. */
export interface Section {
  readonly id: SectionId;
  /** Of counted rows, and of those of context. */
  readonly counted: Tally;
  readonly context: Tally;
  /** Rows with such a disagreement of the kind asked for, in the order of the dataset; never empty. */
  readonly rows: readonly DisputedRow[];
}

/** What the page of disagreements lists. */
export interface Listing {
  /** Every kind first, then each kind of which there is one. */
  readonly kinds: readonly KindCount[];
  /** Only those that hold something. */
  readonly sections: readonly Section[];
}

/** What is read of a field, without the field. */
function words({ kind, implied, readings }: Dispute): string {
  const told = ({ field, against, ...reading }: DisputedReading) => (against ? { ...reading, field } : reading);
  return JSON.stringify([kind, implied, readings.map(told)]);
}

/** Disputes of a row told in the same words are one entry. */
function entriesOf(disputes: readonly Dispute[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const dispute of disputes) {
    const key = `${dispute.row} ${words(dispute)}`;
    const same = entries.get(key);
    entries.set(key, same === undefined ? [dispute] : [...same, dispute]);
  }
  return [...entries.values()];
}

function tally(entries: readonly Entry[]): Tally {
  return { found: entries.length, rows: new Set(entries.map(([{ row }]) => row)).size };
}

/** The disagreements of a kind (null: of any), by sort and row; undefined where the dataset looks for none. */
export function listingOf(dataset: Dataset, kind: DisagreementKind | null): Listing | undefined {
  const disputes = allDisputes(dataset);
  if (disputes === undefined) return undefined;
  const all = entriesOf(disputes);
  const isCounted = ([{ row }]: Entry) => row < dataset.length;
  const asked = all.filter(([dispute]) => kind === null || dispute.kind === kind);
  const ordered = sectionIds.flatMap((id) => disagreementKinds.filter((each) => sectionOf[each] === id));
  const kinds = ordered
    .filter((each) => disputes.some((dispute) => dispute.kind === each))
    .map((each) => ({ kind: each, ...tally(all.filter((entry) => isCounted(entry) && entry[0].kind === each)) }));
  const sections = sectionIds.map((id): Section => {
    const own = asked.filter(([dispute]) => sectionOf[dispute.kind] === id);
    const rows = [...new Set(own.map(([{ row }]) => row))];
    return {
      id,
      counted: tally(own.filter(isCounted)),
      context: tally(own.filter((entry) => !isCounted(entry))),
      rows: rows.map((row) => ({ row, entries: own.filter(([dispute]) => dispute.row === row) })),
    };
  });
  return {
    kinds: [{ kind: null, ...tally(all.filter(isCounted)) }, ...kinds],
    sections: sections.filter(({ rows }) => rows.length > 0),
  };
}
