import type { Clause, ValuesClause } from './clause.ts';

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

/** Whether a selection asks just these values of their dimensions. */
export function holds(selection: Selection, clauses: readonly ValuesClause[]): boolean {
  return clauses.every(({ dimension, values, only }) => {
    const own = clauseOn(selection, dimension);
    return (
      own?.kind === 'values' &&
      own.only === only &&
      own.values.length === values.length &&
      values.every((value) => own.values.includes(value))
    );
  });
}

/** The selection that asks just these values of their dimensions, or nothing of them if it did. */
export function flipped(selection: Selection, clauses: readonly ValuesClause[]): Selection {
  const held = holds(selection, clauses);
  return clauses.reduce<Selection>(
    (asked, clause) =>
      held ? withoutClause(asked, clause.dimension) : withClause(asked, clause),
    selection,
  );
}
