import type { PlaceKind } from '../domain/codes.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Viewport } from './view.ts';

/** Zoom at which a place is shown alone: a town with its surroundings, a region as a whole. */
const ALONE: Readonly<Record<PlaceKind, number>> = { town: 7.4, field: 7.4, region: 6.4 };

/** Where the map goes to show a place alone; null for an id it does not know. */
export function placeViewport({ places }: Dataset, id: string | null): Viewport | null {
  const place = places.find((other) => other.id === id);
  if (place === undefined) return null;
  const { latitude, longitude, kind } = place;
  return { latitude, longitude, zoom: ALONE[kind] };
}
