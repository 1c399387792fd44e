// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { homeExtent } from '../../../../src/views/map/layout/home.ts';
import { placeAt } from '../fixture.ts';

const ground = { south: 40, west: 46, north: 56, east: 88 };
const rows = (count: number) => Array.from({ length: count }, (_, row) => row);
const at = (id: string, latitude: number, longitude: number, count: number) => ({
  place: placeAt(id, latitude, longitude),
  rows: rows(count),
  further: [],
});

describe('homeExtent', () => {
  it('keeps the shape of the country the ground was made for, and says what lies outside', () => {
    const extent = homeExtent([at('zhanaozen', 43.3, 52.9, 12), at('moscow', 55.7, 37.6, 1)], ground);
    expect(extent).toMatchObject({ frame: ground, bundled: true });
    expect(extent?.outlying.map(({ place }) => place.id)).toEqual(['moscow']);
  });

  it('frames the core of other data, so that a far place does not squeeze it', () => {
    const core = [at('leeds', 53.8, -1.5, 10), at('york', 53.96, -1.08, 8), at('hull', 53.7, -0.3, 5)];
    const extent = homeExtent([...core, at('sydney', -33.9, 151.2, 1)], ground);
    expect(extent?.outlying.map(({ place }) => place.id)).toEqual(['sydney']);
    expect(extent?.frame).toEqual({ south: 53.7, north: 53.96, west: -1.5, east: -0.3 });
  });

  it('leaves out nothing that holds a good part of the rows', () => {
    const extent = homeExtent(
      [at('leeds', 53.8, -1.5, 4), at('york', 53.96, -1.08, 2), at('sydney', -33.9, 151.2, 3)],
      ground,
    );
    expect(extent?.outlying).toEqual([]);
  });

  it('is null without places', () => {
    expect(homeExtent([], ground)).toBeNull();
  });
});
