// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../../../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../../../src/data/strikes/dataset.ts';
import { pick, readings, type Reading } from '../../../../src/domain/claim.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { median, totalsData } from '../../../../src/views/charts/totals/totalsData.ts';
import { orchardDataset } from '../../../support/datasets.ts';
import { asks, ledger, range, under, type Entry } from '../ledger.ts';

const dataset = ledger([
  { people: 100, days: [1, 4], wages: { won: range(50) }, regions: ['north'] },
  { people: [200, 300], days: [1, 10], wages: { won: range(20, 100) }, regions: ['north'] },
  { people: [50, null], days: [1, [5, 9]], wages: { demanded: range(100) } },
  { days: [1, null] },
]);

/** A ledger under a reading: the claim of people that it picks is in use. */
function read(entries: readonly Entry[], reading: Reading): Dataset {
  const told = ledger(entries);
  const { headcounts } = told.roles;
  const size = (row: number) =>
    pick((headcounts?.(row) ?? []).map((value) => ({ value })), reading)?.value;
  return { ...told, reading, roles: { ...told.roles, size } };
}

const totals = (data: Dataset) => totalsData(data, under(data));

describe('workers involved', () => {
  it('are a sum from below where a row is known between bounds', () => {
    expect(totals(dataset).workers).toMatchObject({
      rows: [{ row: 0 }, { row: 1 }, { row: 2 }],
      value: range(350, null),
    });
  });

  it('are an exact sum where every row is', () => {
    const exact = ledger([{ people: 600 }, { people: 50 }]);
    expect(totals(exact).workers?.value).toEqual(range(650));
  });

  it('are about as many where a part is', () => {
    const exact = ledger([{ people: 600 }, { people: 50 }]);
    const size = (row: number) => ({ ...range(50), wording: row === 0 ? 'about' : 'exact' }) as const;
    const about = { ...exact, roles: { ...exact.roles, size } };
    expect(totals(about).workers?.value).toEqual({ ...range(100), wording: 'about' });
  });

  const entries = [
    { people: 1200, otherCounts: [range(600), range(1500)] },
    { people: 200, otherCounts: [range(250)] },
    {},
  ] as const;

  it.each([
    ['in_use', 1400],
    ['lowest', 800],
    ['highest', 1750],
  ] as const)('are by the claims %s alone, row by row as well', (reading, people) => {
    const { workers } = totals(read(entries, reading));
    expect(workers?.value).toEqual(range(people));
    expect(workers?.rows.reduce((sum, { part }) => sum + (part.low ?? 0), 0)).toBe(people);
  });

  it('say what the other claims come to beside the chosen ones, and beside no others', () => {
    expect(totals(read(entries, 'in_use')).reach).toEqual({ lowest: range(800), highest: range(1750) });
    expect(totals(read(entries, 'lowest')).reach).toBeUndefined();
    expect(totals(read(entries, 'highest')).reach).toBeUndefined();
  });

  it('are never fewer by a higher reading, whatever is claimed', () => {
    const count = fc.nat(2000).chain((low) =>
      fc.option(fc.nat(900), { nil: null }).map((more) => range(low, more === null ? null : low + more)),
    );
    const entry = fc
      .tuple(count, fc.array(count, { maxLength: 3 }))
      .map(([{ low, high }, otherCounts]): Entry => ({ people: [low, high], otherCounts }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (rows) => {
        const [chosen = 0, lowest = 0, highest = 0] = readings.map(
          (reading) => totals(read(rows, reading)).workers?.value?.low ?? 0,
        );
        const { reach } = totals(read(rows, 'in_use'));
        expect(lowest).toBeLessThanOrEqual(chosen);
        expect(chosen).toBeLessThanOrEqual(highest);
        expect(reach).toMatchObject({ lowest: { low: lowest }, highest: { low: highest } });
      }),
    );
  });

  it('of the wave are what its claims add up to under each reading', () => {
    const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
    const wave = readings.map((reading) => totals(strikeDataset(atlas, reading)));
    const [chosen, lowest, highest] = wave.map(({ workers }) => workers?.value?.low ?? 0);
    expect(lowest).toBeLessThan(chosen ?? 0);
    expect(chosen).toBeLessThan(highest ?? 0);
    expect(wave[0]?.reach).toEqual({ lowest: wave[1]?.workers?.value, highest: wave[2]?.workers?.value });
    expect(wave[0]?.reach).toMatchObject({ lowest: { low: lowest }, highest: { low: highest } });
    for (const { workers } of wave) {
      expect(workers?.value?.high).toBeNull();
      expect(workers?.rows.reduce((sum, { part }) => sum + (part.low ?? 0), 0)).toBe(workers?.value?.low);
    }
  });
});

describe('the median duration', () => {
  it('reaches from the median of the shortest to that of the longest, where the end is told', () => {
    expect(totals(dataset).duration).toEqual({
      rows: [
        { row: 0, part: range(4) },
        { row: 1, part: range(10) },
        { row: 2, part: range(5, 9) },
      ],
      of: 4,
      value: range(5, 9),
    });
  });

  it('is one number where all are exact', () => {
    expect(totals(ledger([{ days: [1, 4] }, { days: [1, 10] }])).duration?.value).toEqual(range(7));
  });

  it('leaves out a date that is only about', () => {
    const { roles, ...rest } = ledger([{ days: [1, 4] }]);
    const span = (row: number) => {
      const own = roles.span?.(row);
      return own && { ...own, approximate: 'end' as const };
    };
    expect(totals({ ...rest, roles: { ...roles, span } }).duration?.value).toBeUndefined();
  });

  it('of the lowest is never above that of the highest', () => {
    const days = fc.tuple(fc.nat(40), fc.nat(20)).map(([last, more]) => [1, [1 + last, 1 + last + more]] as const);
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 7 }), (all) => {
        const value = totals(ledger(all.map((own) => ({ days: own })))).duration?.value;
        expect(value?.low ?? NaN).toBeLessThanOrEqual(value?.high ?? NaN);
      }),
    );
  });
});

describe('all totals', () => {
  it('count raises won, and not those demanded', () => {
    expect(totals(dataset).raises).toMatchObject({
      rows: [{ row: 0 }, { row: 1 }],
      value: range(20, 100),
    });
  });

  it('follow the selection', () => {
    const { shown, all, workers } = totalsData(dataset, under(dataset, asks('region', 'north')));
    expect([shown, all, workers?.value]).toEqual([2, 4, range(300, null)]);
  });

  it('have no value where nothing is shown', () => {
    const { workers, duration } = totalsData(dataset, under(dataset, asks('region')));
    expect(workers).toEqual({ rows: [], of: 0, value: undefined });
    expect(duration?.value).toBeUndefined();
  });

  it('leave out what a dataset does not record', () => {
    const orchard = orchardDataset();
    expect(totalsData(orchard, under(orchard))).toEqual({ shown: 3, all: 3, threats: [] });
  });

  it('do not miss of a threat what only what began can have, and count what is told of one', () => {
    const threat = { outcome: 'not_begun' } as const;
    const { threats, workers, duration, raises } = totals(
      ledger([{ people: 50, days: [1, 4] }, threat, { ...threat, people: 20, wages: { won: range(10) } }]),
    );
    expect(threats).toEqual([1, 2]);
    expect([workers?.of, duration?.of, raises?.of]).toEqual([2, 1, 2]);
    expect([workers?.rows.length, duration?.rows.length, raises?.rows.length]).toEqual([2, 1, 1]);
    expect(totals(ledger([threat, threat])).workers).toEqual({ rows: [], of: 0, value: undefined });
  });

  it('of the wave say which of their parts are inferred, by either end of a duration', () => {
    const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
    const wave = strikeDataset(atlas, 'in_use');
    const { raises, duration } = totals(wave);
    const inferred = (rows: typeof raises) => rows?.rows.filter((own) => own.part.inferred).map(({ row }) => wave.key(row));
    expect(inferred(raises)).toEqual(['kmg-security-zhanaozen-2021-07']);
    expect(inferred(duration)).toContain('kezbi-2021-06');
    expect(inferred(duration)).not.toContain('uts-2021-07');
  });
});

it.each([
  [[], undefined],
  [[3], 3],
  [[9, 1], 5],
  [[9, 1, 2], 2],
])('the median of %j is %s', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});
