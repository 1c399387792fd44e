// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countShown, siteIndex } from '../../../src/views/map/sites.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { datasetOfSites, placeAt } from './fixture.ts';

const places = ['a', 'b', 'c', 'd'].map((id, i) => placeAt(id, 40 + i, 50 + i));
const sites = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });

describe('siteIndex', () => {
  it('draws or tells every row shown exactly once, whatever is filtered', () => {
    const rows = fc.array(sites, { maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (all, fails) => {
        const failBits = Uint32Array.from(all, (_, row) => (fails[row] === true ? 4 : 0));
        const index = siteIndex(datasetOfSites(places, all));
        expect(index).not.toBeNull();
        const discs = (index?.places ?? []).reduce(
          (sum, { rows: here }) => sum + countShown(here, failBits),
          0,
        );
        const untold = countShown(index?.unplaced ?? [], failBits);
        expect(discs + untold).toBe(failBits.filter((bits) => bits === 0).length);
        const drawn = (index?.places ?? []).flatMap(({ rows: here }) => here);
        expect(new Set([...drawn, ...(index?.unplaced ?? [])]).size).toBe(all.length);
      }),
    );
  });

  it('never counts a further site', () => {
    const index = siteIndex(datasetOfSites(places, [['a', 'b', 'b']]));
    expect(index?.places).toMatchObject([
      { place: { id: 'a' }, rows: [0], further: [] },
      { place: { id: 'b' }, rows: [], further: [0] },
    ]);
  });

  it('counts the wave as it is', () => {
    const wave = waveDataset();
    const index = siteIndex(wave);
    const discs = index?.places.flatMap(({ rows }) => rows) ?? [];
    expect(discs.length + (index?.unplaced.length ?? 0)).toBe(wave.length);
  });

  it('says where places are not recorded at all', () => {
    expect(siteIndex(orchardDataset())).toBeNull();
  });
});
