import type { PartialDate } from '../../../domain/day.ts';
import type { Ring } from '../../../domain/ring.ts';
import type { Authored, AuthoredPlace, Filed } from '../dataset.ts';
import { partialDate } from '../date.ts';
import type { Issue } from '../issue.ts';
import type { AuthoredEvent, AuthoredSource } from '../schema.ts';

/** Outer rings and holes of a region together: inside is what an odd number of rings contain. */
export type Outlines = ReadonlyMap<string, readonly Ring[]>;

/** What the cross-checks look things up in. */
export interface Context {
  readonly authored: Authored;
  readonly sources: ReadonlyMap<string, AuthoredSource>;
  readonly places: ReadonlyMap<string, AuthoredPlace>;
  readonly events: ReadonlyMap<string, Filed<AuthoredEvent>>;
  /** Outlines of the 2021 regions by ISO code; empty where the basemap is not there. */
  readonly outlines: Outlines;
}

/** Something that looks across files. */
export type Check = (context: Context) => readonly Issue[];

export function contextOf(authored: Authored, outlines: Outlines): Context {
  return {
    authored,
    sources: new Map(authored.sources.map(({ content }) => [content.id, content])),
    places: new Map(authored.places.content.places.map((place) => [place.id, place])),
    events: new Map(authored.events.map((event) => [event.content.id, event])),
    outlines,
  };
}

/** The date in use of a fact of dates; undefined where it is unknown or not readable. */
export function dateInUse(
  fact: readonly { readonly value: string }[] | undefined,
): PartialDate | undefined {
  const value = fact?.[0]?.value;
  return value === undefined ? undefined : partialDate(value);
}
