import { renderHook } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { afterEach, describe, expect, it } from 'vitest';
import { wordings, type Wording } from '../../src/domain/codes.ts';
import type { Cell, Label } from '../../src/domain/dataset.ts';
import { DAY_MAX, DAY_MIN } from '../../src/crossfilter/column.ts';
import { dayFromIso, isoFromDay, type PartialDate } from '../../src/domain/day.ts';
import type { Span } from '../../src/domain/span.ts';
import { formattingTags } from '../../src/i18n/locale.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { ru } from '../../src/i18n/locales/ru.ts';
import { cellText, useFormat } from '../../src/i18n/useFormat.ts';

const messages = { en, ru };

function format(language: keyof typeof messages = 'en') {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <IntlProvider locale={formattingTags[language]} messages={messages[language]}>
      {children}
    </IntlProvider>
  );
  return renderHook(() => useFormat(), { wrapper }).result.current;
}

const at = (iso: string) => dayFromIso(iso)!;
const date = (edtf: string, from: string, to = from, approximate = false): PartialDate => ({
  edtf,
  min: at(from),
  max: at(to),
  ...(approximate ? { approximate: true } : {}),
});

/** Which spaces stand round a dash is Intl's affair and changes with it; where a line may not end is ours. */
const plain = (text: string) => text.replaceAll(/\s*–[\s\u2060]*/g, '–').replaceAll(/\s/g, ' ');

describe('dates', () => {
  it('have no space between two days of one month, whatever the browser puts there', () => {
    const { days } = format();
    expect(days(at('2021-07-19'), at('2021-07-22'))).toBe('19–\u206022\u00A0Jul 2021');
    expect(days(at('2020-12-28'), at('2021-01-03'))).toMatch(/^28\u00A0Dec 2020\s–\s3\u00A0Jan 2021$/);
  });

  it('keep a Russian day and its month, a year and its letter, and two days on one line', () => {
    const { day, days, date: known } = format('ru');
    expect(day(at('2021-07-19'), true)).toBe('19\u00A0июля 2021\u00A0г.');
    expect(days(at('2021-07-19'), at('2021-07-22'))).toMatch(/^19–\u206022\u00A0июля 2021[\u00A0\u202F]г\.$/);
    expect(days(at('2021-07-28'), at('2021-08-02'), false)).toMatch(/^28\u00A0июля\s–\s2\u00A0августа$/);
    expect(days(at('2021-07-28'), at('2021-08-02'), false)).not.toContain(' –');
    expect(known(date('2021-07', '2021-07-01', '2021-07-31'))).toBe('июль 2021\u00A0г.');
    expect(known(date('2011', '2011-01-01', '2011-12-31'))).not.toMatch(/\d г/);
  });

  it.each<[string, PartialDate]>([
    ['19 Jul 2021', date('2021-07-19', '2021-07-19')],
    ['about 25 Jul 2021', date('2021-07-25~', '2021-07-25', '2021-07-25', true)],
    ['July 2021', date('2021-07', '2021-07-01', '2021-07-31')],
    ['about June 2021', date('2021-06~', '2021-06-01', '2021-06-30', true)],
    ['2011', date('2011', '2011-01-01', '2011-12-31')],
    ['about 2019', date('2019~', '2019-01-01', '2019-12-31', true)],
    ['one day within 18–19 Jul 2021', date('2021-07-18/2021-07-19', '2021-07-18', '2021-07-19')],
    [
      'one day within 26 Jul–1 Aug 2021',
      date('2021-07-26/2021-08-01', '2021-07-26', '2021-08-01'),
    ],
    [
      'one day within 31 Dec 2021–1 Jan 2022',
      date('2021-12-31/2022-01-01', '2021-12-31', '2022-01-01'),
    ],
    ['July 2021', date('2021-07-XX', '2021-07-01', '2021-07-31')],
    ['2021', date('2021-XX-XX', '2021-01-01', '2021-12-31')],
    ['one day within 1 Jul–31 Aug 2021', date('2021-07/2021-08', '2021-07-01', '2021-08-31')],
    ['one day within 1 Jul 2021–30 Jun 2022', date('2021-07/2022-06', '2021-07-01', '2022-06-30')],
    ['by 19 Jul 2021', { ...date('../2021-07-19', '2021-07-19'), min: DAY_MIN }],
    ['by about 19 Jul 2021', { ...date('../2021-07-19~', '2021-07-19'), min: DAY_MIN, approximate: true }],
    ['19 Jul 2021 or later', { ...date('2021-07-19/..', '2021-07-19'), max: DAY_MAX }],
    ['not known', { edtf: '..', min: DAY_MIN, max: DAY_MAX }],
  ])('%s', (words, partial) => {
    expect(plain(format().date(partial))).toBe(words);
  });

  it('never say a day where more than one is possible', () => {
    const { date: words } = format();
    expect(words(date('2021-07', '2021-07-01', '2021-07-31'))).not.toMatch(/\b1 Jul|31 Jul/);
  });

  it('name a month as a label begins', () => {
    expect([format('ru').month(at('2021-07-19')), format().month(at('2021-07-19'))]).toEqual(['Июль', 'July']);
  });

  it('have the year where it is asked for', () => {
    expect(format().day(at('2021-07-19'))).toBe('19\u00A0Jul');
    expect(format().day(at('2021-07-19'), true)).toBe('19\u00A0Jul 2021');
    expect(plain(format().days(at('2021-07-19'), at('2021-07-19')))).toBe('19 Jul 2021');
  });
});

describe('days', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 420],
    ['Asia/Almaty', -360],
    ['Pacific/Pago_Pago', 660],
  ])('are the same days for a reader in %s', (place, minutes) => {
    process.env['TZ'] = place;
    expect(new Date(Date.UTC(2021, 6, 19, 12)).getTimezoneOffset()).toBe(minutes);
    const { day, date: words, days } = format();
    // The clocks of Los Angeles change on 14 March and 7 November.
    for (const iso of ['2021-03-13', '2021-03-14', '2021-03-15', '2021-11-06', '2021-11-07']) {
      expect(day(at(iso))).toMatch(new RegExp(`^${Number(iso.slice(8))}\u00A0(Mar|Nov)$`));
    }
    expect(day(at('2021-12-31'), true)).toBe('31\u00A0Dec 2021');
    expect(day(at('2022-01-01'), true)).toBe('1\u00A0Jan 2022');
    expect(words(date('2021-07', '2021-07-01', '2021-07-31'))).toBe('July 2021');
    expect(words(date('2021', '2021-01-01', '2021-12-31'))).toBe('2021');
    expect(plain(days(at('2021-07-31'), at('2021-08-01')))).toBe('31 Jul–1 Aug 2021');
  });

  it('are written with the number of their day, whatever the zone', () => {
    process.env['TZ'] = 'Pacific/Kiritimati';
    const { day } = format();
    fc.assert(
      fc.property(fc.integer({ min: at('1900-01-01'), max: at('2100-12-31') }), (value) => {
        const [year, , number] = isoFromDay(value).split('-').map(Number);
        const words = day(value, true);
        expect(words.startsWith(`${number}\u00A0`)).toBe(true);
        expect(words.endsWith(` ${year}`)).toBe(true);
      }),
    );
  });
});

describe('when something ran', () => {
  const span = (dates: readonly [string, string, string, string], end: Span['end']): Span => {
    const [startMin, startMax, endMin, endMax] = dates.map(at) as [number, number, number, number];
    return { startMin, startMax, endMin, endMax, end };
  };
  const [a, b, c, d] = ['2021-07-13', '2021-07-16', '2021-07-20', '2021-07-22'] as const;

  it.each<[string, Span]>([
    ['13–22 Jul 2021', span([a, a, d, d], 'known')],
    ['13 Jul 2021', span([a, a, a, a], 'known')],
    ['from 13 Jul 2021, still running on 22 Jul 2021', span([a, a, d, d], 'ongoing')],
    ['from 13–16 Jul 2021, still running on 22 Jul 2021', span([a, b, d, d], 'ongoing')],
    ['from 13 Jul 2021, end not known', span([a, a, c, d], 'unknown')],
    ['begun within 13–16 Jul 2021, end not known', span([a, b, c, d], 'unknown')],
    ['from 13 Jul 2021, ended within 20–22 Jul 2021', span([a, a, c, d], 'known')],
    ['begun within 13–16 Jul 2021, ended 22 Jul 2021', span([a, b, d, d], 'known')],
    ['from about 13 Jul 2021, end not known', { ...span([a, a, c, d], 'unknown'), approximate: 'start' }],
    ['from 13 Jul 2021, ended about 22 Jul 2021', { ...span([a, a, d, d], 'known'), approximate: 'end' }],
  ])('%s', (words, dates) => {
    expect(plain(format().span(dates))).toBe(words);
  });

  const open = (bounds: Partial<Span>, end: Span['end']): Span => ({ ...span([a, b, c, d], end), ...bounds });

  it.each<[string, Span]>([
    ['begun by 16 Jul 2021, still running on 22 Jul 2021', open({ startMin: DAY_MIN }, 'ongoing')],
    ['begun 13 Jul 2021 or later, still running on 22 Jul 2021', open({ startMax: DAY_MAX }, 'ongoing')],
    ['begun by 16 Jul 2021, end not known', open({ startMin: DAY_MIN }, 'unknown')],
    ['begun 13 Jul 2021 or later, end not known', open({ startMax: DAY_MAX, endMax: DAY_MAX }, 'unknown')],
    ['begun by 16 Jul 2021, ended within 20–22 Jul 2021', open({ startMin: DAY_MIN }, 'known')],
    ['begun by 16 Jul 2021, ended by 22 Jul 2021', open({ startMin: DAY_MIN, endMin: DAY_MIN }, 'known')],
    ['begun within 13–16 Jul 2021, ended 20 Jul 2021 or later', open({ endMax: DAY_MAX }, 'known')],
    ['from 13 Jul 2021, ended 20 Jul 2021 or later', open({ startMax: at(a), endMax: DAY_MAX }, 'known')],
    ['begun by 16 Jul 2021, ended 22 Jul 2021', open({ startMin: DAY_MIN, endMin: at(d) }, 'known')],
  ])('is open where a side is: %s', (words, dates) => {
    expect(plain(format().span(dates))).toBe(words);
  });

  it('never throws, and names no day that is none', () => {
    const words = format();
    const day = fc.oneof(fc.constantFrom(DAY_MIN, DAY_MAX), fc.integer({ min: at(a), max: at('2022-08-31') }));
    const end = fc.constantFrom('known', 'ongoing', 'unknown');
    fc.assert(
      fc.property(day, day, day, day, end, fc.boolean(), (startMin, startMax, endMin, endMax, end, withYear) => {
        const told = [
          words.span({ startMin, startMax, endMin, endMax, end }),
          words.date({ edtf: '', min: startMin, max: startMax }),
          words.days(startMin, startMax, withYear),
          words.day(startMin, withYear),
        ].join(' ');
        expect(told).not.toMatch(/Invalid|NaN|BC|\d{5}|-\d{4}/);
        expect((told.match(/\d{4}/g) ?? []).every((year) => year === '2021' || year === '2022')).toBe(true);
      }),
    );
  });

  it('is told apart by how it ends, whatever the days', () => {
    const { span: words } = format();
    const days = fc.array(fc.integer({ min: at(a), max: at('2021-08-31') }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(days, (unordered) => {
        const [startMin = 0, startMax = 0, endMin = 0, endMax = 0] = unordered.sort((x, y) => x - y);
        const bounds = { startMin, startMax, endMin, endMax };
        const told = (['known', 'ongoing', 'unknown'] as const).map((end) => words({ ...bounds, end }));
        expect(new Set(told).size).toBe(3);
        expect(told[1]).toContain('still running');
        expect(told[2]).toContain('not known');
      }),
    );
  });
});

describe('numbers', () => {
  const range = (low: number | null, high: number | null) => ({ low, high });

  it.each<[string, number | null, number | null, Wording | undefined]>([
    ['1,200', 1200, 1200, undefined],
    ['1,200', 1200, 1200, 'exact'],
    ['about 600', 600, 600, 'about'],
    ['about 300 to 400', 300, 400, 'about'],
    ['more than 600', 600, null, 'more_than'],
    ['600 or more', 600, null, undefined],
    ['about 600 or more', 600, null, 'about'],
    ['up to 90', null, 90, undefined],
    ['300 to 400', 300, 400, undefined],
    ['dozens, read here as 20 to 99', 20, 99, 'dozens'],
    ['hundreds, read here as 200 to 999', 200, 999, 'hundreds'],
    ['several hundred, read here as 300 to 900', 300, 900, 'several_hundred'],
    ['not known', null, null, undefined],
    ['0', 0, 0, undefined],
  ])('%s', (words, low, high, wording) => {
    expect(format().range(range(low, high), 'people', wording)).toBe(words);
  });

  it.each([
    ['50 %', 'percent', 50],
    ['90,000 tenge', 'tenge', 90000],
    ['1 day', 'days', 1],
    ['7 days', 'days', 7],
    ['7', 'count', 7],
    ['7', 'people', 7],
  ] as const)('%s', (words, unit, value) => {
    expect(plain(format().range(range(value, value), unit))).toBe(words);
  });

  it.each([
    ['40 % or more', 'percent', 40, null, undefined],
    ['more than 40 %', 'percent', 40, null, 'more_than'],
    ['up to 40 %', 'percent', null, 40, undefined],
    ['40 to 100 %', 'percent', 40, 100, undefined],
    ['not known', 'percent', null, null, undefined],
    ['90,000 tenge or more', 'tenge', 90000, null, undefined],
    ['1 day or more', 'days', 1, null, undefined],
    ['up to 2 days', 'days', null, 2, undefined],
    ['50 or more', 'people', 50, null, undefined],
  ] as const)('have their unit at the number it belongs to: %s', (words, unit, low, high, wording) => {
    expect(plain(format().range(range(low, high), unit, wording))).toBe(words);
  });

  it('are told apart by their wording', () => {
    const { range: words } = format();
    const told = wordings.map((wording) => words(range(200, 900), 'people', wording));
    // "More than" with an upper bound is a range like the others.
    expect(new Set(told).size).toBe(wordings.length - 1);
    expect(words(range(200, null), 'people', 'more_than')).not.toBe(
      words(range(200, null), 'people', 'exact'),
    );
  });

  it('say both bounds where there are two', () => {
    const { range: words, number } = format();
    const numbers = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom(...wordings), (a, b, wording) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const text = words(range(low, high), 'people', wording);
        expect(text).toContain(number(low));
        expect(text).toContain(number(high));
      }),
    );
  });
});

describe('cells', () => {
  const words = { label: (label: Label) => (label.kind === 'text' ? label.text : `[${label.id}]`) };

  it.each<[string, Cell]>([
    ['KEZBI', { kind: 'text', text: 'KEZBI' }],
    ['[industry.0910]', { kind: 'label', label: { kind: 'message', id: 'industry.0910' } }],
    ['Own words', { kind: 'label', label: { kind: 'text', text: 'Own words' } }],
    ['[outcome.won]', { kind: 'outcome', outcome: 'won' }],
    ['about 25\u00A0Jul 2021', { kind: 'date', date: date('2021-07-25~', '2021-07-25', '2021-07-25', true) }],
    ['more than 600', { kind: 'range', range: range(600, null), unit: 'people', wording: 'more_than' }],
  ])('%s', (text, cell) => {
    expect(cellText(cell, format(), words)).toBe(text);
  });

  function range(low: number | null, high: number | null) {
    return { low, high };
  }
});
