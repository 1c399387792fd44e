// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DAY_MAX } from '../../../src/crossfilter/column.ts';
import type { Count } from '../../../src/domain/count.ts';
import { dayFromIso, isoFromDay } from '../../../src/domain/day.ts';
import { axisOf, monthsIn, ownPeriod, periodOf } from '../../../src/views/counting/periodData.ts';
import { claim, date } from '../../domain/event.fixture.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';

const day = (iso: string) => dayFromIso(iso) ?? NaN;

const total: Count = {
  ...claim('x'),
  id: 'strikes',
  counter: 'Somebody',
  counted: 'strikes',
  area: 'Everywhere',
  value: { low: 1, high: 1, wording: 'exact' },
};

describe('periodOf', () => {
  it('reaches from the first to the last possible day', () => {
    const first = date('2021-01-01');
    expect(periodOf({ ...total, first, last: date('2021-08-01', '2021-08-31') })).toEqual({
      from: day('2021-01-01'),
      to: day('2021-08-31'),
    });
  });

  it('is not known where a side is not told, or open', () => {
    const first = date('2021-01-01');
    expect(periodOf(total)).toBeUndefined();
    expect(periodOf({ ...total, first })).toBeUndefined();
    expect(periodOf({ ...total, first, last: { ...first, max: DAY_MAX } })).toBeUndefined();
  });
});

describe('ownPeriod', () => {
  it('reaches from the first start to the last day reported', () => {
    expect(ownPeriod(waveDataset())).toEqual({ from: day('2021-05-12'), to: day('2021-08-02') });
    expect(ownPeriod(orchardDataset())).toBeUndefined();
  });
});

describe('axisOf', () => {
  it('holds every period', () => {
    expect(axisOf([undefined, { from: 5, to: 9 }, { from: 2, to: 6 }])).toEqual({ from: 2, to: 9 });
    expect(axisOf([undefined])).toBeUndefined();
  });
});

describe('monthsIn', () => {
  it('has the first of every month, the ends included', () => {
    const months = monthsIn({ from: day('2021-06-01'), to: day('2021-08-01') });
    expect(months.map(isoFromDay)).toEqual(['2021-06-01', '2021-07-01', '2021-08-01']);
    expect(monthsIn({ from: day('2021-06-02'), to: day('2021-06-30') })).toEqual([]);
  });
});
