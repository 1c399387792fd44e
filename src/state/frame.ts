import type { Dataset } from '../domain/dataset.ts';

/** The part of the world on the map, in degrees WGS84; edges included. */
export interface Frame {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** One byte a row: 1 where one of the row's sites lies in the frame. */
export function rowsInFrame(dataset: Dataset, frame: Frame): Uint8Array {
  const { south, west, north, east } = frame;
  return Uint8Array.from({ length: dataset.length }, (_, row) =>
    dataset.roles
      .sites?.(row)
      .some(
        ({ place: { latitude, longitude } }) =>
          latitude >= south && latitude <= north && longitude >= west && longitude <= east,
      )
      ? 1
      : 0,
  );
}
