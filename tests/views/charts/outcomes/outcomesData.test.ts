// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../../../src/domain/codes.ts';
import { outcomesData, splits } from '../../../../src/views/charts/outcomes/outcomesData.ts';
import { orchardDataset } from '../../../support/datasets.ts';
import { asks, dimension, ledger, under, type Entry } from '../ledger.ts';

const entry: fc.Arbitrary<Entry> = fc.record({
  outcome: fc.constantFrom(...outcomes),
  regions: fc.uniqueArray(fc.constantFrom('north', 'south', 'west'), { maxLength: 2 }),
});

describe('outcomesData', () => {
  it('draws every row shown as one full mark, whatever is asked', () => {
    const clauses = fc.subarray([asks('outcome', 'won', 'unknown'), asks('region', 'north')]);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 25 }), clauses, (entries, asked) => {
        const dataset = ledger(entries);
        const evaluation = under(dataset, ...asked);
        const { groups, shown } = outcomesData(dataset, evaluation, dimension('region'));
        const marks = groups.flatMap(({ runs }) => runs.flatMap(({ rows }) => rows));
        const full = marks.filter((mark) => mark.shown).map(({ row }) => row);
        expect(new Set(full).size).toBe(full.length);
        expect(full.length).toBe(evaluation.shown);
        expect(shown).toBe(evaluation.shown);
        expect(groups.reduce((sum, { all }) => sum + all, 0)).toBe(marks.length);
      }),
    );
  });

  const dataset = ledger([
    { outcome: 'not_won', regions: ['north'] },
    { outcome: 'won', regions: ['north'] },
    { outcome: 'won', regions: ['south'] },
  ]);

  it('orders marks as every key does, and keeps what its own clause excludes pale', () => {
    const [north, south] = outcomesData(dataset, under(dataset, asks('region', 'south')), dimension('region')).groups;
    expect(north?.runs.map(({ outcome }) => outcome)).toEqual(['won', 'not_won']);
    expect([north?.shown, north?.all, south?.shown]).toEqual([0, 2, 1]);
  });

  it('drops what a clause of another view excludes', () => {
    const answered = ledger([
      { outcome: 'won', deeds: [['employer', 'talks']] },
      { outcome: 'won' },
    ]);
    const { groups } = outcomesData(answered, under(answered, asks('answer', 'employer:talks')), dimension('region'));
    expect(groups.map(({ all }) => all)).toEqual([1]);
  });

  it('makes one group where nothing splits', () => {
    expect(outcomesData(dataset, under(dataset), undefined).groups).toMatchObject([{ values: [], all: 3 }]);
  });
});

it('splits by the dimensions that say so, or by what facets there are', () => {
  expect(splits(ledger([])).map(({ id }) => id)).toEqual(['region']);
  expect(splits(orchardDataset()).map(({ id }) => id)).toEqual(['fruit']);
});
