import { inUse, pick, type Citation, type Claim, type Fact, type Range, type Reading } from './claim.ts';
import type { Response } from './codes.ts';
import type { Demand, Event, Headcount, Step, Wages } from './event.ts';

/** Claims of people taking part; a workforce is not one, whatever field it was put in. */
export function takingPart(event: Event): Fact<Headcount> {
  return event.participants.filter((claim) => claim.counts !== 'staff');
}

/** People taking part under a reading; undefined where no source counts them. */
export function participantsOf(event: Event, reading: Reading): Headcount | undefined {
  return pick(takingPart(event), reading)?.value;
}

/** The span of several ranges: lowest low to highest high; an open bound stays open. */
export function spread(ranges: readonly Range[]): Range | undefined {
  if (ranges.length === 0) return undefined;
  return {
    low: outermost(ranges.map(({ low }) => low), Math.min),
    high: outermost(ranges.map(({ high }) => high), Math.max),
  };
}

function outermost(
  bounds: readonly (number | null)[],
  choose: (...bounds: readonly number[]) => number,
): number | null {
  const known = bounds.filter((bound) => bound !== null);
  return known.length < bounds.length ? null : choose(...known);
}

/** The sum of ranges, bound by bound; one open bound leaves the sum open. */
export function sum(ranges: readonly Range[]): Range {
  return {
    low: ranges.reduce((total, range) => total + (range.low ?? 0), 0),
    high: ranges.reduce<number | null>(
      (total, range) => (total === null || range.high === null ? null : total + range.high),
      0,
    ),
  };
}

function percentBetween(before: number | null, after: number | null): number | null {
  if (before === null || after === null || before === 0) return null;
  return Math.round(((after - before) / before) * 1000) / 10;
}

/** The raise in percent that two amounts imply: the least and the most their bounds allow. */
export function impliedRaise(before: Range, after: Range): Range {
  return {
    low: percentBetween(before.high, after.low),
    high: percentBetween(before.low, after.high),
  };
}

/** The raise won that the amounts in use imply; undefined where one of them is not known. */
export function impliedWon(wages: Wages): Range | undefined {
  return implied(wages, wages.after);
}

/** The raise demanded that the amounts in use imply; undefined where one is not known. */
export function impliedDemanded(wages: Wages): Range | undefined {
  return implied(wages, wages.target);
}

function implied(wages: Wages, goal: Fact<Range>): Range | undefined {
  const before = inUse(wages.before);
  const after = inUse(goal);
  if (before === undefined || after === undefined) return undefined;
  const raise = impliedRaise(before.value, after.value);
  return raise.low === null && raise.high === null ? undefined : raise;
}

/** Whether a stated percent lies outside what the amounts imply, by more than a rounded point. */
export function contradicts(stated: Range | undefined, computed: Range | undefined): boolean {
  if (stated === undefined || computed === undefined) return false;
  const above = computed.high !== null && (stated.low ?? stated.high ?? 0) > computed.high + 1;
  const below = computed.low !== null && (stated.high ?? stated.low ?? 0) < computed.low - 1;
  return above || below;
}

/** What those addressed did in a step: as coded, or its own kind; undefined where they did nothing. */
export function responseIn({ kind, what }: Step): Response | undefined {
  if (what !== undefined) return what;
  return kind === 'offer' || kind === 'talks' ? kind : undefined;
}

/** What was done in a step and by whom, as one value: `akimat:talks`, `:talks` where nobody says who. */
export function answerIn(step: Step): string | undefined {
  const what = responseIn(step);
  return what && `${step.who ?? ''}:${what}`;
}

/** What those addressed did, derived from the chronology; each response once. */
export function responsesOf(event: Event): readonly Response[] {
  return [...new Set(event.chronology.flatMap((step) => responseIn(step) ?? []))];
}

/** Where a demand is named, the source its words are from first. */
export function namingsOf(demand: Demand): readonly Citation[] {
  return [demand, ...(demand.also ?? [])];
}

/** Whether a demand was made: true wherever it is named, false where it is said not to have been. */
export function madeOf(demand: Demand): Fact<boolean> {
  const told = (value: boolean) => (citation: Citation): Claim<boolean> => ({ ...citation, value });
  return [...namingsOf(demand).map(told(true)), ...(demand.denied ?? []).map(told(false))];
}
