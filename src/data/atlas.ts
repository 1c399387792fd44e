import type { AssessedEvent } from '../domain/assessed.ts';
import type { Change } from '../domain/change.ts';
import type { Count } from '../domain/count.ts';
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { Place, Region } from '../domain/place.ts';
import type { Source } from '../domain/source.ts';

/** Changes when a reader of the compiled file would no longer understand it. */
export const atlasFormat = 'ereuil/2';

/** The dataset in one language, as `public/data/atlas.<language>.json` holds it. */
export interface Atlas {
  readonly format: typeof atlasFormat;
  /** Version of the data (semantic versioning), not of the program. */
  readonly version: string;
  readonly locale: Language;
  /** The last day the main source reports. */
  readonly as_of: { readonly day: Day; readonly iso: string };
  readonly title: string;
  readonly description: string;
  /** SPDX identifier of the data's licence. */
  readonly licence: string;
  /** Id of the source that decides what is in the wave. */
  readonly main_source: string;
  /** SHA-256, hex, of the whole dataset (see `contentHash`): the same in every language. */
  readonly hash: string;
  /** By earliest possible start, then id; those without a start come last. */
  readonly events: readonly AssessedEvent[];
  readonly places: readonly Place[];
  readonly regions: readonly Region[];
  /** The main source first, the others by id. */
  readonly sources: readonly Source[];
  /** Totals that others gave, in the order of the file. */
  readonly counts: readonly Count[];
  /** What each version of the data changed, the newest first. */
  readonly changes: readonly Change[];
  /** Titles of events in the other languages, by id, so that a reader finds them by those too. */
  readonly titles?: Readonly<Record<string, readonly string[]>>;
}
