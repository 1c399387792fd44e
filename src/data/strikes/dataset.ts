import type { Reading } from '../../domain/claim.ts';
import { columns } from '../../domain/columns.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { dayFromIso } from '../../domain/day.ts';
import { underReading } from '../../domain/reading.ts';
import type { AsOf } from '../../domain/span.ts';
import type { Atlas } from '../atlas.ts';
import { namesIn, strikeDimensions } from './dimensions.ts';
import { strikeFields } from './fields.ts';
import { strikeRoles } from './roles.ts';
import { strikeSections } from './sections.ts';

function asOfDays(atlas: Atlas): AsOf {
  const days = new Map(
    atlas.sources.flatMap(({ id, as_of }) => {
      const day = as_of === undefined ? undefined : dayFromIso(as_of);
      return day === undefined ? [] : [[id, day] as const];
    }),
  );
  return (source) => days.get(source) ?? atlas.as_of.day;
}

/**
 * The bundled wave as a dataset: its events are the counted rows, context events follow. The
 * reading says which claim of each quantity is in use.
 */
export function strikeDataset(atlas: Atlas, reading: Reading): Dataset {
  const wave = atlas.events.filter((event) => event.wave);
  const events = [...wave, ...atlas.events.filter((event) => !event.wave)];
  const read = events.map((event) => underReading(event, reading));
  const rows = new Map(events.map((event, row) => [event.id, row]));
  const asOf = asOfDays(atlas);
  const names = namesIn(atlas.locale, atlas.places, atlas.regions);
  const rowOf = (key: string) => rows.get(key);
  return {
    id: 'wave',
    story: true,
    version: atlas.version,
    licence: atlas.licence,
    reading,
    asOf: atlas.as_of.day,
    length: wave.length,
    context: events.length - wave.length,
    table: columns(wave, reading, {
      asOf,
      admin1: new Map(atlas.places.map(({ id, admin1 }) => [id, admin1])),
    }),
    dimensions: strikeDimensions(names),
    fields: strikeFields(read, names.placeLabel, events),
    sections: strikeSections(events),
    roles: strikeRoles(events, reading, {
      asOf,
      places: new Map(atlas.places.map((place) => [place.id, place])),
      rowOf,
    }),
    places: atlas.places,
    regions: atlas.regions,
    counts: atlas.counts,
    changes: atlas.changes,
    sources: new Map(atlas.sources.map((source) => [source.id, source])),
    key: (row) => events[row]?.id ?? '',
    rowOf,
    title: (row) => events[row]?.title ?? '',
    summary: (row) => events[row]?.summary,
    aliases: (row) => {
      const { name, aliases = [] } = events[row]?.employer ?? {};
      const titles = atlas.titles?.[events[row]?.id ?? ''] ?? [];
      return [...(name === undefined ? [] : [name]), ...aliases, ...titles];
    },
  };
}
