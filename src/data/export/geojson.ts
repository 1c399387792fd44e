import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../atlas.ts';
import { flatContext, placesOf } from './column.ts';
import { flatRow, type FlatRow } from './flatRow.ts';

/**
 * One point for each event that has a site, at the first site, with the flat row as properties (RFC
 * 7946). Events of one town share one point: nobody's position is known better than the town.
 */
export function geojsonFromAtlas(atlas: Atlas): FeatureCollection<Point, FlatRow> {
  const context = flatContext(atlas);
  const features = atlas.events.flatMap((event): readonly Feature<Point, FlatRow>[] => {
    const [place] = placesOf(event, context);
    if (place === undefined) return [];
    const coordinates = [place.longitude, place.latitude];
    const geometry: Point = { type: 'Point', coordinates };
    return [{ type: 'Feature', id: event.id, geometry, properties: flatRow(event, context) }];
  });
  return { type: 'FeatureCollection', features };
}
