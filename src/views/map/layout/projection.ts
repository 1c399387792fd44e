import type { Frame } from '../../../state/frame.ts';
import type { Viewport } from '../../../state/view.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels of a pane. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Degrees WGS84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Pixels round the world at zoom 0, as in Leaflet. */
const TILE = 256;
/** Web Mercator's edge in degrees: the world is a square there. */
const LATITUDE_LIMIT = 85.0511287798;
/** Metres round the equator (WGS84). */
const EQUATOR = 40_075_016.686;

/** Pixels from the world's north-west corner at a zoom level (Web Mercator, EPSG:3857). */
export function project({ latitude, longitude }: Coordinates, zoom: number): Point {
  const side = TILE * 2 ** zoom;
  const clamped = Math.max(-LATITUDE_LIMIT, Math.min(LATITUDE_LIMIT, latitude));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return {
    x: side * (longitude / 360 + 0.5),
    y: side * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

/** The inverse of `project`. */
export function unproject({ x, y }: Point, zoom: number): Coordinates {
  const side = TILE * 2 ** zoom;
  return {
    longitude: (x / side - 0.5) * 360,
    latitude: (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / side))) * 180) / Math.PI,
  };
}

/** World pixel of a pane's north-west corner. */
export function originOf(viewport: Viewport, { width, height }: Size): Point {
  const centre = project(viewport, viewport.zoom);
  return { x: centre.x - width / 2, y: centre.y - height / 2 };
}

/** The pixel of a pane at which a coordinate is drawn. */
export function toPane(coordinates: Coordinates, viewport: Viewport, size: Size): Point {
  const point = project(coordinates, viewport.zoom);
  const origin = originOf(viewport, size);
  return { x: point.x - origin.x, y: point.y - origin.y };
}

/** The coordinate under a pixel of a pane. */
export function fromPane({ x, y }: Point, viewport: Viewport, size: Size): Coordinates {
  const origin = originOf(viewport, size);
  return unproject({ x: x + origin.x, y: y + origin.y }, viewport.zoom);
}

/** The part of the world a pane shows. */
export function frameOf(viewport: Viewport, size: Size): Frame {
  const northWest = fromPane({ x: 0, y: 0 }, viewport, size);
  const southEast = fromPane({ x: size.width, y: size.height }, viewport, size);
  return {
    north: northWest.latitude,
    west: northWest.longitude,
    south: southEast.latitude,
    east: southEast.longitude,
  };
}

/** The viewport after zooming by `levels` with the coordinate under `at` held in its place. */
export function zoomedAbout(viewport: Viewport, size: Size, at: Point, levels: number): Viewport {
  const zoom = clampZoom(viewport.zoom + levels);
  const fixed = project(fromPane(at, viewport, size), zoom);
  const centre = { x: fixed.x - at.x + size.width / 2, y: fixed.y - at.y + size.height / 2 };
  return { ...unproject(centre, zoom), zoom };
}

export const MIN_ZOOM = 3;
export const MAX_ZOOM = 12;

/** A zoom level within what the map offers. */
export function clampZoom(zoom: number): number {
  return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
}

/** Metres a pixel covers at a latitude. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / (TILE * 2 ** zoom);
}
