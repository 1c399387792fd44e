// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { knownFields } from '../../../src/views/detail/claimsData.ts';
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
