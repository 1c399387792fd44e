// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { median, totalsData } from '../../../../src/views/charts/totals/totalsData.ts';
import { orchardDataset } from '../../../support/datasets.ts';
import { asks, ledger, range, under } from '../ledger.ts';

const dataset = ledger([
  { people: 100, days: [1, 4], wages: { won: range(50) }, regions: ['north'] },
  { people: [200, 300], days: [1, 10], wages: { won: range(20, 100) }, regions: ['north'] },
  { people: [50, null], days: [1, [5, 9]], wages: { demanded: range(100) } },
  { days: [1, null] },
]);

describe('totalsData', () => {
  it('adds bounds up, and leaves the upper one open where a row does', () => {
    expect(totalsData(dataset, under(dataset)).workers).toMatchObject({
      rows: [{ row: 0 }, { row: 1 }, { row: 2 }],
      value: range(350, null),
    });
  });

  it('reaches from the lowest claims to the highest, whichever are in use', () => {
    const told = ledger([
      { people: 1200, otherCounts: [range(600), range(700, 1500)] },
      { people: [200, 300], otherCounts: [range(250)] },
    ]);
    expect(totalsData(told, under(told)).workers).toEqual({
      rows: [
        { row: 0, part: range(600, 1500) },
        { row: 1, part: range(200, 300) },
      ],
      value: range(800, 1800),
    });
  });

  it('takes the lowest or the highest claims alone where the reader asks for them', () => {
    const told = ledger([{ people: 600, otherCounts: [range(1200)] }, { people: [200, 300] }]);
    const lowest = { ...told, reading: 'lowest' } as const;
    expect(totalsData(lowest, under(lowest)).workers?.value).toEqual(range(800, 900));
  });

  it('takes the median of durations whose ends are both exact', () => {
    expect(totalsData(dataset, under(dataset)).duration).toMatchObject({
      rows: [{ row: 0 }, { row: 1 }],
      value: 7,
    });
  });

  it('counts raises won, and not those demanded', () => {
    expect(totalsData(dataset, under(dataset)).raises).toMatchObject({
      rows: [{ row: 0 }, { row: 1 }],
      value: range(20, 100),
    });
  });

  it('follows the selection', () => {
    const { shown, all, workers } = totalsData(dataset, under(dataset, asks('region', 'north')));
    expect([shown, all, workers?.value]).toEqual([2, 4, range(300, 400)]);
  });

  it('has no value where nothing is shown', () => {
    const totals = totalsData(dataset, under(dataset, asks('region')));
    expect(totals.workers).toEqual({ rows: [], value: undefined });
    expect(totals.duration?.value).toBeUndefined();
  });

  it('leaves out what a dataset does not record', () => {
    const orchard = orchardDataset();
    expect(totalsData(orchard, under(orchard))).toEqual({ shown: 3, all: 3 });
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
