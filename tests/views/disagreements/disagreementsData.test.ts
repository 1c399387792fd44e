// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { listingOf } from '../../../src/views/disagreements/disagreementsData.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';

const wave = waveDataset();

describe('the list of disagreements', () => {
  const every = listingOf(wave, null);

  it('counts every kind, and all of them together', () => {
    const [all, ...kinds] = every?.kinds ?? [];
    expect(all).toEqual({ kind: null, count: every?.found });
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(every?.found);
    expect(kinds.every(({ count }) => count > 0)).toBe(true);
  });

  it('names each action once, with all its disagreements', () => {
    const rows = every?.rows.map(({ row }) => row) ?? [];
    expect(new Set(rows).size).toBe(rows.length);
    expect(every?.rows.reduce((sum, { disputes }) => sum + disputes.length, 0)).toBe(every?.found);
  });

  it('of one kind holds no other, and still counts them all', () => {
    const percents = listingOf(wave, 'percent');
    const kinds = percents?.rows.flatMap(({ disputes }) => disputes.map(({ kind }) => kind)) ?? [];
    expect(new Set(kinds)).toEqual(new Set(['percent']));
    expect(percents?.found).toBe(kinds.length);
    expect(percents?.kinds).toEqual(every?.kinds);
  });

  it('is not made where the dataset looks for none', () => {
    expect(listingOf(orchardDataset(), null)).toBeUndefined();
    const peaceful = { ...orchardDataset(), roles: { disagreements: () => [] } };
    expect(listingOf(peaceful, null)).toEqual({ kinds: [{ kind: null, count: 0 }], rows: [], found: 0, rough: 0 });
  });
});
