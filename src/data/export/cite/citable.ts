import { isoFromDay } from '../../../domain/day.ts';
import type { Event } from '../../../domain/event.ts';
import { citationsOf } from '../../../domain/facts.ts';
import type { Language } from '../../../domain/language.ts';
import type { Source } from '../../../domain/source.ts';
import type { Atlas } from '../../atlas.ts';
import { shortHash } from '../../contentHash.ts';
import { countOf, editionOf, isWhole, type Extract, type Taken } from '../extract.ts';

/** Something of the atlas as a citation tells it, whatever the style. */
export interface Citable {
  /** Letters, digits, points and hyphens: the id of the reference. */
  readonly key: string;
  readonly language: Language;
  /** On one line. */
  readonly title: string;
  /** The whole it is part of; absent where it is the whole. */
  readonly container?: string;
  /** The day of the version of the data, ISO 8601. */
  readonly issued: string;
  readonly version: string;
  /** The short form. */
  readonly hash: string;
  /** The address that shows just this; where there is none, the living one. */
  readonly address: string;
  /** The address that follows the data as they are mended, where `address` does not. */
  readonly living?: string;
  /** ISO 8601. */
  readonly accessed: string;
  readonly filters: readonly string[];
  /** How many actions, of how many; absent for a single one and for all. */
  readonly rows?: { readonly taken: number; readonly of: number };
  /** The original sources, in the order of the atlas. */
  readonly sources: readonly Source[];
}

/** A text on one line, without characters that print nothing. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function keyOf(parts: readonly string[]): string {
  return parts.join('-').replace(/[^A-Za-z0-9.-]+/g, '-');
}

function sourcesOf(atlas: Atlas, events: readonly Event[]): readonly Source[] {
  const cited = new Set(events.flatMap(citationsOf).map(({ source }) => source));
  return atlas.sources.filter(({ id }) => cited.has(id));
}

function issuedOf({ changes, version }: Atlas): string | undefined {
  const date = changes.find((change) => change.version === version)?.date;
  return date === undefined ? undefined : isoFromDay(date.min);
}

function common(atlas: Atlas, { address, frozen, accessed, filters }: Taken) {
  return {
    language: atlas.locale,
    issued: issuedOf(atlas) ?? accessed,
    version: atlas.version,
    hash: shortHash(atlas.hash),
    address: frozen ?? address,
    ...(frozen === undefined ? {} : { living: address }),
    accessed,
    filters: filters.map(oneLine),
  };
}

/** A single action; undefined where the atlas has none of that key. */
export function citableEvent(atlas: Atlas, key: string, taken: Taken): Citable | undefined {
  const event = atlas.events.find(({ id }) => id === key);
  if (event === undefined) return undefined;
  return {
    ...common(atlas, { ...taken, filters: [] }),
    key: keyOf(['ereuil', event.id, shortHash(atlas.hash)]),
    title: oneLine(event.title),
    container: oneLine(atlas.title),
    sources: sourcesOf(atlas, [event]),
  };
}

/** The rows of an extract: a filtered view, or the whole dataset. */
export function citableExtract(extract: Extract): Citable {
  const { atlas, events } = extract;
  return {
    ...common(atlas, extract),
    key: keyOf(['ereuil', ...editionOf(extract)]),
    title: oneLine(atlas.title),
    ...(isWhole(extract) ? {} : { rows: countOf(extract) }),
    sources: isWhole(extract) ? atlas.sources : sourcesOf(atlas, events),
  };
}
