import type {
  AuthoredChanges,
  AuthoredCounts,
  AuthoredDataset,
  AuthoredEvent,
  AuthoredPlaces,
  AuthoredSource,
} from './schema.ts';

/** A validated file of the dataset and where it stands below `data/`. */
export interface Filed<T> {
  readonly file: string;
  readonly content: T;
}

/** The dataset as people edit it, every file valid by its schema. */
export interface Authored {
  readonly dataset: Filed<AuthoredDataset>;
  readonly places: Filed<AuthoredPlaces>;
  readonly sources: readonly Filed<AuthoredSource>[];
  readonly events: readonly Filed<AuthoredEvent>[];
  /** Totals that others gave: one file, or none. */
  readonly counts: readonly Filed<AuthoredCounts>[];
  /** What each version changed. */
  readonly changes: readonly Filed<AuthoredChanges>[];
  /** Ids of files that exist but are not valid: to cite them is no second mistake. */
  readonly unread: ReadonlySet<string>;
}

/** Our own words in one or more languages; English is always there. */
export type Prose = AuthoredEvent['title'];

export type AuthoredPlace = AuthoredPlaces['places'][number];
export type AuthoredRegion = AuthoredPlaces['regions'][number];
