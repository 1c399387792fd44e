import { DAY_MAX, DAY_MIN } from '../crossfilter/column.ts';
import { valueOf, type Fact } from './claim.ts';

/**
 * Days as whole numbers: days since 1970-01-01 in the proleptic Gregorian calendar. There is no
 * clock time and no time zone anywhere; two days compare by subtraction. `DAY_MIN` and `DAY_MAX`
 * stand for a side that is open: they compare like days and are none.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of an ISO 8601 calendar date (`2021-07-19`), or undefined where it is none. */
export function dayFromIso(iso: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  const day = Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
  return Number.isNaN(day) || isoFromDay(day) !== iso ? undefined : day;
}

/** Whether it is a day, and not a side that is open. */
export function isDay(day: Day): boolean {
  return day > DAY_MIN && day < DAY_MAX;
}

/** The ISO 8601 calendar date of a day. */
export function isoFromDay(day: Day): string {
  return dateFromDay(day).toISOString().slice(0, 10);
}

/** A Date at midnight UTC of the day, for Intl formatters set to UTC. */
export function dateFromDay(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** A date known to a day or only between two days; EDTF (ISO 8601-2) keeps the wording. */
export interface PartialDate {
  readonly edtf: string;
  /** Earliest possible day, inclusive; `DAY_MIN`: none is known. */
  readonly min: Day;
  /** Latest possible day, inclusive; `DAY_MAX`: none is known. */
  readonly max: Day;
  /** True where the source says "about" or is unsure (EDTF `~`, `?`, `%`). */
  readonly approximate?: true;
}

/** Whether the date is one certain day. */
export function isExact(date: PartialDate): boolean {
  return date.min === date.max && date.approximate !== true;
}

/** Whether a date lies before the first day on which something can have begun: another source's dates contradict it. */
export function liesBefore(date: PartialDate | undefined, begun: Day | undefined): boolean {
  return date !== undefined && begun !== undefined && isDay(begun) && date.max < begun;
}

/** The place of a date in an order: its earliest day, or the latest where it has no earliest. */
export function placeInOrder(min: Day, max: Day): Day | undefined {
  return [min, max].find(isDay);
}

/** The day of a fact in use; undefined where none is known, also where a source says just that. */
export function dateOf(fact: Fact<PartialDate>): PartialDate | undefined {
  const date = valueOf(fact);
  return date !== undefined && (isDay(date.min) || isDay(date.max)) ? date : undefined;
}
