// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DAY_MIN } from '../../../src/crossfilter/column.ts';
import { busiestMonth, busiestWeek } from '../../../src/views/timeline/presets.ts';
import { waveDataset } from '../../support/datasets.ts';
import { day, days } from './bakeries.ts';

const axis = { from: day('2021-06-28'), to: day('2021-08-02') };
const begin = (...starts: string[]) => starts.map((start) => days(start, '2021-08-01'));

describe('the busiest week', () => {
  it('is the seven days with most certain starts, the earliest of equals', () => {
    const spans = begin('2021-07-01', '2021-07-12', '2021-07-18', '2021-07-19');
    expect(busiestWeek(spans, axis)).toEqual({ from: day('2021-07-12'), to: day('2021-07-18') });
  });

  it('leaves out starts that may lie outside of it', () => {
    const vague = days('2021-07-01', '2021-08-01', { startMax: day('2021-07-31') });
    const spans = [vague, vague, ...begin('2021-07-20')];
    expect(busiestWeek(spans, axis)).toEqual({ from: day('2021-07-20'), to: day('2021-07-26') });
  });

  it('is none where nothing is dated', () => {
    expect(busiestWeek([undefined], axis)).toBeUndefined();
    expect(busiestMonth([undefined], axis)).toBeUndefined();
  });
});

describe('the busiest month', () => {
  it('is whole, first day to last, leap years too', () => {
    const wide = { from: day('2020-01-01'), to: day('2021-12-31') };
    expect(busiestMonth(begin('2020-02-11'), wide)).toEqual({
      from: day('2020-02-01'),
      to: day('2020-02-29'),
    });
  });

  it('is not that of a start that is open', () => {
    const open = days('2021-07-05', '2021-07-09', { startMin: DAY_MIN });
    expect(busiestMonth([open], axis)).toBeUndefined();
    expect(busiestMonth([open, ...begin('2021-07-20')], axis)).toMatchObject({ to: day('2021-07-31') });
  });

  it('is July in the wave', () => {
    const { roles, length } = waveDataset();
    const spans = Array.from({ length }, (_, row) => roles.span?.(row));
    expect(busiestMonth(spans, axis)).toEqual({ from: day('2021-07-01'), to: day('2021-07-31') });
  });
});
