// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Claim, Range } from '../../../src/domain/claim.ts';
import type { Demand } from '../../../src/domain/event.ts';
import { countedDemands, knownFields } from '../../../src/views/detail/claimsData.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';

describe('knownFields', () => {
  it.each([waveDataset(), orchardDataset()])('shares out every field that has a claim, $id', (dataset) => {
    for (let row = 0; row < dataset.length + dataset.context; row++) {
      const { figures, facts } = knownFields(dataset.fields, row);
      const known = dataset.fields.filter((field) => field.claims(row).length > 0);
      expect([...figures, ...facts].map(({ id }) => id).sort()).toEqual(
        known.map(({ id }) => id).sort(),
      );
      const kinds = figures.map((field) => field.claims(row)[0]?.cell.kind);
      expect(kinds.every((kind) => kind === 'range')).toBe(true);
    }
  });
});

describe('what is not told', () => {
  it('is the columns of the list that no claim fills', () => {
    const dataset = waveDataset();
    for (let row = 0; row < dataset.length; row++) {
      const { untold } = knownFields(dataset.fields, row);
      expect(untold.filter((field) => field.claims(row).length > 0)).toEqual([]);
      const told = dataset.fields.filter((f) => f.listed && f.claims(row).length > 0);
      expect(told.length + untold.length).toBe(dataset.fields.filter((f) => f.listed).length);
    }
  });
});

describe('countedDemands', () => {
  const demand = (source: string): Demand => ({
    code: 'leave',
    result: [],
    source,
    at: [1],
    basis: 'stated',
  });
  const count = (low: number | null, high: number | null): Claim<Range> => ({
    value: { low, high },
    source: 'article',
    at: [2],
    basis: 'stated',
  });
  const both = [demand('article'), demand('article'), demand('other')];

  it('tells apart what the counting source names and what only others do', () => {
    expect(countedDemands(both, count(12, 12))).toMatchObject({ named: 2, others: 1 });
  });

  it('is silent where the source names as many as it counts, or counts none', () => {
    expect(countedDemands(both, count(2, 2))).toBeUndefined();
    expect(countedDemands(both, count(2, null))).toBeUndefined();
    expect(countedDemands(both, count(null, 5))).toBeUndefined();
    expect(countedDemands(both, undefined)).toBeUndefined();
    expect(countedDemands(both, count(3, null))).toMatchObject({ named: 2 });
    expect(countedDemands(both, count(null, 1))).toMatchObject({ named: 2 });
  });
});
