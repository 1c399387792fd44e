import type { Demand, Event, Link, Step, Wages } from '../../domain/event.ts';
import type { AuthoredEvent } from '../authored/schema.ts';
import { citation, date, fact, headcount, plain, range } from './facts.ts';
import { given, type Say } from './prose.ts';

type Each<K extends keyof AuthoredEvent> = NonNullable<AuthoredEvent[K]> extends readonly (infer T)[]
  ? T
  : never;

function demand(authored: Each<'demands'>, say: Say): Demand {
  return {
    code: authored.code,
    ...given('detail', authored.detail && say(authored.detail)),
    result: plain(authored.result, say),
    ...citation(authored, say),
    ...given('also', authored.also?.map((each) => citation(each, say))),
    ...given('denied', authored.denied?.map((each) => citation(each, say))),
  };
}

function step(authored: Each<'chronology'>, say: Say): Step {
  return {
    ...given('date', authored.date === undefined ? undefined : date(authored.date)),
    kind: authored.kind,
    ...given('who', authored.who),
    ...given('what', authored.what),
    text: say(authored.text),
    ...citation(authored, say),
  };
}

function link({ type, to, basis, source, at, note }: Each<'links'>, say: Say): Link {
  return { type, to, basis, source, at, ...given('note', note && say(note)) };
}

function wages(authored: AuthoredEvent['wages'], say: Say): Wages {
  return {
    before: fact(authored?.before, say, range),
    target: fact(authored?.target, say, range),
    after: fact(authored?.after, say, range),
    demanded: fact(authored?.demanded, say, range),
    offered: fact(authored?.offered, say, range),
    won: fact(authored?.won, say, range),
  };
}

/** An event in one language, its dates as days and its numbers as ranges. */
export function compileEvent(authored: AuthoredEvent, say: Say): Event {
  const { employer } = authored;
  return {
    id: authored.id,
    wave: authored.wave,
    title: say(authored.title),
    summary: say(authored.summary),
    action_type: plain(authored.action_type, say),
    tactics: plain(authored.tactics, say),
    employer: {
      ...given('name', employer.name),
      aliases: employer.aliases ?? [],
      parent_company: plain(employer.parent_company, say),
      client: plain(employer.client, say),
      ownership: plain(employer.ownership, say),
    },
    industry: plain<string>(authored.industry, say),
    occupation: fact(authored.occupation, say, say),
    women_led: plain(authored.women_led, say),
    labor_organization: plain(authored.labor_organization, say),
    authorized: plain(authored.authorized, say),
    sites: plain(authored.sites, say),
    start: fact(authored.start, say, date),
    end: fact(authored.end, say, date),
    last_seen: fact(authored.last_seen, say, date),
    ongoing: plain(authored.ongoing, say),
    stated_duration: fact(authored.stated_duration, say, range),
    participants: fact(authored.participants, say, headcount),
    workforce: fact(authored.workforce, say, headcount),
    demands: (authored.demands ?? []).map((each) => demand(each, say)),
    demand_count: fact(authored.demand_count, say, range),
    wages: wages(authored.wages, say),
    outcome: plain(authored.outcome, say),
    chronology: (authored.chronology ?? []).map((each) => step(each, say)),
    links: (authored.links ?? []).map((each) => link(each, say)),
  };
}
