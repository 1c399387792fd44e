// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/data/authored/date.ts';
import { dayFromIso, isoFromDay } from '../../../src/domain/day.ts';

const anyDay = fc.integer({ min: -25_000, max: 40_000 });
const day = (iso: string) => dayFromIso(iso) ?? NaN;

describe('partialDate', () => {
  it('reads back every day that isoFromDay writes', () => {
    fc.assert(
      fc.property(anyDay, (min) => {
        const edtf = isoFromDay(min);
        expect(partialDate(edtf)).toEqual({ edtf, min, max: min });
      }),
    );
  });

  it('has its first day no later than its last', () => {
    const text = fc
      .tuple(anyDay, anyDay, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~'))
      .map(([a, b, length, about]) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((each) => isoFromDay(each));
        return `${from?.slice(0, length) ?? ''}${about}/${to?.slice(0, length) ?? ''}`;
      });
    fc.assert(
      fc.property(text, (edtf) => {
        const date = partialDate(edtf);
        expect(date).toBeDefined();
        expect(date?.min).toBeLessThanOrEqual(date?.max ?? NaN);
        expect(date?.approximate).toBe(edtf.includes('~') ? true : undefined);
      }),
    );
  });

  it.each([
    ['2021-07', '2021-07-01', '2021-07-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2011', '2011-01-01', '2011-12-31'],
    ['2021-07-26/2021-08-01', '2021-07-26', '2021-08-01'],
    ['[2021-07-26..2021-08-01]', '2021-07-26', '2021-08-01'],
    ['2021-06/2021-07-05', '2021-06-01', '2021-07-05'],
  ])('%s is from %s to %s', (edtf, first, last) => {
    expect(partialDate(edtf)).toEqual({ edtf, min: day(first), max: day(last) });
  });

  it('keeps about', () => {
    expect(partialDate('2021-05~')).toMatchObject({ min: day('2021-05-01'), approximate: true });
    expect(partialDate('2021-05/2021-06~')).toMatchObject({ approximate: true });
  });

  it.each(['2021-02-30', '2021-13', '2021-08/2021-07', '2021-21', '', '[2021', 'July'])(
    'does not read %s',
    (text) => {
      expect(partialDate(text)).toBeUndefined();
    },
  );
});
