import type { Claim } from '../../src/domain/claim.ts';
import { dayFromIso, type PartialDate } from '../../src/domain/day.ts';
import type { Event, Wages } from '../../src/domain/event.ts';

/** A claim of the invented gazette. */
export function claim<T>(value: T, source = 'gazette'): Claim<T> {
  return { value, source, at: [1], basis: 'stated' };
}

/** A day, or one day from `first` to `last`. */
export function date(first: string, last = first): PartialDate {
  const [min, max] = [dayFromIso(first), dayFromIso(last)];
  if (min === undefined || max === undefined) throw new RangeError(`${first} ${last}`);
  return { edtf: first === last ? first : `${first}/${last}`, min, max };
}

export const noWages: Wages = {
  before: [],
  target: [],
  after: [],
  demanded: [],
  offered: [],
  won: [],
};

/** An event of which nothing is known but what is given. */
export function eventWith(known: Partial<Event>): Event {
  return {
    id: 'event',
    wave: true,
    title: 'Event',
    summary: 'Summary',
    action_type: [claim('strike')],
    tactics: [],
    employer: { name: 'Stone', aliases: [], parent_company: [], client: [], ownership: [] },
    industry: [],
    occupation: [],
    women_led: [],
    labor_organization: [],
    authorized: [],
    sites: [],
    start: [],
    end: [],
    last_seen: [],
    ongoing: [],
    stated_duration: [],
    participants: [],
    workforce: [],
    demands: [],
    demand_count: [],
    wages: noWages,
    outcome: [claim('unknown')],
    chronology: [],
    links: [],
    ...known,
  };
}
