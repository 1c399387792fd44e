import type { Atlas } from '../atlas.ts';
import { parseAtlas } from '../parseAtlas.ts';
import { partOf, type Extract, type Taken } from './extract.ts';

/** An atlas with no other events than those taken, and how they were. */
export interface TakenAtlas extends Atlas {
  readonly extract: Taken & {
    /** How many events the whole dataset has, which `hash` is of. */
    readonly of: number;
  };
}

/** What the file holds. */
export function takenAtlas(extract: Extract): TakenAtlas {
  const { atlas, filters, address, frozen, accessed } = extract;
  const link = frozen === undefined ? {} : { frozen };
  const taken = { of: atlas.events.length, filters, address, ...link, accessed };
  return { ...partOf(extract), extract: taken };
}

/** Everything recorded of the events taken, with all claims: nothing is lost. */
export function jsonFromExtract(extract: Extract): string {
  return `${JSON.stringify(takenAtlas(extract), null, 1)}\n`;
}

/**
 * What such a text was written from.
 * @throws LoadError of kind `format` where it is another file
 */
export function takenAtlasFromJson(text: string): TakenAtlas {
  return parseAtlas(JSON.parse(text)) as TakenAtlas;
}
