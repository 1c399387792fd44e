import type { Event } from '../../domain/event.ts';
import type { Place } from '../../domain/place.ts';
import type { Source } from '../../domain/source.ts';
import type { Atlas } from '../atlas.ts';
import type { FlatCell } from './cell.ts';

/** What the flat table looks things up in. */
export interface FlatContext {
  readonly atlas: Atlas;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A column of the flat table, with all that the data package says of it. */
export interface Column {
  readonly name: string;
  /** Frictionless field type. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  /** The codes a single-valued coded column may hold. */
  readonly codes?: readonly string[];
  value(event: Event, context: FlatContext): FlatCell;
}

export function flatContext(atlas: Atlas): FlatContext {
  return {
    atlas,
    places: new Map(atlas.places.map((place) => [place.id, place])),
    sources: new Map(atlas.sources.map((source) => [source.id, source])),
  };
}

/** Places of an event in the order of its sites. */
export function placesOf(event: Event, { places }: FlatContext): readonly Place[] {
  return event.sites.flatMap((site) => places.get(site.value) ?? []);
}
