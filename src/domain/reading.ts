import { pick, type Claim, type Fact, type Range, type Reading } from './claim.ts';
import type { Event } from './event.ts';
import { takingPart } from './measures.ts';

/** A fact with the claim put first; one it does not hold changes nothing. */
function ledBy<T>(fact: Fact<T>, first: Claim<T> | undefined): Fact<T> {
  if (first === undefined || first === fact[0]) return fact;
  return [first, ...fact.filter((claim) => claim !== first)];
}

function led<R extends Range>(fact: Fact<R>, reading: Reading): Fact<R> {
  return ledBy(fact, pick(fact, reading));
}

/**
 * An event under a reading: the claim it picks of every quantity (people, pay, raises, days and
 * demands counted) stands first and so is in use. Dates, places, outcomes and all else stay as
 * coded, for there is no lowest outcome; a workforce is never picked as people taking part.
 */
export function underReading(event: Event, reading: Reading): Event {
  if (reading === 'in_use') return event;
  const { wages } = event;
  return {
    ...event,
    participants: ledBy(event.participants, pick(takingPart(event), reading)),
    workforce: led(event.workforce, reading),
    stated_duration: led(event.stated_duration, reading),
    demand_count: led(event.demand_count, reading),
    wages: {
      before: led(wages.before, reading),
      target: led(wages.target, reading),
      after: led(wages.after, reading),
      demanded: led(wages.demanded, reading),
      offered: led(wages.offered, reading),
      won: led(wages.won, reading),
    },
  };
}
