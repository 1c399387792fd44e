import { areCompatible, bothHold, differs, inUse, type Citation, type Claim, type Fact, type Range } from './claim.ts';
import type { DisagreementKind, StepKind } from './codes.ts';
import { isDay, liesBefore, type PartialDate } from './day.ts';
import type { Demand, Event } from './event.ts';
import { factsOf } from './facts.ts';
import { contradicts, impliedDemanded, impliedWon, madeOf, namingsOf } from './measures.ts';

/** Something an event's claims do not agree on, with each other or with their own arithmetic. */
export interface Disagreement {
  readonly kind: DisagreementKind;
  /** Name of the fact, as in `factsOf`; `demands` where it is about one demand. */
  readonly field: string;
  /** Which demand of the event; only where the field is `demands`. */
  readonly demand?: number;
  /** Whether that demand was made at all; else what became of it. */
  readonly made?: true;
  /** A step of the chronology that stands against them, by its date. */
  readonly step?: number;
  /** Which claims of the field stand here, by index, ascending, never empty. */
  readonly claims: readonly number[];
  /** Facts that stand against them, each with the claim in use; empty where claims differ. */
  readonly against: readonly string[];
  /** What those facts come to: percent, days, or demands named. */
  readonly implied?: Range;
}

/** Why citations that cannot both be true are at odds: the first kind that applies. */
function oddsOf(pairs: readonly (readonly [Citation, Citation])[]): DisagreementKind {
  if (pairs.some(([a, b]) => a.source !== b.source)) return 'between_sources';
  const stated = pairs.some(([a, b]) => a.basis === 'stated' && b.basis === 'stated');
  return stated ? 'within_source' : 'coder_readings';
}

/** Why the claims of a fact differ: the first kind that applies; undefined where they agree. */
function kindOf(fact: Fact<unknown>): DisagreementKind | undefined {
  if (!differs(fact)) return undefined;
  const pairs = fact.flatMap((a, i) =>
    fact.slice(i + 1).flatMap((b) => (areCompatible(a, b) ? [] : [[a, b] as const])),
  );
  return pairs.length === 0 ? 'precision' : oddsOf(pairs);
}

const all = (fact: Fact<unknown>) => [...fact.keys()];

function differing(event: Event): readonly Disagreement[] {
  const found = (fact: Fact<unknown>, about: Pick<Disagreement, 'field' | 'demand' | 'made'>): Disagreement[] => {
    const kind = kindOf(fact);
    return kind === undefined ? [] : [{ kind, ...about, claims: all(fact), against: [] }];
  };
  const demands = event.demands.flatMap((each, demand) => [
    ...found(madeOf(each), { field: 'demands', demand, made: true }),
    ...found(each.result, { field: 'demands', demand }),
  ]);
  return [...[...factsOf(event)].flatMap(([field, fact]) => found(fact, { field })), ...demands];
}

/** Steps that an action has to have begun for. */
const afterStart: ReadonlySet<StepKind> = new Set(['agreed', 'ended', 'paid']);

/** Starts by the claim in use and others that a step which can only follow is dated before. */
function early({ start, chronology }: Event): readonly Disagreement[] {
  return chronology.flatMap((step, index): Disagreement[] => {
    const after = ({ value }: Event['start'][number]) => liesBefore(step.date, value.min);
    if (!afterStart.has(step.kind) || !start.slice(0, 1).some(after)) return [];
    const kind = oddsOf(start.filter(after).map((claim) => [claim, step]));
    return [...against(start, after, { kind, field: 'start', step: index, against: [] })];
  });
}

/** The claims of a fact that something else speaks against, if there are any. */
function against<T>(
  fact: Fact<T>,
  isAgainst: (claim: Claim<T>) => boolean,
  rest: Omit<Disagreement, 'claims'>,
): readonly Disagreement[] {
  const claims = all(fact).filter((i) => fact.slice(i, i + 1).some(isAgainst));
  return claims.length === 0 ? [] : [{ ...rest, claims }];
}

function percents({ wages }: Event): readonly Disagreement[] {
  const rungs = [
    ['won', 'after', impliedWon(wages)],
    ['demanded', 'target', impliedDemanded(wages)],
  ] as const;
  return rungs.flatMap(([rung, goal, implied]) =>
    implied === undefined
      ? []
      : against(wages[rung], ({ value }) => contradicts(value, implied), {
          kind: 'percent',
          field: `wages.${rung}`,
          against: ['wages.before', `wages.${goal}`],
          implied,
        }),
  );
}

/** Days from one date to another, both counted; undefined where an end is open or only about. */
function daysBetween(from?: PartialDate, to?: PartialDate): Range | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (from.approximate === true || to.approximate === true) return undefined;
  if (![from.min, from.max, to.min, to.max].every(isDay)) return undefined;
  return { low: Math.max(1, to.min - from.max + 1), high: to.max - from.min + 1 };
}

/**
 * A stated duration against the dates in use. One without an upper bound is what had passed when
 * its source last shows the action running.
 */
function durations(event: Event): readonly Disagreement[] {
  return event.stated_duration.flatMap(({ value, source }, claim): Disagreement[] => {
    const seen = inUse(event.last_seen);
    const passing = value.high === null && seen?.source === source;
    const last = passing ? seen : inUse(event.end);
    const implied = daysBetween(inUse(event.start)?.value, last?.value);
    if (implied === undefined || bothHold(value, implied)) return [];
    const dates = ['start', passing ? 'last_seen' : 'end'];
    return [{ kind: 'duration', field: 'stated_duration', claims: [claim], against: dates, implied }];
  });
}

/** Headcounts of people taking part that count the staff, or are the very number of the staff. */
function headcounts({ participants, workforce }: Event): readonly Disagreement[] {
  const isStaff = ({ value: { low, high }, counts }: Event['participants'][number]) =>
    counts === 'staff' ||
    workforce.some(({ value }) => high !== null && value.low === low && value.high === high);
  return against(participants, isStaff, {
    kind: 'headcount',
    field: 'participants',
    against: ['workforce'],
  });
}

/** What a source counts and what is named here, where the two are not the same number. */
export interface CountedDemands {
  readonly count: Claim<Range>;
  /** Those the counting source names itself. */
  readonly named: number;
  /** Those that only others name. */
  readonly others: number;
}

/** Whether more or fewer demands are named than a source counts; undefined where they agree. */
export function countedDemands(
  demands: readonly Demand[],
  count: Claim<Range> | undefined,
): CountedDemands | undefined {
  if (count === undefined) return undefined;
  const named = demands.filter((demand) =>
    namingsOf(demand).some(({ source }) => source === count.source),
  ).length;
  if (bothHold(count.value, { low: named, high: named })) return undefined;
  return { count, named, others: demands.length - named };
}

function counts({ demands, demand_count }: Event): readonly Disagreement[] {
  const counted = countedDemands(demands, inUse(demand_count));
  if (counted === undefined) return [];
  const implied = { low: counted.named, high: counted.named };
  return [{ kind: 'demand_count', field: 'demand_count', claims: [0], against: ['demands'], implied }];
}

/** Every disagreement an event holds: claims that differ first, then what arithmetic contradicts. */
export function disagreementsOf(event: Event): readonly Disagreement[] {
  return [differing, early, percents, durations, headcounts, counts].flatMap((find) => find(event));
}

/** Names of the fields an event has disagreements in, each once. */
export function disputedFields(event: Event): readonly string[] {
  return [...new Set(disagreementsOf(event).map(({ field }) => field))];
}
