import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type { Viewport } from '../../state/view.ts';
import { basemapQuery, regionCode } from './ground/basemap.ts';
import { onGround } from './ground/onGround.ts';
import { shapeAt } from './ground/regionAt.ts';
import { fromPane, type Size } from './layout/projection.ts';
import { useRegionFilter } from './useRegionFilter.ts';

/** A click waits this long (ms) for a second one, which would mean zooming. */
const DOUBLE_CLICK = 260;

/** Codes of the regions asked for and of the one pointed at. */
function useOutlined(asked: readonly string[], hovered: string | undefined): readonly string[] {
  return useMemo(() => (hovered === undefined ? asked : [...asked, hovered]), [asked, hovered]);
}

/** The regions to outline, and handlers for a map's pane that filter by the one clicked. */
export function useRegionPointer(viewport: Viewport, size: Size) {
  const { asked, toggle } = useRegionFilter();
  const { data: basemap } = useQuery(basemapQuery(import.meta.env.BASE_URL));
  const [hovered, setHovered] = useState<string | undefined>();
  const waiting = useRef<number>(undefined);
  useEffect(() => function forget() {
    window.clearTimeout(waiting.current);
  }, []);
  const codeUnder = (event: MouseEvent<HTMLElement>): string | undefined => {
    if (toggle === undefined || basemap === undefined || !onGround(event)) return undefined;
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
        waiting.current = window.setTimeout(() => toggle?.(code), DOUBLE_CLICK);
      }
    },
    onDoubleClick: () => window.clearTimeout(waiting.current),
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse' && event.buttons === 0) setHovered(codeUnder(event));
    },
    onPointerLeave: () => setHovered(undefined),
  };
  return { outlined: useOutlined(asked, hovered), handlers };
}
