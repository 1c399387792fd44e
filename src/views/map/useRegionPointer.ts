import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type { Viewport } from '../../state/view.ts';
import { basemapQuery, regionCode } from './ground/basemap.ts';
import { onGround } from './ground/onGround.ts';
import { shapeAt } from './ground/regionAt.ts';
import { fromPane, type Size } from './layout/projection.ts';

/** A click waits this long (ms) for a second one, which would mean zooming. */
const DOUBLE_CLICK = 260;

/** The region under the pointer, and handlers for a map's pane that pick the one clicked. */
export function useRegionPointer(
  viewport: Viewport,
  size: Size,
  onPick: (code: string) => void,
) {
  const { data: basemap } = useQuery(basemapQuery(import.meta.env.BASE_URL));
  const [hovered, setHovered] = useState<string | undefined>();
  const waiting = useRef<number>(undefined);
  useEffect(() => function forget() {
    window.clearTimeout(waiting.current);
  }, []);
  const codeUnder = (event: MouseEvent<HTMLElement>): string | undefined => {
    if (basemap === undefined || !onGround(event)) return undefined;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    const shape = shapeAt(basemap.regions, fromPane(at, viewport, size));
    return shape === undefined ? undefined : regionCode(shape);
  };
  const handlers = {
    onClick: (event: MouseEvent<HTMLElement>) => {
      const code = codeUnder(event);
      window.clearTimeout(waiting.current);
      if (code !== undefined) {
        waiting.current = window.setTimeout(() => onPick(code), DOUBLE_CLICK);
      }
    },
    onDoubleClick: () => window.clearTimeout(waiting.current),
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse' && event.buttons === 0) setHovered(codeUnder(event));
    },
    onPointerLeave: () => setHovered(undefined),
  };
  return { hovered, handlers };
}
