import { disagreementKinds, type DisagreementKind } from '../../domain/codes.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { allDisputes, type Dispute } from '../../domain/dispute.ts';

/** The disagreements of one row. */
export interface DisputedRow {
  readonly row: number;
  readonly disputes: readonly Dispute[];
}

/** A kind of disagreement and how many there are of it; null stands for every kind. */
export interface KindCount {
  readonly kind: DisagreementKind | null;
  readonly count: number;
}

/** What the page of disagreements lists. */
export interface Listing {
  /** Every kind first, then each kind of which there is one. */
  readonly kinds: readonly KindCount[];
  /** Rows with a disagreement of the kind asked for, in the order of the dataset. */
  readonly rows: readonly DisputedRow[];
  /** How many disagreements those rows list. */
  readonly found: number;
  /** Those of them whose claims can all be true, one being rougher: no contradictions. */
  readonly rough: number;
}

/** The disagreements of a kind (null: of any), by row; undefined where the dataset looks for none. */
export function listingOf(dataset: Dataset, kind: DisagreementKind | null): Listing | undefined {
  const all = allDisputes(dataset);
  if (all === undefined) return undefined;
  const asked = all.filter((dispute) => kind === null || dispute.kind === kind);
  const rows = [...new Set(asked.map(({ row }) => row))];
  const counted = disagreementKinds.map((each) => ({
    kind: each,
    count: all.filter((dispute) => dispute.kind === each).length,
  }));
  return {
    kinds: [{ kind: null, count: all.length }, ...counted.filter(({ count }) => count > 0)],
    rows: rows.map((row) => ({ row, disputes: asked.filter((dispute) => dispute.row === row) })),
    found: asked.length,
    rough: asked.filter((dispute) => dispute.kind === 'precision').length,
  };
}
