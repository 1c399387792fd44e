// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  frameOf,
  fromPane,
  metresPerPixel,
  project,
  toPane,
  unproject,
  zoomedAbout,
} from '../../../../src/views/map/layout/projection.ts';

const latitude = fc.double({ min: -84, max: 84, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const zoom = fc.double({ min: 3, max: 12, noNaN: true });
const size = { width: 848, height: 413 };

describe('project', () => {
  it('is undone by unproject', () => {
    fc.assert(
      fc.property(latitude, longitude, zoom, (lat, lon, level) => {
        const back = unproject(project({ latitude: lat, longitude: lon }, level), level);
        expect(back.latitude).toBeCloseTo(lat, 6);
        expect(back.longitude).toBeCloseTo(lon, 6);
      }),
    );
  });

  it('puts the world in a square of 256 pixels at zoom 0', () => {
    expect(project({ latitude: 0, longitude: 0 }, 0)).toEqual({ x: 128, y: 128 });
    expect(project({ latitude: 89, longitude: 180 }, 0).y).toBeCloseTo(0, 6);
  });
});

describe('a pane', () => {
  it('has its viewport in the middle, and a frame that ends at its edges', () => {
    const viewport = { latitude: 48, longitude: 67, zoom: 4.4 };
    expect(toPane(viewport, viewport, size)).toEqual({ x: 424, y: 206.5 });
    const { north, west } = frameOf(viewport, size);
    const corner = toPane({ latitude: north, longitude: west }, viewport, size);
    expect(corner.x).toBeCloseTo(0);
    expect(corner.y).toBeCloseTo(0);
  });

  it('keeps what is under the pointer when it zooms', () => {
    fc.assert(
      fc.property(fc.nat(848), fc.nat(413), fc.double({ min: -2, max: 3, noNaN: true }), (x, y, by) => {
        const viewport = { latitude: 44, longitude: 53, zoom: 6 };
        const under = fromPane({ x, y }, viewport, size);
        const after = toPane(under, zoomedAbout(viewport, size, { x, y }, by), size);
        expect(after.x).toBeCloseTo(x, 3);
        expect(after.y).toBeCloseTo(y, 3);
      }),
    );
  });
});

describe('metresPerPixel', () => {
  it('is the equator over 256 pixels at zoom 0', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.03, 1);
    expect(metresPerPixel(60, 1)).toBeCloseTo(156_543.03 / 4, 1);
  });
});
