import type { MouseEvent, WheelEvent } from 'react';
import type { Viewport } from '../../state/view.ts';
import { zoomedAbout, type Point, type Size } from './layout/projection.ts';

/** Levels a turn of the wheel zooms by while there is no map yet that follows it more finely. */
const TURN = 0.5;

/** Whether an event belongs to a panel that lies over the map. */
export function inPanel({ target }: { readonly target: EventTarget }): boolean {
  return target instanceof Element && target.closest('details') !== null;
}

/** Where in its pane an event happened. */
export function pointOf({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** Where a turn of the wheel takes a map; undefined where it is sideways, or not the map's. */
export function viewportAfterWheel(
  event: WheelEvent<HTMLElement>,
  viewport: Viewport,
  size: Size,
): Viewport | undefined {
  // A wheel that was forbidden its default has been followed by the map below already.
  if (event.defaultPrevented || inPanel(event) || event.deltaY === 0) return undefined;
  return zoomedAbout(viewport, size, pointOf(event), event.deltaY < 0 ? TURN : -TURN);
}
