import type { Clause } from './clause.ts';

/** All that is asked, at most one clause a dimension, in the order of asking. */
export type Selection = readonly Clause[];

/** The selection with this clause, in the place of the one on the same dimension if any. */
export function withClause(selection: Selection, clause: Clause): Selection {
  const old = clauseOn(selection, clause.dimension);
  if (old === clause) return selection;
  if (old === undefined) return [...selection, clause];
  return selection.map((other) => (other === old ? clause : other));
}

/** The selection without a clause on this dimension; itself when it had none. */
export function withoutClause(selection: Selection, dimension: string): Selection {
  if (clauseOn(selection, dimension) === undefined) return selection;
  return selection.filter((clause) => clause.dimension !== dimension);
}

/** The clause on this dimension; undefined when there is none. */
export function clauseOn(selection: Selection, dimension: string): Clause | undefined {
  return selection.find((clause) => clause.dimension === dimension);
}
