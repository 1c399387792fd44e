import { reliefOpacity, type BasemapPalette } from '../../../encoding/basemap.ts';
import type { Viewport } from '../../../state/view.ts';
import { frameOf, originOf, project, type Size } from '../layout/projection.ts';
import type { Basemap } from './basemap.ts';
import { ORIGIN, worldPaths, type WorldBounds, type WorldPath } from './worldPaths.ts';

/** What a picture of the ground shows. */
export interface GroundPicture {
  readonly basemap: Basemap;
  /** The hill-shade, once it is there. */
  readonly relief: CanvasImageSource | undefined;
  readonly palette: BasemapPalette;
  /** Share of the relief's strength in the theme, 0 to 1. */
  readonly reliefShare: number;
  /** Codes of regions drawn with an outline. */
  readonly outlined: readonly string[];
  readonly viewport: Viewport;
  /** CSS pixels. */
  readonly size: Size;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
}

/** Web Mercator metres the relief image covers. */
const RELIEF = { west: 1_670_000, south: 2_300_000, east: 13_360_000, north: 11_000_000 };
/** Metres from the world's middle to its edge in that projection. */
const HALF_WORLD = 20_037_508.343;
/** Pixels round the world at zoom 0. */
const WORLD = 256;
/** From this zoom the empty steppe has a grid. */
const GRATICULE_FROM = 8;

interface Stroke {
  readonly color: string;
  /** CSS pixels. */
  readonly width: number;
  readonly dash?: readonly number[];
}

/** Draws in world pixels with strokes whose widths stay CSS pixels. */
class Brush {
  readonly #context: CanvasRenderingContext2D;
  readonly #view: WorldBounds;
  readonly #pixel: number;

  constructor(context: CanvasRenderingContext2D, view: WorldBounds, zoom: number) {
    this.#context = context;
    this.#view = view;
    this.#pixel = 2 ** -zoom;
  }

  /** Runs a drawing with the alpha of 0 to 1. */
  faintly(alpha: number, draw: () => void): void {
    this.#context.globalAlpha = alpha;
    draw();
    this.#context.globalAlpha = 1;
  }

  fill(shapes: readonly WorldPath[], color: string): void {
    this.#context.fillStyle = color;
    for (const { path } of this.#seen(shapes)) this.#context.fill(path, 'evenodd');
  }

  stroke(shapes: readonly WorldPath[], { color, width, dash = [] }: Stroke): void {
    this.#context.strokeStyle = color;
    this.#context.lineWidth = width * this.#pixel;
    this.#context.setLineDash(dash.map((length) => length * this.#pixel));
    for (const { path } of this.#seen(shapes)) this.#context.stroke(path);
  }

  #seen<T extends WorldPath>(shapes: readonly T[]): readonly T[] {
    const { west, north, east, south } = this.#view;
    return shapes.filter(
      ({ bounds }) =>
        bounds.west <= east && bounds.east >= west && bounds.north <= south && bounds.south >= north,
    );
  }
}

function viewOf({ viewport, size }: GroundPicture): WorldBounds {
  const { x, y } = originOf(viewport, size);
  const scale = 2 ** viewport.zoom;
  const west = x / scale - ORIGIN.x;
  const north = y / scale - ORIGIN.y;
  return { west, north, east: west + size.width / scale, south: north + size.height / scale };
}

function paintRelief(context: CanvasRenderingContext2D, picture: GroundPicture): void {
  const { relief, palette, reliefShare, viewport } = picture;
  const opacity = reliefOpacity(palette, viewport.zoom) * reliefShare;
  if (relief === undefined || opacity <= 0) return;
  const worldX = (metres: number) => ((metres / HALF_WORLD + 1) / 2) * WORLD - ORIGIN.x;
  const worldY = (metres: number) => ((1 - metres / HALF_WORLD) / 2) * WORLD - ORIGIN.y;
  const [west, north] = [worldX(RELIEF.west), worldY(RELIEF.north)];
  context.globalCompositeOperation = palette.relief.blend;
  context.globalAlpha = opacity;
  context.imageSmoothingQuality = 'high';
  context.drawImage(relief, west, north, worldX(RELIEF.east) - west, worldY(RELIEF.south) - north);
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
}

/** The grid of the empty steppe: a degree and parts of it. */
function graticule({ viewport, size }: GroundPicture, view: WorldBounds): WorldPath {
  const step = viewport.zoom >= 10 ? 0.25 : viewport.zoom >= 9 ? 0.5 : 1;
  const { south, west, north, east } = frameOf(viewport, size);
  const path = new Path2D();
  for (let longitude = Math.ceil(west / step) * step; longitude < east; longitude += step) {
    const x = project({ latitude: 0, longitude }, 0).x - ORIGIN.x;
    path.moveTo(x, view.north);
    path.lineTo(x, view.south);
  }
  for (let latitude = Math.ceil(south / step) * step; latitude < north; latitude += step) {
    const y = project({ latitude, longitude: 0 }, 0).y - ORIGIN.y;
    path.moveTo(view.west, y);
    path.lineTo(view.east, y);
  }
  return { path, bounds: view };
}

/**
 * Paints sea, land, the country, relief, outlined regions, rivers, waters, borders and the grid, in
 * this order, over the whole canvas. Outlines lie under the water because some regions reach out
 * to sea.
 */
export function paintGround(context: CanvasRenderingContext2D, picture: GroundPicture): void {
  const { basemap, palette, outlined, viewport, size, ratio } = picture;
  const { zoom } = viewport;
  const paths = worldPaths(basemap);
  const scale = 2 ** zoom * ratio;
  const view = viewOf(picture);
  const brush = new Brush(context, view, zoom);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, size.width, size.height);
  context.setTransform(scale, 0, 0, scale, -view.west * scale, -view.north * scale);
  context.lineJoin = 'round';
  context.lineCap = 'round';

  brush.fill(paths.land, palette.land);
  brush.fill(paths.regions, palette.country);
  // Without a stroke of its own colour, seams of the land would show between neighbours.
  brush.stroke(paths.regions, { color: palette.country, width: 0.6 });
  paintRelief(context, picture);
  const marked = paths.regions.filter(({ code }) => code !== undefined && outlined.includes(code));
  brush.faintly(0.05, () => brush.fill(marked, palette.outline));
  brush.stroke(marked, { color: palette.outline, width: 1.6 });
  const rivers = paths.rivers.filter(({ from }) => zoom >= from);
  const of = (great: boolean) => rivers.filter((river) => river.great === great);
  brush.stroke(of(true), { color: palette.river, width: 1.1 });
  brush.stroke(of(false), { color: palette.river, width: 0.7 });
  const waters = paths.waters.filter(({ from }) => zoom >= from);
  brush.fill(waters, palette.sea);
  brush.stroke(waters, { color: palette.shore, width: 0.7 });
  brush.stroke([paths.borders], { color: palette.neighbourBorder, width: 0.8 });
  brush.stroke([paths.regionBorders], { color: palette.region, width: 0.8, dash: [1, 3] });
  brush.faintly(0.13, () =>
    brush.stroke([paths.countryBorder], { color: palette.border, width: 5 }),
  );
  brush.stroke([paths.countryBorder], { color: palette.border, width: 1.1 });
  if (zoom >= GRATICULE_FROM) {
    brush.faintly(0.35, () =>
      brush.stroke([graticule(picture, view)], { color: palette.graticule, width: 0.6 }),
    );
  }
}
