import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { basemapPalette, type Theme } from '../../../encoding/basemap.ts';
import type { Viewport } from '../../../state/view.ts';
import { MAX_ZOOM, MIN_ZOOM, type Size } from '../layout/projection.ts';
import { regionCode, type Basemap } from './basemap.ts';
import { paint, type Painting } from './paint.ts';
import { shapeAt } from './regionAt.ts';

/** What the ground is to show. */
export interface GroundState {
  readonly viewport: Viewport;
  readonly size: Size;
  readonly theme: Theme;
  readonly basemap: Basemap | undefined;
  /** Share of the relief's strength, 0 to 1. */
  readonly relief: number;
  /** Codes of regions drawn with an outline. */
  readonly outlined: readonly string[];
  /** Whether tiles from the network replace the bundled ground. */
  readonly onlineTiles: boolean;
}

/** What the ground reports of the reader's gestures. */
export interface GroundEvents {
  readonly onMove: (viewport: Viewport) => void;
  readonly onSettle: (viewport: Viewport) => void;
  readonly onPickRegion: (code: string) => void;
}

/** A Leaflet map that is told what to show and tells what the reader did. */
export interface GroundMap {
  update(state: GroundState): void;
  remove(): void;
}

const TILES = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';
/** A click waits this long (ms) for a second one, which would mean zooming. */
const DOUBLE_CLICK = 260;

const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const isCoarse = () => window.matchMedia('(pointer: coarse)').matches;

/** On touch, one finger scrolls the page and two move the map. */
function options(interactive: boolean): L.MapOptions {
  return {
    zoomControl: false,
    attributionControl: false,
    trackResize: false,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    zoomSnap: 0,
    wheelPxPerZoomLevel: 90,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: interactive && !isStill(),
    dragging: interactive && !isCoarse(),
    touchZoom: interactive,
    scrollWheelZoom: interactive,
    doubleClickZoom: interactive,
    boxZoom: interactive,
    keyboard: interactive,
  };
}

function viewportOf(map: L.Map): Viewport {
  const { lat: latitude, lng: longitude } = map.getCenter();
  return { latitude, longitude, zoom: map.getZoom() };
}

function sameViewport(a: Viewport | undefined, b: Viewport): boolean {
  return a?.latitude === b.latitude && a.longitude === b.longitude && a.zoom === b.zoom;
}

/** Whether a map stands at a viewport, to a fraction of a pixel. */
function standsAt(map: L.Map, { latitude, longitude, zoom }: Viewport): boolean {
  const centre = map.project(map.getCenter(), map.getZoom());
  const wanted = map.project([latitude, longitude], map.getZoom());
  return Math.abs(map.getZoom() - zoom) < 1e-4 && centre.distanceTo(wanted) < 0.25;
}

/** Clicks on a region, and the region under the pointer; a glyph is not ground. */
function watchRegions(map: L.Map, regions: () => Basemap['regions'] | undefined) {
  let waiting: number | undefined;
  const codeAt = ({ latlng, originalEvent }: L.LeafletMouseEvent): string | undefined => {
    const { target } = originalEvent;
    const onGlyph = target instanceof Element && target.closest('[data-glyph]') !== null;
    const shapes = regions();
    if (onGlyph || shapes === undefined) return undefined;
    const shape = shapeAt(shapes, { latitude: latlng.lat, longitude: latlng.lng });
    return shape === undefined ? undefined : regionCode(shape);
  };
  return {
    onPick: (pick: (code: string) => void) => {
      map.on('click', (event) => {
        const code = codeAt(event);
        window.clearTimeout(waiting);
        if (code !== undefined) waiting = window.setTimeout(() => pick(code), DOUBLE_CLICK);
      });
      map.on('dblclick', () => window.clearTimeout(waiting));
    },
    onHover: (hover: (code: string | undefined) => void) => {
      map.on('mousemove', (event) => hover(codeAt(event)));
      map.on('mouseout', () => hover(undefined));
    },
    stop: () => window.clearTimeout(waiting),
  };
}

/** Makes a map in a container that has other children: events of theirs reach the map too. */
export function groundMap(
  container: HTMLElement,
  start: Viewport,
  interactive: boolean,
  events: GroundEvents,
): GroundMap {
  const map = L.map(container, options(interactive));
  let state: GroundState | undefined;
  let painting: Painting | undefined;
  let tiles: L.TileLayer | undefined;
  let hovered: string | undefined;
  let writing = true;
  map.setView([start.latitude, start.longitude], start.zoom, { animate: false });
  writing = false;

  const outline = () =>
    painting?.outline([...(state?.outlined ?? []), ...(hovered === undefined ? [] : [hovered])]);
  map.on('move', () => {
    if (!writing) events.onMove(viewportOf(map));
  });
  map.on('moveend', () => {
    painting?.atZoom(map.getZoom());
    if (!writing) events.onSettle(viewportOf(map));
  });
  const regions = watchRegions(map, () => state?.basemap?.regions);
  if (interactive) {
    regions.onPick((code) => events.onPickRegion(code));
    regions.onHover((code) => {
      if (code === hovered || isCoarse()) return;
      hovered = code;
      outline();
    });
  }

  const repaint = ({ basemap, theme, relief, onlineTiles }: GroundState) => {
    painting?.remove();
    painting = undefined;
    tiles?.remove();
    tiles = undefined;
    if (onlineTiles) tiles = L.tileLayer(TILES, { maxZoom: MAX_ZOOM + 1 }).addTo(map);
    else if (basemap !== undefined) painting = paint(map, basemap, basemapPalette(theme), relief);
  };
  return {
    update: (next) => {
      const before = state;
      state = next;
      writing = true;
      const { x: width, y: height } = map.getSize();
      if (width !== next.size.width || height !== next.size.height) {
        map.invalidateSize({ animate: false });
      }
      // Only a new wish is written: while a gesture runs the map is elsewhere, and that is right.
      if (!sameViewport(before?.viewport, next.viewport) && !standsAt(map, next.viewport)) {
        const { latitude, longitude, zoom } = next.viewport;
        map.setView([latitude, longitude], zoom, { animate: false });
      }
      writing = false;
      const same =
        before?.basemap === next.basemap &&
        before?.theme === next.theme &&
        before.relief === next.relief &&
        before.onlineTiles === next.onlineTiles;
      if (!same) repaint(next);
      painting?.atZoom(map.getZoom());
      outline();
    },
    remove: () => {
      regions.stop();
      painting?.remove();
      map.remove();
    },
  };
}
