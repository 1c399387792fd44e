import type { Citation, Range } from './claim.ts';
import type { Wording } from './codes.ts';
import type { PartialDate } from './day.ts';

/**
 * A total somebody else gave, of what they counted, where and when they counted it: not the same
 * thing as the rows of a dataset, and never added to or compared with them as if it were.
 */
export interface Count extends Citation {
  readonly id: string;
  /** Who counted, and through whom it is known. */
  readonly counter: string;
  /** What the number counts. */
  readonly counted: string;
  readonly area: string;
  /** First day of the period; absent where it is not told. */
  readonly first?: PartialDate;
  /** Last day of the period; absent where it is not told. */
  readonly last?: PartialDate;
  readonly value: Range & { readonly wording: Wording };
}
