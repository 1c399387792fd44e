// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { basemapPalette, reliefOpacity } from '../../src/encoding/basemap.ts';

describe('the colours of the ground', () => {
  it.each(['light', 'dark'] as const)('are colours, %s', (theme) => {
    const { relief, ...colours } = basemapPalette(theme);
    expect(Object.values(colours).filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
    expect(relief.opacity).toBeGreaterThan(0);
    expect(relief.opacity).toBeLessThanOrEqual(1);
  });

  it('change with the theme', () => {
    expect(basemapPalette('light').country).not.toBe(basemapPalette('dark').country);
  });
});

describe('reliefOpacity', () => {
  const palette = basemapPalette('light');

  it('is full where the data carry it and gone where they do not', () => {
    expect(reliefOpacity(palette, 4)).toBe(palette.relief.opacity);
    expect(reliefOpacity(palette, 5)).toBe(palette.relief.opacity);
    expect(reliefOpacity(palette, 6.25)).toBeCloseTo(palette.relief.opacity / 2);
    expect(reliefOpacity(palette, 7.5)).toBe(0);
    expect(reliefOpacity(palette, 19)).toBe(0);
  });
});

