// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { shapeAt } from '../../../../src/views/map/ground/regionAt.ts';

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const shapes = {
  type: 'FeatureCollection' as const,
  features: [
    {
      type: 'Feature' as const,
      properties: { iso: 'ring' },
      geometry: { type: 'Polygon' as const, coordinates: [square(0, 0, 10), square(4, 4, 2)] },
    },
    {
      type: 'Feature' as const,
      properties: { iso: 'islands' },
      geometry: { type: 'MultiPolygon' as const, coordinates: [[square(20, 0, 2)], [square(30, 0, 2)]] },
    },
  ],
};
const isoAt = (longitude: number, latitude: number) =>
  shapeAt(shapes, { latitude, longitude })?.properties?.['iso'] as unknown;

describe('shapeAt', () => {
  it('finds the shape a coordinate lies in, and no hole', () => {
    expect(isoAt(1, 1)).toBe('ring');
    expect(isoAt(5, 5)).toBeUndefined();
    expect(isoAt(31, 1)).toBe('islands');
    expect(isoAt(25, 1)).toBeUndefined();
  });
});
