// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInFrame } from '../../src/state/frame.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

const wave = waveDataset();
const world = { south: -90, west: -180, north: 90, east: 180 };
const sites = (row: number) => wave.roles.sites?.(row) ?? [];

describe('rowsInFrame', () => {
  it('holds a row when one of its sites lies in the frame, edges included', () => {
    const degrees = fc.tuple(
      fc.double({ min: 40, max: 56, noNaN: true }),
      fc.double({ min: 40, max: 56, noNaN: true }),
      fc.double({ min: 46, max: 88, noNaN: true }),
      fc.double({ min: 46, max: 88, noNaN: true }),
    );
    fc.assert(
      fc.property(degrees, ([a, b, c, d]) => {
        const frame = {
          south: Math.min(a, b),
          north: Math.max(a, b),
          west: Math.min(c, d),
          east: Math.max(c, d),
        };
        const rows = rowsInFrame(wave, frame);
        expect(rows).toHaveLength(wave.length);
        rows.forEach((mark, row) => {
          const inside = sites(row).filter(
            ({ place: { latitude, longitude } }) =>
              latitude >= frame.south &&
              latitude <= frame.north &&
              longitude >= frame.west &&
              longitude <= frame.east,
          );
          expect(mark).toBe(inside.length > 0 ? 1 : 0);
        });
      }),
    );
  });

  it('holds a place on its very edge', () => {
    const row = Array.from({ length: wave.length }, (_, i) => i).find((i) => sites(i).length > 0)!;
    const { latitude, longitude } = sites(row)[0]!.place;
    const point = { south: latitude, north: latitude, west: longitude, east: longitude };
    expect(rowsInFrame(wave, point)[row]).toBe(1);
  });

  it('leaves out rows without a place even when the frame is the world', () => {
    const placed = Array.from({ length: wave.length }, (_, row) => (sites(row).length > 0 ? 1 : 0));
    expect([...rowsInFrame(wave, world)]).toEqual(placed);
    expect([...rowsInFrame(orchardDataset(), world)]).toEqual([0, 0, 0]);
  });
});
