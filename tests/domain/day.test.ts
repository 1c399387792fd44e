// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromDay, dayFromIso, isExact, isoFromDay } from '../../src/domain/day.ts';

describe('days', () => {
  it('read back from their calendar date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(dayFromIso(isoFromDay(day))).toBe(day);
      }),
    );
  });

  it('count from 1970-01-01', () => {
    expect(dayFromIso('1970-01-01')).toBe(0);
    expect(dayFromIso('2021-07-01')).toBe(18_809);
    expect(isoFromDay(-1)).toBe('1969-12-31');
    expect(dateFromDay(18_809).toISOString()).toBe('2021-07-01T00:00:00.000Z');
  });

  it.each(['2021-02-29', '2021-13-01', '2021-00-10', '2021-7-1', '2021-07', '', '2021-07-01T00', '+010000-01', '-000001-01'])(
    'do not read %s',
    (text) => {
      expect(dayFromIso(text)).toBeUndefined();
    },
  );

  it('are exact where one day is meant and not about', () => {
    expect(isExact({ edtf: '2021-07-01', min: 1, max: 1 })).toBe(true);
    expect(isExact({ edtf: '2021-07-01~', min: 1, max: 1, approximate: true })).toBe(false);
    expect(isExact({ edtf: '2021-07', min: 1, max: 31 })).toBe(false);
  });
});
