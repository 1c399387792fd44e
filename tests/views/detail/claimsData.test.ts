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
