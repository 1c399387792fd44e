import type { AssessedEvent } from '../../domain/assessed.ts';
import type { Atlas } from '../atlas.ts';
import { shortHash } from '../contentHash.ts';

/** How rows were taken out, as files and citations tell it. */
export interface Taken {
  /** The filters in words, in the language of the atlas; none: no row was filtered out. */
  readonly filters: readonly string[];
  /** Address of the view they were taken from, which follows the data as they are mended. */
  readonly address: string;
  /** Address of the same view of this content of the data, which stays; absent where there is none. */
  readonly frozen?: string;
  /** The day they were taken, ISO 8601. */
  readonly accessed: string;
}

/** Rows taken out of the bundled dataset: all of it or some. */
export interface Extract extends Taken {
  /** The whole dataset, in the reader's language. */
  readonly atlas: Atlas;
  /** The rows taken, in the order of the atlas. */
  readonly events: readonly AssessedEvent[];
}

/**
 * The rows of some keys.
 * @param keys as `Dataset.key` gives them; null for every row, those of the context too
 */
export function extractOf(atlas: Atlas, keys: readonly string[] | null, taken: Taken): Extract {
  if (keys === null) return { ...taken, atlas, events: atlas.events };
  const wanted = new Set(keys);
  return { ...taken, atlas, events: atlas.events.filter(({ id }) => wanted.has(id)) };
}

/** The dataset with no other events than those taken. */
export function partOf({ atlas, events }: Extract): Atlas {
  return { ...atlas, events };
}

/** Whether no row was left out. */
export function isWhole({ atlas, events }: Extract): boolean {
  return events.length === atlas.events.length;
}

/** How many rows were taken, of how many: of the wave alone where none is of its context. */
export function countOf({ atlas, events }: Extract): { readonly taken: number; readonly of: number } {
  const ofWave = events.every(({ wave }) => wave);
  const all = ofWave ? atlas.events.filter(({ wave }) => wave) : atlas.events;
  return { taken: events.length, of: all.length };
}

/** `strikes-1.3.0-0123456789ab.csv`; of a part, `strikes-1.3.0-0123456789ab-7-of-29.csv`. */
export function fileNameOf(extract: Extract, extension: string): string {
  return `${['strikes', ...editionOf(extract)].join('-')}.${extension}`;
}

/** Version, short hash, and what part of it an extract is: what sets its files and keys apart. */
export function editionOf(extract: Extract): readonly string[] {
  const { version, hash } = extract.atlas;
  const { taken, of } = countOf(extract);
  return [version, shortHash(hash), ...(isWhole(extract) ? [] : [`${taken}-of-${of}`])];
}
