import { inUse } from '../../domain/claim.ts';
import { dateOf } from '../../domain/day.ts';
import { geoPrecision } from '../../domain/place.ts';
import { exactDuration } from '../../domain/span.ts';
import { distinct, joined } from './cell.ts';
import { placesOf, type Column } from './column.ts';

export const start: Column = {
  name: 'start',
  type: 'string',
  description: 'First day, EDTF; a/b is one day within.',
  value: (event) => dateOf(event.start)?.edtf ?? null,
};

export const end: Column = {
  name: 'end',
  type: 'string',
  description: 'Last day, EDTF; empty where unknown or ongoing (see ongoing_as_of).',
  value: (event) => dateOf(event.end)?.edtf ?? null,
};

export const durationDays: Column = {
  name: 'duration_days',
  type: 'integer',
  description: 'Days from first to last, both counted; only where both are exact.',
  value: (event) => exactDuration(event) ?? null,
};

export const ongoingAsOf: Column = {
  name: 'ongoing_as_of',
  type: 'string',
  description: 'The day on which a source says the action was still running, EDTF.',
  value: (event, { atlas, sources }) => {
    const claim = inUse(event.ongoing);
    if (claim?.value !== true) return null;
    return sources.get(claim.source)?.as_of ?? atlas.as_of.iso;
  },
};

export const lastSeen: Column = {
  name: 'last_seen',
  type: 'string',
  description: 'Last day a source shows the action running, EDTF.',
  value: (event) => dateOf(event.last_seen)?.edtf ?? null,
};

export const placeIds: Column = {
  name: 'place_ids',
  type: 'string',
  description: 'Gazetteer ids of the sites; a list, the first is where the mark stands.',
  value: (event) => joined(event.sites.map((site) => site.value)),
};

export const places: Column = {
  name: 'places',
  type: 'string',
  description: 'English names of the sites; a list in the order of place_ids.',
  value: (event, context) => joined(placesOf(event, context).map(({ names }) => names.en)),
};

export const admin1: Column = {
  name: 'admin1',
  type: 'string',
  description: 'ISO 3166-2 codes of the regions of 2021; a list.',
  value: (event, context) =>
    joined(distinct(placesOf(event, context).map((place) => place.admin1))),
};

export const latitude: Column = {
  name: 'latitude',
  type: 'number',
  description: 'Latitude of the first site, WGS84 degrees.',
  value: (event, context) => placesOf(event, context)[0]?.latitude ?? null,
};

export const longitude: Column = {
  name: 'longitude',
  type: 'number',
  description: 'Longitude of the first site, WGS84 degrees.',
  value: (event, context) => placesOf(event, context)[0]?.longitude ?? null,
};

export const geoPrecisionColumn: Column = {
  name: 'geo_precision',
  type: 'integer',
  description: 'ACLED code of the first site: 1 the town, 2 near it or a field, 3 only the region.',
  value: (event, context) => {
    const [place] = placesOf(event, context);
    return place === undefined ? null : geoPrecision(place.kind);
  },
};
