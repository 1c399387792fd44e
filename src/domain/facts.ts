import type { Claim, Fact } from './claim.ts';
import type { Event } from './event.ts';
import { madeOf } from './measures.ts';

/** Every fact of an event by its name in the codebook. */
export function factsOf(event: Event): ReadonlyMap<string, Fact<unknown>> {
  const { employer, wages } = event;
  return new Map<string, Fact<unknown>>([
    ['action_type', event.action_type],
    ['parent_company', employer.parent_company],
    ['client', employer.client],
    ['ownership', employer.ownership],
    ['industry', event.industry],
    ['occupation', event.occupation],
    ['women_led', event.women_led],
    ['labor_organization', event.labor_organization],
    ['authorized', event.authorized],
    ['start', event.start],
    ['end', event.end],
    ['last_seen', event.last_seen],
    ['ongoing', event.ongoing],
    ['stated_duration', event.stated_duration],
    ['participants', event.participants],
    ['workforce', event.workforce],
    ['demand_count', event.demand_count],
    ['wages.before', wages.before],
    ['wages.target', wages.target],
    ['wages.after', wages.after],
    ['wages.demanded', wages.demanded],
    ['wages.offered', wages.offered],
    ['wages.won', wages.won],
    ['outcome', event.outcome],
  ]);
}

/** Every citation an event makes, in the order of its fields. */
export function citationsOf(event: Event): readonly Pick<Claim<unknown>, 'source' | 'at'>[] {
  return [
    ...[...factsOf(event).values()].flat(),
    ...event.tactics,
    ...event.sites,
    ...event.demands.flatMap((demand) => [...madeOf(demand), ...demand.result]),
    ...event.chronology,
    ...event.links,
  ];
}
