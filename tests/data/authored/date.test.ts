// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../../src/crossfilter/column.ts';
import { partialDate } from '../../../src/data/authored/date.ts';
import { dayFromIso, isoFromDay } from '../../../src/domain/day.ts';

const anyDay = fc.integer({ min: -25_000, max: 40_000 });
const day = (iso: string) => dayFromIso(iso) ?? NaN;
const open = new Map([
  ['-inf', DAY_MIN],
  ['inf', DAY_MAX],
]);
const bound = (text: string) => open.get(text) ?? day(text);

/** A day, month or year, masked or not, with a mark or none. */
const someDate = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10), fc.boolean(), fc.constantFrom('', '~', '?', '%'))
  .map(([at, length, masked, mark]) => {
    const rest = masked ? '-XX'.repeat((10 - length) / 3) : '';
    return `${isoFromDay(at).slice(0, length)}${rest}${mark}`;
  });

/** Every form the dataset may have. */
const anyForm = fc.oneof(
  someDate,
  fc.constantFrom('..', '../..', 'XXXX', 'XXXX-XX', 'XXXX-XX-XX', '199X', '19XX'),
  someDate.chain((date) => fc.constantFrom(`[..${date}]`, `../${date}`, `[${date}..]`, `${date}/..`)),
  fc
    .tuple(anyDay, anyDay, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'), fc.boolean())
    .map(([a, b, length, mark, brackets]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)].map((each) => isoFromDay(each).slice(0, length));
      return brackets ? `[${from ?? ''}..${to ?? ''}${mark}]` : `${from ?? ''}${mark}/${to ?? ''}`;
    }),
);

describe('partialDate', () => {
  it('reads back every day that isoFromDay writes', () => {
    fc.assert(
      fc.property(anyDay, (min) => {
        const edtf = isoFromDay(min);
        expect(partialDate(edtf)).toEqual({ edtf, min, max: min });
      }),
    );
  });

  it('has its first day no later than its last, and is approximate where it is marked', () => {
    fc.assert(
      fc.property(anyForm, (edtf) => {
        const date = partialDate(edtf);
        expect(date).toBeDefined();
        expect(date?.min).toBeLessThanOrEqual(date?.max ?? NaN);
        expect([date?.min, date?.max].every(Number.isSafeInteger)).toBe(true);
        expect(date?.approximate).toBe(/[~?%]/.test(edtf) ? true : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('holds a day in its month, that in its year, and all in what is open', () => {
    fc.assert(
      fc.property(anyDay, (at) => {
        const iso = isoFromDay(at);
        const [year, month] = [iso.slice(0, 4), iso.slice(0, 7)];
        const forms = [iso, month, year, `${year.slice(0, 3)}X`, `${year.slice(0, 2)}XX`];
        const chains = [
          [...forms, '../..'],
          [iso, `[..${iso}]`, `../${month}`, `[..${year}]`, '..'],
          [iso, `[${iso}..]`, `${month}/..`, `${year}/..`, 'XXXX-XX-XX'],
        ];
        for (const dates of chains.map((chain) => chain.map(partialDate))) {
          dates.slice(1).forEach((outer, i) => {
            const inner = dates[i];
            expect(outer?.min).toBeLessThanOrEqual(inner?.min ?? NaN);
            expect(outer?.max).toBeGreaterThanOrEqual(inner?.max ?? NaN);
          });
        }
      }),
    );
  });

  it.each([
    ['2021-07', '2021-07-01', '2021-07-31'],
    ['2021-07-XX', '2021-07-01', '2021-07-31'],
    ['2021-XX-XX', '2021-01-01', '2021-12-31'],
    ['2021-XX', '2021-01-01', '2021-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-XX', '2024-02-01', '2024-02-29'],
    ['2011', '2011-01-01', '2011-12-31'],
    ['2021-07-26/2021-08-01', '2021-07-26', '2021-08-01'],
    ['[2021-07-26..2021-08-01]', '2021-07-26', '2021-08-01'],
    ['2021-06/2021-07-05', '2021-06-01', '2021-07-05'],
    ['[..2021-07-19]', '-inf', '2021-07-19'],
    ['../2021-07-19', '-inf', '2021-07-19'],
    ['[..2021-07-XX]', '-inf', '2021-07-31'],
    ['[2021-07-19..]', '2021-07-19', 'inf'],
    ['2021-07-19/..', '2021-07-19', 'inf'],
    ['XXXX-XX-XX', '-inf', 'inf'],
    ['XXXX', '-inf', 'inf'],
    ['..', '-inf', 'inf'],
    ['../..', '-inf', 'inf'],
  ])('%s is from %s to %s', (edtf, first, last) => {
    expect(partialDate(edtf)).toEqual({ edtf, min: bound(first), max: bound(last) });
  });

  it('keeps about and unsure, also behind what is masked', () => {
    expect(partialDate('2021-05~')).toMatchObject({ min: day('2021-05-01'), approximate: true });
    expect(partialDate('2021-05/2021-06~')).toMatchObject({ approximate: true });
    expect(partialDate('2021-07-19?')).toMatchObject({ max: day('2021-07-19'), approximate: true });
    expect(partialDate('2021-07-XX%')).toMatchObject({ max: day('2021-07-31'), approximate: true });
    expect(partialDate('../2021-07~')).toMatchObject({ min: DAY_MIN, approximate: true });
  });

  it.each([
    '2021-02-30',
    '2021-13',
    '2021-13-XX',
    '2021-08/2021-07',
    '2021-07/',
    '/2021-07',
    '[..]',
    '[2021-07-19]',
    '{2021..2022}',
    '2021-XX-19',
    'XXXX-07-19',
    '2021-07-XX-XX',
    '2021-07-19T10:00:00',
    '2021-21',
    '2021-07-19~~',
    '',
    '[2021',
    'July',
  ])('does not read %s', (text) => {
    expect(partialDate(text)).toBeUndefined();
  });

  it.each(['Asia/Almaty', 'America/Los_Angeles', 'UTC'])('reads the same days in %s', (zone) => {
    const texts = ['2021-07-19', '2021-03-14', '2021-11-07~', '2021-07', '2021-XX-XX', '1969-12-31', '../2021-11', '[2021-03..]'];
    const before = process.env['TZ'];
    try {
      process.env['TZ'] = zone;
      const offset = new Date(2021, 6, 19, 12).getTimezoneOffset();
      expect(offset).toBe({ 'Asia/Almaty': -360, 'America/Los_Angeles': 420, UTC: 0 }[zone]);
      expect(texts.map((text) => partialDate(text)).map((date) => [date?.min, date?.max])).toEqual([
        [18827, 18827],
        [18700, 18700],
        [18938, 18938],
        [18809, 18839],
        [18628, 18992],
        [-1, -1],
        [DAY_MIN, 18961],
        [18687, DAY_MAX],
      ]);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
