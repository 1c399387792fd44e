// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakKazakh } from '../../src/i18n/kazakh.ts';

/** Node's own, which has all of CLDR. */
const { Collator, DateTimeFormat, DisplayNames, ListFormat, NumberFormat } = Intl;
const zone = { timeZone: 'UTC' } as const;
const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));
/** Which spaces stand beside a year or a dash is CLDR's affair and changes with it. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

const asked: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { month: 'long' },
  { month: 'short' },
  { month: 'long', year: 'numeric' },
  { year: 'numeric' },
  { day: '2-digit', month: '2-digit', year: 'numeric' },
  { day: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];

beforeEach(() => {
  vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
  speakKazakh();
});

afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(Intl, { Collator, DateTimeFormat, DisplayNames, ListFormat, NumberFormat });
});

describe('Kazakh where a platform has none', () => {
  it('is not what the platform has', () => {
    expect(Intl.DateTimeFormat).not.toBe(DateTimeFormat);
  });

  it.each(['en', 'kk', 'ru'])('names languages as CLDR does: %s', (code) => {
    const reference = new DisplayNames('kk', { type: 'language' });
    expect(new Intl.DisplayNames('kk', { type: 'language' }).of(code)).toBe(reference.of(code));
    expect(new Intl.DisplayNames('en', { type: 'language' }).of('ru')).toBe('Russian');
  });

  it.each(asked)('words dates as CLDR does: %o', (options) => {
    const own = new Intl.DateTimeFormat('kk', { ...zone, ...options });
    const reference = new DateTimeFormat('kk', { ...zone, ...options });
    for (let month = 1; month <= 12; month += 1) {
      const date = utc(2021, month, month + 1);
      expect(plain(own.format(date))).toBe(plain(reference.format(date)));
    }
  });

  it.each<Intl.DateTimeFormatOptions>([
    { day: 'numeric', month: 'long' },
    { day: 'numeric', month: 'long', year: 'numeric' },
  ])('words spans as CLDR does: %o', (options) => {
    const own = new Intl.DateTimeFormat('kk', { ...zone, ...options });
    const reference = new DateTimeFormat('kk', { ...zone, ...options });
    const from = utc(2021, 7, 19);
    for (const to of [from, utc(2021, 7, 22), utc(2021, 8, 2), utc(2022, 1, 2), utc(2022, 7, 19)]) {
      expect(plain(own.formatRange(from, to))).toBe(plain(reference.formatRange(from, to)));
    }
  });

  it('keeps the day of the time zone asked for', () => {
    const late = new Date(Date.UTC(2021, 6, 19, 23));
    const options = { timeZone: 'Asia/Almaty', day: 'numeric', month: 'long' } as const;
    expect(new Intl.DateTimeFormat('kk', options).format(late)).toBe('20 шілде');
  });

  it('writes numbers as CLDR does', () => {
    for (const value of [0, 7, 1524, 12_400, 1_234_567.891, -12.5]) {
      expect(new Intl.NumberFormat('kk').format(value)).toBe(new NumberFormat('kk').format(value));
    }
  });

  it.each(['conjunction', 'disjunction'] as const)('joins lists as CLDR does: %s', (type) => {
    for (const list of [['а'], ['а', 'ә'], ['а', 'ә', 'б'], ['а', 'ә', 'б', 'в']]) {
      expect(new Intl.ListFormat('kk', { type }).formatToParts(list)).toEqual(new ListFormat('kk', { type }).formatToParts(list));
    }
  });

  it('orders the alphabet as CLDR does, and numbers by their worth', () => {
    const alphabet =
      'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я ыт із ұя үй Іле 9 10'.split(' ');
    const sort = (order: Intl.Collator) => [...alphabet].reverse().sort(order.compare).join(' ');
    expect(sort(new Intl.Collator('kk', { numeric: true }))).toBe(sort(new Collator('kk', { numeric: true })));
  });

  it('leaves every other language as it was', () => {
    const options = { ...zone, day: 'numeric', month: 'long' } as const;
    expect(new Intl.DateTimeFormat('ru', options).format(utc(2021, 7, 19))).toBe('19 июля');
    expect(new Intl.NumberFormat('en').format(1524)).toBe('1,524');
  });
});

describe('Kazakh that a platform only claims to have', () => {
  it('is our own: its months would have no names', () => {
    vi.restoreAllMocks();
    class Hollow extends DateTimeFormat {
      override readonly format = () => 'M01';
    }
    Object.assign(Intl, { Collator, DateTimeFormat: Hollow, ListFormat, NumberFormat });
    speakKazakh();
    const date = new Intl.DateTimeFormat('kk', { ...zone, day: 'numeric', month: 'long' });
    expect(date.format(utc(2021, 7, 19))).toBe('19 шілде');
    expect(plain(new Intl.NumberFormat('kk').format(12694))).toBe('12 694');
  });
});

describe('Kazakh where a platform has it', () => {
  beforeEach(() => {
    Object.assign(Intl, { Collator, DateTimeFormat, ListFormat, NumberFormat });
    vi.restoreAllMocks();
    speakKazakh();
  });

  it('is left to it', () => {
    expect(Intl.DateTimeFormat).toBe(DateTimeFormat);
    expect(Intl.NumberFormat).toBe(NumberFormat);
  });

  it('joins the parts of a plain list by commas all the same', () => {
    const parts = new Intl.ListFormat('kk', { type: 'unit' }).formatToParts(['а', 'ә', 'б']);
    expect(parts.map(({ value }) => value).join('')).toBe('а, ә, б');
  });
});
