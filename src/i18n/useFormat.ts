import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { Range } from '../domain/claim.ts';
import type { Wording } from '../domain/codes.ts';
import type { Cell, Label, Unit } from '../domain/dataset.ts';
import { isAbout, type Span } from '../domain/span.ts';
import { dateFromDay, isDay, type Day, type PartialDate } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import { ablative } from './kazakhEnding.ts';
import { localeOfTag } from './locale.ts';
import type { MessageId } from './messages.ts';

/** Numbers, dates and cells in the reader's language. Days are formatted without a time zone. */
export interface Format {
  readonly number: (value: number) => string;
  /** `19 Jul`; with the year: `19 Jul 2021`; an open side is "not known". */
  readonly day: (day: Day, withYear?: boolean) => string;
  /** A day with its year where room is short: `19 Jul 2021`, in digits where no month is cut short. */
  readonly boxed: (day: Day) => string;
  /** The month a day is in, as a label of its own: `July`. */
  readonly month: (day: Day) => string;
  /**
   * `19 – 22 Jul 2021`, both inclusive; without the year: `19 – 22 Jul`; with an open side
   * `by 22 Jul 2021` or `19 Jul 2021 or later`.
   */
  readonly days: (from: Day, to: Day, withYear?: boolean) => string;
  /** A date as exactly as it is known: a day, a month, a span in words. */
  readonly date: (date: PartialDate) => string;
  /** The first or the last day as exactly as it is known. */
  readonly bound: (which: 'start' | 'end', span: Span) => string;
  /** When something ran: both ends as they are known, in words where one is not. */
  readonly span: (span: Span) => string;
  readonly range: (range: Range, unit: Unit, wording?: Wording) => string;
}

type Translate = (id: MessageId, values: Record<string, string | number>) => string;

const zone = { timeZone: 'UTC' } as const;
/** A Russian or Kazakh month cut short ends in a point, which a sentence then ends in too. */
const months: Readonly<Record<Language, 'short' | 'long'>> = { en: 'short', ru: 'long', kk: 'long' };

/**
 * No line ends within a day and its month, a year and its `г.`, or two days of one month. Which space
 * stands there, and whether any between two days, is each browser's own affair.
 */
const unbroken = (words: string) =>
  words
    .replace(/(?<!\d)(\d{1,2})\s–\s(?=\d)/, '$1–')
    .replace(/(\d)[ \u202F](?=\p{L})| (?=–)/gu, '$1\u00A0')
    .replace(/–(?=\d)/, '–\u2060');

/** The formatters of the language in use; stable between renders in one language. */
export function useFormat(): Format {
  const intl = useIntl();
  return useMemo(() => formatOf(intl), [intl]);
}

/** Words for days are slow to make and asked for again and again while a hand moves over them. */
function kept<A extends readonly (Day | boolean | undefined)[]>(
  make: (...args: A) => string,
): (...args: A) => string {
  const known = new Map<string, string>();
  return (...args) => {
    const key = args.join(' ');
    const words = known.get(key) ?? make(...args);
    known.set(key, words);
    return words;
  };
}

function formatOf(intl: IntlShape): Format {
  const t: Translate = (id, values) => intl.formatMessage({ id }, values);
  const number = (value: number) => intl.formatNumber(value);
  const moreThan = (value: number) =>
    localeOfTag(intl.locale) === 'kk' ? ablative(value, number(value)) : number(value);
  const short = { ...zone, day: 'numeric', month: months[localeOfTag(intl.locale)] } as const;
  const long = { ...short, year: 'numeric' } as const;
  const day = kept((value: Day, withYear = false) =>
    isDay(value) ? unbroken(intl.formatDate(dateFromDay(value), withYear ? long : short)) : t('format.unknown', {}),
  );
  const digits = { ...zone, day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const days = kept((from: Day, to: Day, withYear = true) => {
    switch (boundsOf(from, to).kind) {
      case 'by':
        return t('format.date.by', { day: day(to, withYear) });
      case 'later':
        return t('format.date.later', { day: day(from, withYear) });
      case 'within':
        return unbroken(intl.formatDateTimeRange(dateFromDay(from), dateFromDay(to), withYear ? long : short));
      case 'day':
      case 'unknown':
        return day(from, withYear);
    }
  });
  const date = (known: Pick<PartialDate, 'min' | 'max' | 'approximate'>) => {
    const about = (plain: string) => t('format.date.about', { date: plain });
    const { kind, to } = boundsOf(known.min, known.max);
    if (known.approximate !== true || kind === 'unknown') return plainDate(intl, known, days, t);
    if (kind === 'by') return t('format.date.by', { day: about(day(to, true)) });
    return about(plainDate(intl, known, days, t));
  };
  return {
    number,
    day,
    boxed: (value) => intl.formatDate(dateFromDay(value), short.month === 'short' ? long : digits),
    month: (value) =>
      intl.formatDate(dateFromDay(value), { ...zone, month: 'long' }).replace(/^./, (letter) => letter.toUpperCase()),
    days,
    date,
    bound: (which, span) => {
      const { startMin, startMax, endMin, endMax } = span;
      const [min, max] = which === 'start' ? [startMin, startMax] : [endMin, endMax];
      return date({ min, max, ...(isAbout(span, which) && { approximate: true as const }) });
    },
    span: (span) => spanWords(t, day, days, span),
    range: (range, unit, wording) => rangeWords(t, { number, moreThan }, range, unit, wording),
  };
}

function plainDate(
  intl: IntlShape,
  { min, max }: Pick<PartialDate, 'min' | 'max'>,
  days: Format['days'],
  t: Translate,
): string {
  if (boundsOf(min, max).kind !== 'within') return days(min, max);
  const [first, next] = [dateFromDay(min), dateFromDay(max + 1)];
  if (first.getUTCDate() === 1 && next.getUTCDate() === 1) {
    const monthsOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
    const months = monthsOf(next) - monthsOf(first);
    if (months === 1) return unbroken(intl.formatDate(first, { ...zone, month: 'long', year: 'numeric' }));
    if (months === 12 && first.getUTCMonth() === 0) {
      return unbroken(intl.formatDate(first, { ...zone, year: 'numeric' }));
    }
  }
  return t('format.date.within', { date: days(min, max) });
}

/** How a day is known, and the days to name: `by` and `later` are open on the other side. */
interface Bounds {
  readonly kind: 'day' | 'within' | 'by' | 'later' | 'unknown';
  readonly from: Day;
  readonly to: Day;
}

function boundsOf(min: Day, max: Day): Bounds {
  if (isDay(min) && isDay(max)) return { kind: min === max ? 'day' : 'within', from: min, to: max };
  if (isDay(max)) return { kind: 'by', from: max, to: max };
  return { kind: isDay(min) ? 'later' : 'unknown', from: min, to: min };
}

function spanWords(
  t: Translate,
  day: Format['day'],
  days: Format['days'],
  span: Span,
): string {
  const { startMin, startMax, endMin, endMax, end } = span;
  const [first, last] = [boundsOf(startMin, startMax), boundsOf(endMin, endMax)];
  const known = (which: 'start' | 'end', { from, to }: Bounds) =>
    isAbout(span, which) ? t('format.date.about', { date: days(from, to) }) : days(from, to);
  const start = known('start', first);
  const begun = first.kind;
  switch (end) {
    case 'ongoing':
      return t('format.span.ongoing', { begun, start, day: day(endMax, true) });
    case 'unknown':
      return t('format.span.open', { begun, start });
    case 'known': {
      const exact = begun === 'day' && last.kind === 'day' && span.approximate === undefined;
      if (exact) return days(startMin, endMax);
      return t('format.span.bounds', { begun, start, ended: last.kind, last: known('end', last) });
    }
  }
}

function rangeWords(
  t: Translate,
  { number, moreThan }: Record<'number' | 'moreThan', (value: number) => string>,
  { low, high }: Range,
  unit: Unit,
  wording: Wording = 'exact',
): string {
  if (low === null) {
    if (high === null) return t('format.unknown', {});
    return withUnit(t, unit, t('format.range.at_most', { high: number(high) }), high);
  }
  if (high !== null) {
    const bounds = { low: number(low), high: number(high) };
    return withUnit(t, unit, betweenWords(t, bounds, wording), high);
  }
  if (wording === 'more_than') {
    return withUnit(t, unit, t('format.range.more_than', { low: moreThan(low) }), low);
  }
  const value = t('format.range.at_least', { low: withUnit(t, unit, number(low), low) });
  return wording === 'about' ? t('format.range.about', { value }) : value;
}

function betweenWords(
  t: Translate,
  bounds: { readonly low: string; readonly high: string },
  wording: Wording,
): string {
  const { low, high } = bounds;
  const plain = low === high ? low : t('format.range.between', bounds);
  switch (wording) {
    case 'dozens':
    case 'hundreds':
    case 'several_hundred':
      return t(`format.range.${wording}`, bounds);
    case 'about':
      return t('format.range.about', { value: plain });
    case 'exact':
    case 'more_than':
      return plain;
  }
}

/** `count` is the number the unit agrees with, the last one named. */
function withUnit(t: Translate, unit: Unit, value: string, count: number): string {
  switch (unit) {
    case 'people':
    case 'count':
      return value;
    case 'percent':
      return t('format.unit.percent', { value });
    case 'tenge':
      return t('format.unit.tenge', { value });
    case 'days':
      return t('format.unit.days', { value, count });
  }
}

/** A cell as one piece of text; labels are resolved by the caller's wording. */
export function cellText(
  cell: Cell,
  format: Format,
  words: { readonly label: (label: Label) => string },
): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'label':
      return words.label(cell.label);
    case 'outcome':
      return words.label({ kind: 'message', id: `outcome.${cell.outcome}` });
    case 'date':
      return format.date(cell.date);
    case 'range':
      return format.range(cell.range, cell.unit, cell.wording);
  }
}
