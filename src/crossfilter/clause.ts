/** What a row says to a clause. */
export const Answer = {
  NO: 0,
  /** It may be so: what is known of the row allows both. */
  POSSIBLE: 1,
  CERTAIN: 2,
  /** Nothing is known of the row in this dimension. */
  UNKNOWN: 3,
} as const;
export type Answer = (typeof Answer)[keyof typeof Answer];

/**
 * The row has one or more of `values`. Among them `unknown` asks for the rows whose value is
 * not known, and these then answer certainly: it is certain that nothing is known. Without
 * values no row is kept.
 */
export interface ValuesClause {
  readonly kind: 'values';
  readonly dimension: string;
  readonly values: readonly string[];
  /** Where a row can have several values, it has all of these and no other. */
  readonly only?: true;
}

/**
 * The row's span has a day in `[from, to]` (day numbers, inclusive; null = unbounded; no day
 * is in a window whose `from` is after its `to`). `possible` keeps the rows that only
 * possibly do. Undated rows are always kept and answer that they do not know.
 */
export interface WindowClause {
  readonly kind: 'window';
  readonly dimension: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly possible: boolean;
}

/**
 * The rows marked 1, computed elsewhere (a text search, what is in view). Its dimension
 * needs no column. New rows are a new clause: marks are never changed in place.
 */
export interface RowsClause {
  readonly kind: 'rows';
  readonly dimension: string;
  readonly rows: Uint8Array;
}

export type Clause = ValuesClause | WindowClause | RowsClause;

/** Whether a row with this answer passes the clause. */
export function keeps(clause: Clause, answer: Answer): boolean {
  switch (answer) {
    case Answer.NO:
      return false;
    case Answer.CERTAIN:
      return true;
    case Answer.POSSIBLE:
      return clause.kind !== 'window' || clause.possible;
    case Answer.UNKNOWN:
      return clause.kind === 'window';
  }
}
