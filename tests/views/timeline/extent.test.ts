// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../../src/crossfilter/column.ts';
import { coreStarts, extentOf, mondayOf, outside } from '../../../src/views/timeline/extent.ts';
import { day, days, openSpan } from './bakeries.ts';

describe('the core of the starts', () => {
  const wave = Array.from({ length: 20 }, (_, i) => day('2021-07-01') + i);

  it('drops a start more than 21 days from the rest', () => {
    expect(coreStarts([day('2021-05-12'), ...wave])).toEqual({ from: wave[0], to: wave.at(-1) });
  });

  it('keeps a start exactly 21 days away', () => {
    const near = day('2021-06-10');
    expect(coreStarts([near, ...wave])?.from).toBe(near);
    expect(coreStarts([near - 1, ...wave])?.from).toBe(wave[0]);
  });

  it('keeps both halves of a wave in two parts, since neither is nine tenths', () => {
    const two = [...wave, ...wave.map((start) => start + 90)];
    expect(coreStarts(two)).toEqual({ from: two[0], to: two.at(-1) });
  });

  it('drops the smaller side first, and late ones as well as early ones', () => {
    const long = Array.from({ length: 40 }, (_, i) => 1000 + i);
    expect(coreStarts([0, ...long, 2000, 2001])).toEqual({ from: 1000, to: 1039 });
  });

  it('has none without starts', () => {
    expect(coreStarts([])).toBeNull();
  });

  it('always holds nine in ten starts, and its bounds are starts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (starts) => {
        const core = coreStarts(starts);
        if (core === null) return false;
        const kept = starts.filter((start) => start >= core.from && start <= core.to);
        const bounds = starts.includes(core.from) && starts.includes(core.to);
        return bounds && kept.length >= starts.length * 0.9;
      }),
    );
  });
});

describe('the extent of an axis', () => {
  const spans = Array.from({ length: 12 }, (_, i) => days('2021-07-01', '2021-07-20', { startMin: day('2021-07-01') + i, startMax: day('2021-07-01') + i }));

  it('begins on a Monday and ends on the last day the source reports', () => {
    expect(mondayOf(day('2021-07-04'))).toBe(day('2021-06-28'));
    expect(mondayOf(day('2021-06-28'))).toBe(day('2021-06-28'));
    expect(mondayOf(-1)).toBe(-3);
    expect(extentOf(spans, day('2021-08-02'))?.core).toEqual({
      from: day('2021-06-28'),
      to: day('2021-08-02'),
    });
  });

  it('ends with the last span where no source has a last day', () => {
    expect(extentOf(spans, null)?.core.to).toBe(day('2021-07-20'));
  });

  it('can be widened to hold what begins before it', () => {
    const extent = extentOf([days('2021-05-12', '2021-05-12'), ...spans], day('2021-08-02'));
    expect(extent?.named.from).toBe(day('2021-05-12'));
    expect(extent?.core.from).toBe(day('2021-06-28'));
    expect(extent?.all.from).toBe(day('2021-05-10'));
  });

  it('is not framed by a start known only to the year', () => {
    const vague = days('2021-01-01', '2021-12-31', { startMax: day('2021-12-31') });
    expect(extentOf([vague, ...spans], day('2021-08-02'))).toMatchObject({
      core: { from: day('2021-06-28') },
    });
  });

  it('is not framed by a side that is open', () => {
    const open = [
      days('2021-07-05', '2021-07-09', { startMin: DAY_MIN }),
      days('2021-07-05', '2021-07-09', { startMax: DAY_MAX, endMax: DAY_MAX }),
    ];
    expect(extentOf([...open, ...spans], null)).toEqual(extentOf(spans, null));
    expect(extentOf(open, null)?.all).toEqual({ from: day('2021-07-05'), to: day('2021-07-09') });
  });

  it('lies among the days that are named', () => {
    const [first, last] = [day('2021-05-01'), day('2021-09-30')];
    const asOf = fc.constantFrom(null, day('2021-08-02'));
    fc.assert(
      fc.property(fc.array(openSpan(first, last), { minLength: 1 }), asOf, (some, known) => {
        const extent = extentOf(some, known);
        for (const range of [extent?.core, extent?.all]) {
          expect(range?.from).toBeGreaterThanOrEqual(mondayOf(first));
          expect(range?.from).toBeLessThanOrEqual(range?.to ?? NaN);
          expect(range?.to).toBeLessThanOrEqual(last);
        }
        if (extent === null) return;
        expect(extent.all.from).toBeLessThanOrEqual(extent.core.from);
        expect(extent.all.to).toBeGreaterThanOrEqual(extent.core.to);
      }),
    );
  });

  it('is none where nothing is dated', () => {
    expect(extentOf([undefined], null)).toBeNull();
  });
});

describe('what lies outside some days', () => {
  const range = { from: day('2021-06-28'), to: day('2021-08-02') };

  it('begins for certain on one side of them', () => {
    const spans = [
      days('2021-05-12', '2021-07-09'),
      days('2021-06-28', '2021-06-28'),
      days('2021-08-02', '2021-08-02'),
      days('2021-08-03', '2021-08-03'),
      days('2021-08-04', '2021-08-04'),
      undefined,
    ];
    expect(outside(spans, range)).toEqual({ earlier: 1, later: 2 });
  });

  it('is none that may begin within them', () => {
    const vague = days('2021-01-01', '2021-12-31', { startMax: day('2021-12-31') });
    expect(outside([vague], range)).toEqual({ earlier: 0, later: 0 });
  });
});
