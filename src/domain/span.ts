import { valueOf, type Fact } from './claim.ts';
import { isExact, type Day, type PartialDate } from './day.ts';
import type { Event } from './event.ts';

/**
 * When an event ran, with what is not known kept. All bounds are inclusive days.
 * It ran certainly from `startMax` to `endMin` (where that is not backwards) and possibly from
 * `startMin` to `endMax`.
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
  /** True where the source says "about" of its start or end: no duration is exact then. */
  readonly approximate?: true;
}

/** Source ids to the last day each reports on. */
export type AsOf = (source: string) => Day;

/** The span of an event from the claims in use; undefined where its start is not known at all. */
export function spanOf(event: Event, asOf: AsOf): Span | undefined {
  const start = event.start[0];
  if (start === undefined) return undefined;
  const { min: startMin, max: startMax } = start.value;
  const end = valueOf(event.end);
  const about = start.value.approximate ?? end?.approximate;
  const lastSeen = valueOf(event.last_seen)?.min ?? startMin;
  const bounds = { startMin, startMax, ...(about === undefined ? {} : { approximate: about }) };
  if (end !== undefined) {
    const endMin = Math.max(end.min, lastSeen, startMin);
    return { ...bounds, endMin, endMax: Math.max(end.max, endMin), end: 'known' };
  }
  const ongoing = event.ongoing[0];
  if (ongoing?.value === true) {
    const day = Math.max(asOf(ongoing.source), lastSeen, startMin);
    return { ...bounds, endMin: day, endMax: day, end: 'ongoing' };
  }
  const endMin = Math.max(lastSeen, startMin);
  return { ...bounds, endMin, endMax: Math.max(asOf(start.source), endMin, startMax), end: 'unknown' };
}

/** Days from first to last, both counted; null bounds where the end is unknown. */
export function durationOf(span: Span): { readonly low: number; readonly high: number | null } {
  const low = Math.max(1, span.endMin - span.startMax + 1);
  return { low, high: span.end === 'known' ? span.endMax - span.startMin + 1 : null };
}

/** Days from first to last, both counted, where both are exact; else undefined. */
export function exactDays(span: Span | undefined): number | undefined {
  if (span?.end !== 'known' || span.approximate === true) return undefined;
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
  const date = valueOf(fact);
  return date !== undefined && isExact(date) ? date.min : undefined;
}

/** The state of an event on a day. The uncertain phases are those its dates leave open. */
export type Phase = 'undated' | 'not_yet' | 'possibly_begun' | 'running' | 'possibly_ended' | 'ended';

/** What is known of a span on a day: pure, so that playback can ask for any day in any order. */
export function stateAt(span: Span | undefined, day: Day): Phase {
  if (span === undefined) return 'undated';
  if (day < span.startMin) return 'not_yet';
  if (day > span.endMax) return span.end === 'known' ? 'ended' : 'possibly_ended';
  if (day < span.startMax) return 'possibly_begun';
  return day <= span.endMin ? 'running' : 'possibly_ended';
}
