import { readFileSync } from 'node:fs';
import { parseAtlas } from '../../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../../src/data/strikes/dataset.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Place } from '../../../src/domain/place.ts';

/** A place of nowhere in particular. */
export function placeAt(id: string, latitude: number, longitude: number, kind: Place['kind'] = 'town'): Place {
  return {
    id,
    kind,
    names: { en: id, ru: id, kk: id },
    aliases: [],
    latitude,
    longitude,
    precision: 'A',
    coordinate_source: 'invented',
    admin1: 'KZ-MAN',
  };
}

/** A dataset whose rows have nothing but sites: place ids, the first of which is the disc's. */
export function datasetOfSites(
  places: readonly Place[],
  rows: readonly (readonly string[])[],
): Dataset {
  const bundled = strikeDataset(
    parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8'))),
    'in_use',
  );
  const claim = { source: 'gazette', at: [1], basis: 'stated' } as const;
  return {
    ...bundled,
    length: rows.length,
    context: 0,
    table: { length: rows.length, columns: new Map() },
    places,
    key: (row) => `row-${row}`,
    title: (row) => `Row ${row}`,
    roles: {
      sites: (row) =>
        (rows[row] ?? []).flatMap((id) => {
          const place = places.find((other) => other.id === id);
          return place === undefined ? [] : [{ place, claim }];
        }),
    },
  };
}
