import type { Dataset } from '../../domain/dataset.ts';
import type { Place } from '../../domain/place.ts';

/** The rows of one place. */
export interface PlaceRows {
  readonly place: Place;
  /** Rows whose first site this is: one disc each. */
  readonly rows: readonly number[];
  /** Rows that have it as a further site: rings, never counted. */
  readonly further: readonly number[];
}

/** Where the counted rows of a dataset stand. */
export interface SiteIndex {
  /** By number of discs, most first; ties by place id. */
  readonly places: readonly PlaceRows[];
  /** Rows without a place: told in words, never drawn. */
  readonly unplaced: readonly number[];
}

/**
 * Puts every counted row at its first site. Null where the dataset does not record places. The
 * discs of all places and the rows without a place are together exactly the counted rows.
 */
export function siteIndex({ length, roles }: Dataset): SiteIndex | null {
  const { sites } = roles;
  if (sites === undefined) return null;
  const found = new Map<string, { place: Place; rows: number[]; further: number[] }>();
  const unplaced: number[] = [];
  const at = (place: Place) => {
    const entry = found.get(place.id) ?? { place, rows: [], further: [] };
    found.set(place.id, entry);
    return entry;
  };
  for (let row = 0; row < length; row++) {
    const [first, ...others] = sites(row);
    if (first === undefined) unplaced.push(row);
    else at(first.place).rows.push(row);
    const seen = new Set([first?.place.id]);
    for (const { place } of others) {
      if (!seen.has(place.id)) at(place).further.push(row);
      seen.add(place.id);
    }
  }
  const places = [...found.values()].sort(
    (a, b) => b.rows.length - a.rows.length || (a.place.id < b.place.id ? -1 : 1),
  );
  return { places, unplaced };
}

/** How many of some rows pass every clause. */
export function countShown(rows: readonly number[], failBits: Uint32Array): number {
  return rows.reduce((count, row) => count + (failBits[row] === 0 ? 1 : 0), 0);
}
