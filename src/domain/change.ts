import type { PartialDate } from './day.ts';

/** What a version of a dataset changed. */
export interface Change {
  /** Semantic version of the data. */
  readonly version: string;
  /** The day the version is of. */
  readonly date: PartialDate;
  /** In the reader's language. */
  readonly what: string;
  /** Keys of the rows it touched; empty where it is about all of them or none. */
  readonly events: readonly string[];
}
