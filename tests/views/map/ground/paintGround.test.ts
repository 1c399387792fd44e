// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { basemapPalette } from '../../../../src/encoding/basemap.ts';
import { paintGround, type GroundPicture } from '../../../../src/views/map/ground/paintGround.ts';
import { basemap, NoPath, recordingContext } from './ground.ts';

const palette = basemapPalette('light');
const relief = {} as HTMLImageElement;

function paint(zoom: number, patch: Partial<GroundPicture> = {}) {
  const record = recordingContext();
  paintGround(record.context, {
    basemap,
    relief,
    palette,
    reliefShare: 1,
    outlined: [],
    viewport: { latitude: 47, longitude: 62, zoom },
    size: { width: 800, height: 400 },
    ratio: 1,
    ...patch,
  });
  return record;
}

const times = (drawn: readonly string[], what: string) =>
  drawn.filter((line) => line === what).length;

beforeEach(() => {
  vi.stubGlobal('Path2D', NoPath);
});

describe('paintGround', () => {
  it('paints from the sea up to the border of the country, relief below the water', () => {
    const { drawn } = paint(5, { outlined: ['KZ-AAA'] });
    expect([...new Set(drawn)]).toEqual([
      `sea ${palette.sea}`,
      `fill ${palette.land}`,
      `fill ${palette.country}`,
      `stroke ${palette.country}`,
      'relief hard-light 0.80',
      `fill ${palette.outline}`,
      `stroke ${palette.outline}`,
      `stroke ${palette.river}`,
      `fill ${palette.sea}`,
      `stroke ${palette.shore}`,
      `stroke ${palette.neighbourBorder}`,
      `stroke ${palette.region}`,
      `stroke ${palette.border}`,
    ]);
    expect(times(drawn, `stroke ${palette.outline}`)).toBe(1);
  });

  it.each([
    [5, 1, 1],
    [6, 2, 1],
    [7, 3, 2],
  ])('draws at zoom %i only waters and rivers large enough', (zoom, waters, rivers) => {
    const { drawn } = paint(zoom);
    expect(times(drawn, `stroke ${palette.shore}`)).toBe(waters);
    expect(times(drawn, `stroke ${palette.river}`)).toBe(rivers);
  });

  it('has a grid from zoom 8, and no relief from zoom 7.5', () => {
    const grid = `stroke ${palette.graticule}`;
    const hasRelief = (drawn: readonly string[]) => drawn.some((line) => line.startsWith('relief'));
    expect([7.9, 8].map((zoom) => times(paint(zoom).drawn, grid))).toEqual([0, 1]);
    expect([7.4, 7.5].map((zoom) => hasRelief(paint(zoom).drawn))).toEqual([true, false]);
  });

  it('goes without relief while its image is on its way, and blends it softly in the dark', () => {
    expect(paint(5, { relief: undefined }).drawn.join()).not.toContain('relief');
    expect(paint(5, { palette: basemapPalette('dark') }).drawn).toContain('relief soft-light 0.85');
  });

  it('leaves out what is not in sight', () => {
    const { drawn } = paint(8, { viewport: { latitude: -40, longitude: 10, zoom: 8 } });
    expect(times(drawn, `fill ${palette.land}`)).toBe(0);
  });

  it('fills the pixels of the screen, with lines as wide as ever', () => {
    const [coarse, fine] = [paint(6), paint(6, { ratio: 2 })];
    expect(coarse.transforms.at(-1)?.[0]).toBe(64);
    expect(fine.transforms.at(-1)?.map((value) => value / 2)).toEqual(coarse.transforms.at(-1));
    const border = (zoom: number) => (paint(zoom, { ratio: 1 }).widths.at(-1) ?? 0) * 2 ** zoom;
    expect(border(4)).toBeCloseTo(1.1);
    expect(border(7.5)).toBeCloseTo(1.1);
  });
});
