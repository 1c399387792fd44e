// @vitest-environment node
import { expect, it } from 'vitest';
import { viewportAfterKey } from '../../../src/views/map/mapKeys.ts';

const viewport = { latitude: 48, longitude: 67, zoom: 5 };
const size = { width: 800, height: 400 };
const after = (key: string) => viewportAfterKey(key, viewport, size);

it('zooms about the middle, within what the map offers', () => {
  expect(after('+')?.zoom).toBe(6);
  expect(after('-')?.zoom).toBe(4);
  expect(after('=')?.latitude).toBeCloseTo(48);
  expect(viewportAfterKey('+', { ...viewport, zoom: 12 }, size)?.zoom).toBe(12);
});

it('moves by arrows, and knows no other key', () => {
  expect(after('ArrowRight')?.longitude).toBeGreaterThan(67);
  expect(after('ArrowUp')?.latitude).toBeGreaterThan(48);
  expect(after('ArrowDown')).toMatchObject({ zoom: 5 });
  expect(after('a')).toBeUndefined();
});
