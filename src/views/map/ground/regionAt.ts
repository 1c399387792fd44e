import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Coordinates } from '../layout/projection.ts';

function inRing({ latitude, longitude }: Coordinates, ring: readonly Position[]): boolean {
  let inside = false;
  let before = ring[ring.length - 1];
  for (const point of ring) {
    const [x = 0, y = 0] = point;
    const [px = 0, py = 0] = before ?? point;
    if (y > latitude !== py > latitude && longitude < ((px - x) * (latitude - y)) / (py - y) + x) {
      inside = !inside;
    }
    before = point;
  }
  return inside;
}

function polygonsOf({ geometry }: Feature): readonly (readonly (readonly Position[])[])[] {
  switch (geometry.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    default:
      return [];
  }
}

/** The shape a coordinate lies in (even-odd rule, so holes are outside); undefined for none. */
export function shapeAt(shapes: FeatureCollection, at: Coordinates): Feature | undefined {
  return shapes.features.find((shape) =>
    polygonsOf(shape).some(
      (polygon) => polygon.filter((ring) => inRing(at, ring)).length % 2 === 1,
    ),
  );
}
