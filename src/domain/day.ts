/**
 * Days as whole numbers: days since 1970-01-01 in the proleptic Gregorian calendar. There is no
 * clock time and no time zone anywhere; two days compare by subtraction.
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
  /** Earliest possible day, inclusive. */
  readonly min: Day;
  /** Latest possible day, inclusive. */
  readonly max: Day;
  /** True where the source says "about" (EDTF `~`). */
  readonly approximate?: true;
}

/** Whether the date is one certain day. */
export function isExact(date: PartialDate): boolean {
  return date.min === date.max && date.approximate !== true;
}
