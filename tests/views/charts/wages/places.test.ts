import { describe, expect, it } from 'vitest';
import { places } from '../../../../src/views/charts/wages/places.ts';
import type { LadderRow } from '../../../../src/views/charts/wages/wagesData.ts';
import { range } from '../ledger.ts';

const bare: LadderRow = { row: 0, shown: true, outcome: 'won', inferred: false, broken: false, told: {} };

describe('places', () => {
  it('has each place once, with every rung that begins there', () => {
    const ladder = { ...bare, from: range(30), asked: range(100), got: range(50), implied: range(100, 120) };
    expect(places(ladder)).toEqual([
      { at: 30, told: ['from'] },
      { at: 100, told: ['asked', 'implied'] },
      { at: 50, told: ['got'] },
    ]);
  });

  it('is empty where nothing is told', () => {
    expect(places(bare)).toEqual([]);
  });
});
