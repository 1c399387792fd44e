import type { Viewport } from '../../state/view.ts';
import { fromPane, zoomedAbout, type Point, type Size } from './layout/projection.ts';

/** Pixels an arrow key moves the map by. */
const STEP = 80;

const arrows: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

const zooms: ReadonlyMap<string, number> = new Map([
  ['+', 1],
  ['=', 1],
  ['-', -1],
  ['_', -1],
]);

/** Where a key takes a map; undefined for keys that are not the map's. */
export function viewportAfterKey(key: string, viewport: Viewport, size: Size): Viewport | undefined {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const levels = zooms.get(key);
  if (levels !== undefined) return zoomedAbout(viewport, size, middle, levels);
  const way = arrows.get(key);
  if (way === undefined) return undefined;
  const at = { x: middle.x + way.x * STEP, y: middle.y + way.y * STEP };
  return { ...fromPane(at, viewport, size), zoom: viewport.zoom };
}
