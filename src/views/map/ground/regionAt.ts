import type { Feature, FeatureCollection } from 'geojson';
import { ringsContain, type Ring } from '../../../domain/ring.ts';
import type { Coordinates } from '../layout/projection.ts';

function ringsOf({ geometry }: Feature): readonly Ring[] {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

/** The shape a coordinate lies in; undefined for none. */
export function shapeAt(
  shapes: FeatureCollection,
  { longitude, latitude }: Coordinates,
): Feature | undefined {
  return shapes.features.find((shape) => ringsContain(ringsOf(shape), longitude, latitude));
}
