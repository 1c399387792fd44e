import { DAY_MIN } from '../crossfilter/column.ts';
import { valueOf, type Fact } from './claim.ts';
import { dateOf, isDay, isExact, placeInOrder, type Day, type PartialDate } from './day.ts';
import type { Event } from './event.ts';

/**
 * When an event ran, with what is not known kept. All bounds are inclusive days.
 * It ran certainly from `startMax` to `endMin` (where that is not backwards) and possibly from
 * `startMin` to `endMax`. `startMin` and `endMin` may be `DAY_MIN`, `startMax` and `endMax`
 * `DAY_MAX`, where a side is open. startMin <= startMax <= endMax, startMin <= endMin <= endMax.
 */
export interface Span {
  readonly startMin: Day;
  readonly startMax: Day;
  readonly endMin: Day;
  readonly endMax: Day;
  /**
   * `known`: a claim gives the end. `ongoing`: a claim says it was running on the last day the
   * source reports. `unknown`: nobody says, so that it may have run to that day.
   */
  readonly end: 'known' | 'ongoing' | 'unknown';
  /** The ends of which the source says "about": no duration is exact then. */
  readonly approximate?: 'start' | 'end' | 'both';
  /** It never began: these are the days on one of which it was threatened. */
  readonly threat?: true;
}

/** Source ids to the last day each reports on. */
export type AsOf = (source: string) => Day;

/** The span of an event from the claims in use; undefined where its start is not known at all. */
export function spanOf(event: Event, asOf: AsOf): Span | undefined {
  const [claim] = event.start;
  const start = dateOf(event.start);
  if (claim === undefined || start === undefined) return undefined;
  if (valueOf(event.outcome) === 'not_begun') return threatOn(start);
  const seen = dateOf(event.last_seen);
  const { min, max, end } = endOf(event, asOf, Math.max(asOf(claim.source), start.max));
  const about = aboutEnds(start, dateOf(event.end));
  const endMin = Math.max(min, seen?.min ?? start.min, start.min);
  const endMax = Math.max(max, endMin);
  // It had begun by the time it was seen, and by its end.
  const begun = Math.min(start.max, seen?.max ?? start.max, endMax);
  const startMax = Math.max(begun, start.min);
  const bounds = { startMin: start.min, startMax, endMin, endMax, end };
  return about === undefined ? bounds : { ...bounds, approximate: about };
}

/** What never began is over with the day of its threat. */
function threatOn({ min, max, approximate }: PartialDate): Span {
  const days = { startMin: min, startMax: max, endMin: min, endMax: max, end: 'known', threat: true } as const;
  return approximate === true ? { ...days, approximate: 'both' } : days;
}

function aboutEnds(start: PartialDate, end: PartialDate | undefined): Span['approximate'] {
  if (start.approximate === true) return end?.approximate === true ? 'both' : 'start';
  return end?.approximate === true ? 'end' : undefined;
}

/** Whether the source says "about" of an end. */
export function isAbout({ approximate }: Span, end: 'start' | 'end'): boolean {
  return approximate === end || approximate === 'both';
}

/** What claims say of the last day; `latest`: the last possible one where they say nothing. */
function endOf(event: Event, asOf: AsOf, latest: Day): Pick<PartialDate, 'min' | 'max'> & Pick<Span, 'end'> {
  const end = dateOf(event.end);
  if (end !== undefined) return { min: end.min, max: end.max, end: 'known' };
  const ongoing = event.ongoing[0];
  if (ongoing?.value !== true) return { min: DAY_MIN, max: latest, end: 'unknown' };
  const day = asOf(ongoing.source);
  return { min: day, max: day, end: 'ongoing' };
}

/** The earliest day named for the start; one side of it at least is closed. */
export function firstOf({ startMin, startMax }: Span): Day {
  return placeInOrder(startMin, startMax) ?? startMin;
}

/** The latest day named. */
export function lastOf({ startMin, startMax, endMin, endMax }: Span): Day {
  return Math.max(...[startMin, startMax, endMin, endMax].filter(isDay));
}

/** Days from first to last, both counted; `high` is null where the end is unknown, a side open, or nothing ran. */
export function durationOf(span: Span): { readonly low: number; readonly high: number | null } {
  const low = Math.max(1, span.endMin - span.startMax + 1);
  const closed = span.end === 'known' && span.threat !== true && isDay(span.startMin) && isDay(span.endMax);
  return { low, high: closed ? span.endMax - span.startMin + 1 : null };
}

/** Days from first to last, both counted, where it ran and both are exact; else undefined. */
export function exactDays(span: Span | undefined): number | undefined {
  if (span?.end !== 'known' || span.threat === true || span.approximate !== undefined) return undefined;
  const exact = span.startMin === span.startMax && span.endMin === span.endMax;
  return exact ? span.endMax - span.startMin + 1 : undefined;
}

/** `duration_days` of the flat table: filled only when start and end are exact days. */
export function exactDuration(event: Event): number | undefined {
  const start = exactDay(event.start);
  const end = exactDay(event.end);
  return start === undefined || end === undefined ? undefined : end - start + 1;
}

function exactDay(fact: Fact<PartialDate>): Day | undefined {
  const date = dateOf(fact);
  return date !== undefined && isExact(date) ? date.min : undefined;
}
