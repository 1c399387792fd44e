import type { Feature, FeatureCollection } from 'geojson';
import type { Basemap } from '../../../../src/views/map/ground/basemap.ts';

function square(properties: Record<string, unknown>, west = 60, south = 45): Feature {
  const [east, north] = [west + 5, south + 5];
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function line(properties: Record<string, unknown>): Feature {
  const coordinates = [[61, 46], [64, 49]];
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

const all = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const lines = { type: 'MultiLineString' as const, coordinates: [[[61, 46], [64, 49]]] };

/** A ground with one of everything: two regions, waters of three sizes, rivers of two ranks. */
export const basemap: Basemap = {
  land: all(square({})),
  regions: all(square({ iso: 'KZ-AAA' }), square({ iso: 'KZ-BBB' }, 66)),
  rivers: all(line({ r: 2 }), line({ r: 8 })),
  water: all(square({ a: 1000 }), square({ a: 200 }), square({ a: 20 })),
  borders: lines,
  countryBorder: lines,
  regionBorders: lines,
  relief: 'relief.webp',
};

/** A path that keeps nothing: jsdom has none. */
export class NoPath {
  readonly moveTo = () => undefined;
  readonly lineTo = () => undefined;
  readonly closePath = () => undefined;
}

/** A canvas context that writes down what it is told to draw, with the state it is drawn in. */
export function recordingContext() {
  const drawn: string[] = [];
  const transforms: number[][] = [];
  const widths: number[] = [];
  const context = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    globalAlpha: 1,
    globalCompositeOperation: 'source-over',
    setLineDash: () => undefined,
    setTransform: (...matrix: number[]) => void transforms.push(matrix),
    fillRect: () => void drawn.push(`sea ${context.fillStyle}`),
    fill: () => void drawn.push(`fill ${context.fillStyle}`),
    stroke: () => {
      drawn.push(`stroke ${context.strokeStyle}`);
      widths.push(context.lineWidth);
    },
    drawImage: () =>
      void drawn.push(`relief ${context.globalCompositeOperation} ${context.globalAlpha.toFixed(2)}`),
  };
  return { context: context as unknown as CanvasRenderingContext2D, drawn, transforms, widths };
}
