import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { forwardGestures } from './forwardGestures.ts';

/** Makes the glyphs beside the map part of its gestures. */
export function Forwarding() {
  const map = useMap();
  useEffect(
    function forward() {
      const element = map.getContainer();
      const pane = element.parentElement;
      return pane === null ? undefined : forwardGestures(pane, element);
    },
    [map],
  );
  return null;
}
