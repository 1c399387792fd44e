import type { Claim, Fact, Range } from '../../domain/claim.ts';
import type { PartialDate } from '../../domain/day.ts';
import type { Event, Headcount, Wages } from '../../domain/event.ts';
import { rangeText } from '../export/cell.ts';
import { dateProbes, durationProbes, headcountProbes, rangeProbes, type Probe } from './probe.ts';

/** A claim as text, and what of it can be looked for. */
export interface Field {
  readonly name: string;
  readonly claims: readonly {
    readonly claim: Claim<unknown>;
    readonly text: string;
    readonly probes: readonly Probe[];
  }[];
}

function field<T>(
  name: string,
  fact: Fact<T>,
  text: (value: T) => string,
  probes: (value: T) => readonly Probe[],
): Field {
  const claims = fact.map((claim) => {
    return { claim, text: text(claim.value), probes: probes(claim.value) };
  });
  return { name, claims };
}

function coded(name: string, fact: Fact<string | boolean>): Field {
  return field(name, fact, String, () => []);
}

function dates(name: string, fact: Fact<PartialDate>): Field {
  return field(name, fact, (date) => date.edtf, (date) => dateProbes(date.edtf));
}

function headcount(name: string, fact: Fact<Headcount>): Field {
  const text = (value: Headcount) => `${value.wording} ${rangeText(value) ?? ''}`;
  return field(name, fact, text, headcountProbes);
}

const percents = new Set<keyof Wages>(['demanded', 'offered', 'won']);
const wageFields = ['before', 'target', 'after', 'demanded', 'offered', 'won'] as const;

function wages(name: keyof Wages, fact: Fact<Range>): Field {
  const percent = percents.has(name);
  const text = (value: Range) => `${rangeText(value) ?? ''} ${percent ? '%' : 'KZT'}`;
  return field(`wages.${name}`, fact, text, (value) => rangeProbes(value, percent));
}

/** The facts of an event whose value is a code, a number or a date. */
export function factFields(event: Event): readonly Field[] {
  const number = (value: Range) => rangeText(value) ?? '';
  return [
    coded('action_type', event.action_type),
    coded('tactics', event.tactics),
    coded('ownership', event.employer.ownership),
    coded('industry', event.industry),
    coded('occupation', event.occupation),
    coded('women_led', event.women_led),
    coded('authorized', event.authorized),
    dates('start', event.start),
    dates('end', event.end),
    dates('last_seen', event.last_seen),
    coded('ongoing', event.ongoing),
    field('stated_duration', event.stated_duration, (value) => `${number(value)} days`, durationProbes),
    headcount('participants', event.participants),
    headcount('workforce', event.workforce),
    field('demand_count', event.demand_count, number, (value) => rangeProbes(value, false)),
    ...wageFields.map((name) => wages(name, event.wages[name])),
    coded('outcome', event.outcome),
  ];
}
