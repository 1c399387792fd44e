import { useLayoutEffect, useMemo, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Viewport } from '../../../state/view.ts';
import type { Size } from '../layout/projection.ts';
import type { GroundEvents } from './events.ts';
import { standsAt, viewportOf } from './mapViewport.ts';

interface SteeringProps extends GroundEvents {
  readonly viewport: Viewport;
  readonly size: Size;
}

/**
 * Takes the map where it is wanted, and tells where the reader took it. Only a new wish moves the
 * map: while a gesture runs it is elsewhere, and that is right.
 */
export function Steering({ viewport, size, onMove, onSettle }: SteeringProps) {
  const map = useMap();
  const writing = useRef(false);
  const { latitude, longitude, zoom } = viewport;
  const { width, height } = size;
  const events = useRef({ onMove, onSettle });
  useLayoutEffect(function keepEvents() {
    events.current = { onMove, onSettle };
  });
  const handlers = useMemo(
    () => ({
      move: () => {
        if (!writing.current) events.current.onMove(viewportOf(map));
      },
      moveend: () => {
        if (!writing.current) events.current.onSettle(viewportOf(map));
      },
    }),
    [map],
  );
  useMapEvents(handlers);
  useLayoutEffect(
    function steer() {
      writing.current = true;
      const { x, y } = map.getSize();
      if (x !== width || y !== height) map.invalidateSize({ animate: false });
      if (!standsAt(map, { latitude, longitude, zoom })) {
        map.setView([latitude, longitude], zoom, { animate: false });
      }
      writing.current = false;
    },
    [height, latitude, longitude, map, width, zoom],
  );
  return null;
}
