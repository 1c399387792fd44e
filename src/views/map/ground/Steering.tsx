import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Viewport } from '../../../state/view.ts';
import type { Size } from '../layout/projection.ts';
import type { GroundEvents } from './events.ts';
import { standsAt, viewportOf } from './mapViewport.ts';

interface SteeringProps extends GroundEvents {
  readonly viewport: Viewport;
  readonly size: Size;
}

/** Tells where the reader takes the map; `isWritten` while it is taken there by a wish. */
function useTelling({ onMove, onSettle }: GroundEvents, isWritten: () => boolean): void {
  const map = useMap();
  const events = useRef({ onMove, onSettle });
  useLayoutEffect(function keepEvents() {
    events.current = { onMove, onSettle };
  });
  const handlers = useMemo(
    () => ({
      move: () => {
        if (!isWritten()) events.current.onMove(viewportOf(map));
      },
      moveend: () => {
        if (!isWritten()) events.current.onSettle(viewportOf(map));
      },
    }),
    [isWritten, map],
  );
  useMapEvents(handlers);
}

/**
 * Takes the map where it is wanted, and tells where the reader took it. Only a new wish moves the
 * map: while a gesture runs it is elsewhere, and that is right.
 */
export function Steering({ viewport, size, ...events }: SteeringProps) {
  const map = useMap();
  const writing = useRef(false);
  const isWritten = useCallback(() => writing.current, []);
  const { latitude, longitude, zoom } = viewport;
  const { width, height } = size;
  useTelling(events, isWritten);
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
