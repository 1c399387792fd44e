import type { Basis } from '../../domain/codes.ts';
import type { Probe } from './probe.ts';

/** Something the dataset says with the audited source as its witness. */
export interface Statement {
  /** Id of the event, or of the source for its list of passages. */
  readonly owner: string;
  readonly field: string;
  readonly value: string;
  readonly basis: Basis;
  /** Whether a note says why, so that what is not in the text may be inferred. */
  readonly noted: boolean;
  readonly at: readonly number[];
  /** What can be looked for; none means that only reading can tell. */
  readonly probes: readonly Probe[];
  /** Spellings of the employer, to warn where a cited paragraph does not name it. */
  readonly employer?: readonly string[];
}
