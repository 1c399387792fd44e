import type { Map } from 'leaflet';
import type { Viewport } from '../../../state/view.ts';

/** Where a Leaflet map stands. */
export function viewportOf(map: Map): Viewport {
  const { lat: latitude, lng: longitude } = map.getCenter();
  return { latitude, longitude, zoom: map.getZoom() };
}

/** Whether a map stands at a viewport, to a fraction of a pixel. */
export function standsAt(map: Map, { latitude, longitude, zoom }: Viewport): boolean {
  const centre = map.project(map.getCenter(), map.getZoom());
  const wanted = map.project([latitude, longitude], map.getZoom());
  return Math.abs(map.getZoom() - zoom) < 1e-4 && centre.distanceTo(wanted) < 0.25;
}
