import type { Feature, GeoJsonObject, MultiLineString } from 'geojson';
import * as L from 'leaflet';
import { reliefOpacity, type BasemapPalette } from '../../../encoding/basemap.ts';
import { property, regionCode, type Basemap } from './basemap.ts';

/** A painted ground: it follows the zoom, and can be taken away. */
export interface Painting {
  atZoom(zoom: number): void;
  outline(codes: readonly string[]): void;
  remove(): void;
}

/** Web Mercator metres the relief image covers: west, south, east, north. */
const RELIEF = [1_670_000, 2_300_000, 13_360_000, 11_000_000] as const;

/** From what zoom a lake of some square kilometres is drawn, and a river of some rank. */
const lakeFrom = (area: number) => (area > 300 ? 0 : area > 100 ? 6 : 7);
const riverFrom = (rank: number) => (rank <= 5 ? 0 : 7);

const numberOf = (shape: Feature | undefined, name: string): number => {
  const value = shape === undefined ? undefined : property(shape, name);
  return typeof value === 'number' ? value : 0;
};

/** A pane of its own, under everything that can be clicked. */
function paneAt(map: L.Map, name: string, order: number): L.Canvas {
  const pane = map.getPane(name) ?? map.createPane(name);
  pane.style.zIndex = String(order);
  pane.style.pointerEvents = 'none';
  return L.canvas({ pane: name, padding: 0.25 });
}

interface Tier {
  readonly from: number;
  readonly layer: L.GeoJSON;
}

/** The same shapes in layers by the zoom from which each is drawn. */
function tiers(
  shapes: Basemap['water'],
  fromOf: (shape: Feature) => number,
  options: L.GeoJSONOptions,
): readonly Tier[] {
  const steps = [...new Set(shapes.features.map(fromOf))];
  return steps.map((from) => ({
    from,
    layer: L.geoJSON(
      shapes.features.filter((shape) => fromOf(shape) === from),
      options,
    ),
  }));
}

function reliefImage(map: L.Map, address: string, { relief }: BasemapPalette): L.ImageOverlay {
  const pane = map.getPane('relief') ?? map.createPane('relief');
  pane.style.zIndex = '220';
  pane.style.pointerEvents = 'none';
  pane.style.mixBlendMode = relief.blend;
  const [west, south, east, north] = RELIEF;
  const corner = (x: number, y: number) => L.CRS.EPSG3857.unproject(L.point(x, y));
  const bounds = L.latLngBounds(corner(west, south), corner(east, north));
  return L.imageOverlay(address, bounds, { pane: 'relief', alt: '' });
}

/** The grid of the empty steppe: from zoom 8, a degree and parts of it. */
function graticule(map: L.Map): L.LatLngExpression[][] {
  const zoom = map.getZoom();
  const step = zoom >= 10 ? 0.25 : zoom >= 9 ? 0.5 : 1;
  const bounds = map.getBounds().pad(0.3);
  const [south, north] = [bounds.getSouth(), bounds.getNorth()];
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  const lines: L.LatLngExpression[][] = [];
  for (let x = Math.floor(west / step) * step; x < east; x += step) {
    lines.push([[south, x], [north, x]]);
  }
  for (let y = Math.floor(south / step) * step; y < north; y += step) {
    lines.push([[y, west], [y, east]]);
  }
  return lines;
}

/**
 * Paints land, the country, relief, rivers, lakes and lines, in this order. `reliefShare` is 0 to 1 of
 * the theme's relief.
 */
export function paint(
  map: L.Map,
  basemap: Basemap,
  palette: BasemapPalette,
  reliefShare: number,
): Painting {
  const ground = paneAt(map, 'ground', 210);
  const marked = paneAt(map, 'marked', 222);
  const streams = paneAt(map, 'streams', 226);
  const wet = paneAt(map, 'wet', 230);
  const lines = paneAt(map, 'lines', 240);
  const added: L.Layer[] = [ground, marked, streams, wet, lines];
  const shared = { interactive: false, smoothFactor: 0.5 };
  const add = <T extends L.Layer>(layer: T): T => {
    added.push(layer.addTo(map));
    return layer;
  };
  const fill = (shapes: GeoJsonObject, style: L.PathOptions) =>
    add(L.geoJSON(shapes, { ...shared, pane: 'ground', style: { ...style, renderer: ground } }));
  const stroke = (shape: MultiLineString, style: L.PathOptions) =>
    add(L.geoJSON(shape, { ...shared, pane: 'lines', style: { ...style, renderer: lines } }));

  fill(basemap.land, { stroke: false, fillColor: palette.land, fillOpacity: 1 });
  fill(basemap.regions, {
    weight: 0.6,
    color: palette.country,
    fillColor: palette.country,
    fillOpacity: 1,
  });
  const relief = add(reliefImage(map, basemap.relief, palette));
  const inPane = (pane: string, renderer: L.Canvas, style: L.StyleFunction): L.GeoJSONOptions => ({
    ...shared,
    pane,
    style: (shape) => ({ ...style(shape), renderer }),
  });
  const stepped = [
    ...tiers(
      basemap.water,
      (shape) => lakeFrom(numberOf(shape, 'a')),
      inPane('wet', wet, () => ({
        weight: 0.7,
        color: palette.shore,
        fillColor: palette.sea,
        fillOpacity: 1,
      })),
    ),
    ...tiers(
      basemap.rivers,
      (shape) => riverFrom(numberOf(shape, 'r')),
      inPane('streams', streams, (shape) => ({
        color: palette.river,
        weight: numberOf(shape, 'r') <= 5 ? 1.1 : 0.7,
      })),
    ),
  ];
  stroke(basemap.borders, { color: palette.neighbourBorder, weight: 0.8 });
  stroke(basemap.regionBorders, { color: palette.region, weight: 0.8, dashArray: '1 3' });
  stroke(basemap.countryBorder, { color: palette.border, weight: 5, opacity: 0.13 });
  stroke(basemap.countryBorder, { color: palette.border, weight: 1.1 });
  const grid = L.polyline([], {
    interactive: false,
    pane: 'lines',
    renderer: lines,
    color: palette.graticule,
    weight: 0.6,
    opacity: 0.35,
  });
  added.push(grid);
  // Some regions reach out to sea, so what marks them lies under the water.
  const outlines = L.geoJSON(undefined, {
    ...shared,
    pane: 'marked',
    style: {
      renderer: marked,
      color: palette.outline,
      weight: 1.6,
      fillColor: palette.outline,
      fillOpacity: 0.05,
    },
  });
  added.push(outlines.addTo(map));
  let drawn = '';
  return {
    atZoom: (zoom) => {
      relief.setOpacity(reliefOpacity(palette, zoom) * reliefShare);
      for (const { from, layer } of stepped) {
        if (zoom >= from) map.addLayer(layer);
        else map.removeLayer(layer);
      }
      if (zoom < 8) map.removeLayer(grid);
      else grid.setLatLngs(graticule(map)).addTo(map);
    },
    outline: (codes) => {
      const key = codes.join(' ');
      if (key === drawn) return;
      drawn = key;
      outlines.clearLayers();
      for (const shape of basemap.regions.features) {
        if (codes.includes(regionCode(shape) ?? '')) outlines.addData(shape);
      }
    },
    remove: () => {
      for (const { layer } of stepped) layer.remove();
      for (const layer of added.reverse()) layer.remove();
    },
  };
}
