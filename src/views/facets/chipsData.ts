import type { Clause } from '../../crossfilter/clause.ts';
import type { Selection } from '../../crossfilter/selection.ts';

/** One removable filter: a single value of a clause, or a clause that has no values. */
export interface Chip {
  readonly clause: Clause;
  /** Null where the chip stands for the whole clause. */
  readonly value: string | null;
}

/** A chip for every value asked for and every other clause, in the order of asking. */
export function chipsOf(selection: Selection): readonly Chip[] {
  return selection.flatMap((clause): readonly Chip[] =>
    clause.kind === 'values' && !clause.only
      ? clause.values.map((value) => ({ clause, value }))
      : [{ clause, value: null }],
  );
}
