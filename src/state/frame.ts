import type { Dataset } from '../domain/dataset.ts';
import type { Place } from '../domain/place.ts';

/** The part of the world on the map, in degrees WGS84; edges included. */
export interface Frame {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Whether a coordinate lies in a frame, edges included. */
export function inFrame(
  { latitude, longitude }: Pick<Place, 'latitude' | 'longitude'>,
  { south, west, north, east }: Frame,
): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

/** One byte a row: 1 where one of the row's sites lies in the frame. */
export function rowsInFrame({ length, roles }: Dataset, frame: Frame): Uint8Array {
  return Uint8Array.from({ length }, (_, row) =>
    roles.sites?.(row).some(({ place }) => inFrame(place, frame)) ? 1 : 0,
  );
}
