import { assessed } from '../../domain/assessed.ts';
import { isoFromDay, placeInOrder } from '../../domain/day.ts';
import type { Event } from '../../domain/event.ts';
import type { Place, Region } from '../../domain/place.ts';
import { atlasFormat, type Atlas } from '../atlas.ts';
import type { Language } from '../../domain/language.ts';
import type { Authored, AuthoredPlace, AuthoredRegion } from '../authored/dataset.ts';
import { contentHash, type Digest, type Unhashed } from '../contentHash.ts';
import { compileCount } from './count.ts';
import { compileEvent } from './event.ts';
import { date } from './facts.ts';
import { given, inLanguage, type Say } from './prose.ts';
import { compileSource } from './source.ts';

/** Code point order, so that the files are the same on every machine. */
function by<T>(key: (entry: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

/** By earliest possible start (the latest where that is open), then id; without a start last. */
export function byStart(a: Event, b: Event): number {
  const [first, second] = [a, b].map(({ start: [claim] }) =>
    claim === undefined ? Infinity : (placeInOrder(claim.value.min, claim.value.max) ?? Infinity),
  );
  if (first !== undefined && second !== undefined && first !== second) return first - second;
  return by<Event>(({ id }) => id)(a, b);
}

function place(authored: AuthoredPlace): Place {
  const { id, kind, names, aliases = [], latitude, longitude } = authored;
  const { precision, coordinate_source, admin1 } = authored;
  return { id, kind, names, aliases, latitude, longitude, precision, coordinate_source, admin1 };
}

function region({ code, code_2022, names }: AuthoredRegion): Region {
  return { code, code_2022, names };
}

function contents({ dataset, places, sources, events, counts, changes }: Authored, say: Say) {
  const { version, as_of, title, description, licence, main_source } = dataset.content;
  const day = date(as_of).max;
  const mainFirst = (id: string) => `${id === main_source ? 0 : 1}${id}`;
  return {
    version,
    as_of: { day, iso: isoFromDay(day) },
    title: say(title),
    description: say(description),
    licence,
    main_source,
    events: events.map(({ content }) => assessed(compileEvent(content, say))).sort(byStart),
    places: places.content.places.map(place).sort(by(({ id }) => id)),
    regions: places.content.regions.map(region).sort(by(({ code }) => code)),
    sources: sources
      .map(({ content }) => compileSource(content, say))
      .sort(by(({ id }) => mainFirst(id))),
    changes: changes.flatMap(({ content }) =>
      content.changes.map(({ version: of, date: on, what, events: touched }) => ({
        version: of,
        date: date(on),
        what: say(what),
        events: touched,
      })),
    ),
    counts: counts.flatMap(({ content }) => content.counts.map((count) => compileCount(count, say))),
  };
}

/** Titles in the other languages, by event; undefined where none is worded otherwise there. */
function otherTitles({ events }: Authored, say: Say): Atlas['titles'] {
  const titles = events.flatMap(({ content: { id, title } }) => {
    const others = new Set([title.en, title.ru, title.kk].filter((words) => words !== undefined));
    others.delete(say(title));
    return others.size === 0 ? [] : [[id, [...others]] as const];
  });
  return titles.length === 0 ? undefined : Object.fromEntries(titles.sort(by(([id]) => id)));
}

function inOne(authored: Authored, language: Language): Unhashed {
  const say = inLanguage(language);
  return {
    format: atlasFormat,
    locale: language,
    ...contents(authored, say),
    ...given('titles', otherTitles(authored, say)),
  };
}

/**
 * The dataset in each language, under one hash. Pure and deterministic: the same authored content
 * gives the same bytes, in whatever order the files and their keys were read.
 * @param authored a dataset without issues
 * @throws RangeError on a date that the cross-checks would have refused
 */
export function compileAtlases(
  authored: Authored,
  digest: Digest,
): Readonly<Record<Language, Atlas>> {
  const [en, ru, kk] = [inOne(authored, 'en'), inOne(authored, 'ru'), inOne(authored, 'kk')];
  const hash = contentHash({ en, ru, kk }, digest);
  return { en: { ...en, hash }, ru: { ...ru, hash }, kk: { ...kk, hash } };
}

/** The same in one of the languages. */
export function compileAtlas(authored: Authored, language: Language, digest: Digest): Atlas {
  return compileAtlases(authored, digest)[language];
}
