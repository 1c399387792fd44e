import type { Feature, Geometry, Position } from 'geojson';
import { project, type Point } from '../layout/projection.ts';
import { property, regionCode, type Basemap } from './basemap.ts';

/** A rectangle of the world: pixels at zoom 0 from `ORIGIN`. */
export interface WorldBounds {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** A shape in pixels at zoom 0 from `ORIGIN`, and what it reaches. */
export interface WorldPath {
  readonly path: Path2D;
  readonly bounds: WorldBounds;
}

/** A water or river: drawn from a zoom level on. */
export interface SteppedPath extends WorldPath {
  readonly from: number;
}

/** A river's line; the great ones are drawn wider. */
export interface RiverPath extends SteppedPath {
  readonly great: boolean;
}

/** The ground in world pixels: made once, drawn at any zoom. */
export interface WorldPaths {
  readonly land: readonly WorldPath[];
  readonly regions: readonly (WorldPath & { readonly code: string | undefined })[];
  readonly waters: readonly SteppedPath[];
  readonly rivers: readonly RiverPath[];
  readonly borders: WorldPath;
  readonly regionBorders: WorldPath;
  readonly countryBorder: WorldPath;
}

/**
 * Where world pixels are counted from: amid the ground, because canvas keeps single precision, and
 * from the world's corner it would be off by a pixel at the nearest zoom.
 */
export const ORIGIN: Point = project({ latitude: 48, longitude: 67 }, 0);

/** From what zoom a lake of some square kilometres is drawn, and a river of some rank. */
const lakeFrom = (area: number) => (area > 300 ? 0 : area > 100 ? 6 : 7);
const riverFrom = (rank: number) => (rank <= 5 ? 0 : 7);

function numberOf(shape: Feature, name: string): number {
  const value = property(shape, name);
  return typeof value === 'number' ? value : 0;
}

interface Lines {
  readonly closed: boolean;
  readonly lines: readonly (readonly Position[])[];
}

function linesOf(geometry: Geometry): Lines {
  switch (geometry.type) {
    case 'Polygon':
      return { closed: true, lines: geometry.coordinates };
    case 'MultiPolygon':
      return { closed: true, lines: geometry.coordinates.flat() };
    case 'LineString':
      return { closed: false, lines: [geometry.coordinates] };
    case 'MultiLineString':
      return { closed: false, lines: geometry.coordinates };
    default:
      return { closed: false, lines: [] };
  }
}

function worldPath(geometry: Geometry): WorldPath {
  const path = new Path2D();
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  const { closed, lines } = linesOf(geometry);
  for (const line of lines) {
    for (const [i, [longitude = 0, latitude = 0]] of line.entries()) {
      const point = project({ latitude, longitude }, 0);
      const [x, y] = [point.x - ORIGIN.x, point.y - ORIGIN.y];
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
    if (closed) path.closePath();
  }
  return { path, bounds: { west, north, east, south } };
}

function make({ land, regions, water, rivers, ...lines }: Basemap): WorldPaths {
  return {
    land: land.features.map(({ geometry }) => worldPath(geometry)),
    regions: regions.features.map((shape) => ({
      ...worldPath(shape.geometry),
      code: regionCode(shape),
    })),
    waters: water.features.map((shape) => ({
      ...worldPath(shape.geometry),
      from: lakeFrom(numberOf(shape, 'a')),
    })),
    rivers: rivers.features.map((shape) => ({
      ...worldPath(shape.geometry),
      from: riverFrom(numberOf(shape, 'r')),
      great: numberOf(shape, 'r') <= 5,
    })),
    borders: worldPath(lines.borders),
    regionBorders: worldPath(lines.regionBorders),
    countryBorder: worldPath(lines.countryBorder),
  };
}

const made = new WeakMap<Basemap, WorldPaths>();

/** The shapes of a ground, projected once however often they are drawn. */
export function worldPaths(basemap: Basemap): WorldPaths {
  const known = made.get(basemap);
  if (known !== undefined) return known;
  const paths = make(basemap);
  made.set(basemap, paths);
  return paths;
}
