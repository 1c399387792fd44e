// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { places } from '../../../../src/views/charts/wages/places.ts';
import type { LadderRow } from '../../../../src/views/charts/wages/wagesData.ts';
import { range } from '../ledger.ts';

const bare: LadderRow = { row: 0, shown: true, outcome: 'won', inferred: false, broken: false, told: {} };

describe('places', () => {
  it('has each place once along the scale, with every rung that begins there', () => {
    const ladder = { ...bare, from: range(30), asked: range(100), got: range(50), implied: range(100, 120) };
    expect(places(ladder, 120)).toEqual([
      { at: 30, told: ['from'] },
      { at: 50, told: ['got'] },
      { at: 100, told: ['asked', 'implied'] },
    ]);
  });

  it('makes one of marks that would lie over one another', () => {
    const ladder = { ...bare, asked: range(100), got: range(90) };
    expect(places(ladder, 100)).toEqual([{ at: 95, told: ['got', 'asked'] }]);
    expect(places(ladder, 50)).toHaveLength(2);
  });

  it('is empty where nothing is told', () => {
    expect(places(bare, 100)).toEqual([]);
  });
});
