import type { Outcome } from './codes.ts';
import type { Dataset } from './dataset.ts';
import { fieldFor, isInferred } from './field.ts';
import { isBroken, promiseOf, stagesIn } from './stages.ts';

/** How what was won stands: it is drawn alike wherever it is drawn. */
export interface Gain {
  readonly outcome: Outcome | undefined;
  /** What was won, or the pay after, is the coder's inference and not stated. */
  readonly inferred: boolean;
  /** A later report says that what was agreed was not kept. */
  readonly broken: boolean;
}

/** How the raise a row won stands, or the pay it came to. */
export function gainOf(
  dataset: Pick<Dataset, 'fields' | 'roles'>,
  row: number,
  role: 'won' | 'after',
): Gain {
  const { roles } = dataset;
  return {
    outcome: roles.outcome?.(row),
    inferred: isInferred(fieldFor(dataset, role), row),
    broken: isBroken(promiseOf(stagesIn(roles, row))),
  };
}
