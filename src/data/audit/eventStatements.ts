import type { Citation, Fact } from '../../domain/claim.ts';
import type { Event } from '../../domain/event.ts';
import { citationsOf } from '../../domain/facts.ts';
import { madeOf } from '../../domain/measures.ts';
import type { Atlas } from '../atlas.ts';
import { factFields } from './factStatements.ts';
import { dateProbes, nameProbe, proseProbes, type Probe, type Spellings } from './probe.ts';
import type { Statement } from './statement.ts';

/** What the statements of an event are made with. */
export interface Audited {
  readonly atlas: Atlas;
  /** Id of the source that is audited. */
  readonly source: string;
  /** Every spelling of every place and employer. */
  readonly known: readonly Spellings[];
}

/** Every spelling of the employer; none where no source names it. */
function spellingsOf({ employer: { name, aliases } }: Event): Spellings {
  return name === undefined ? [] : [name, ...aliases];
}

const kindOfPlace = / (?:region|oblast|(?:oil )?field|city)$/i;

/** Every spelling of every place and employer of an atlas. */
export function knownSpellings(atlas: Atlas): readonly Spellings[] {
  const places = atlas.places.map(({ names, aliases }) => {
    const spellings = [names.en, names.ru, names.kk, ...aliases];
    return [...spellings, ...spellings.map((spelling) => spelling.replace(kindOfPlace, ''))];
  });
  return [...places, ...atlas.events.map(spellingsOf).filter(({ length }) => length > 0)];
}

type Made = Pick<Statement, 'field' | 'value' | 'probes'> & { readonly cited: Citation };

function made(field: string, value: string, cited: Citation, probes: readonly Probe[]): Made {
  return { field, value, cited, probes };
}

function named(field: string, fact: Fact<string>, known: readonly Spellings[]): readonly Made[] {
  return fact.map((claim) => {
    // That there was no organization is something a source says in words of its own.
    const probes = claim.value === 'none' ? [] : [nameProbe(claim.value, known)];
    return made(field, claim.value, claim, probes);
  });
}

function namedFacts(event: Event, { known }: Audited): readonly Made[] {
  return [
    ...named('parent_company', event.employer.parent_company, known),
    ...named('client', event.employer.client, known),
    ...named('labor_organization', event.labor_organization, known),
  ];
}

function sites(event: Event, { atlas, known }: Audited): readonly Made[] {
  return event.sites.map((site) => {
    const name = atlas.places.find(({ id }) => id === site.value)?.names.en ?? site.value;
    return made('sites', `${site.value} (${name})`, site, [nameProbe(name, known)]);
  });
}

function demands(event: Event, { known }: Audited): readonly Made[] {
  return event.demands.flatMap((demand, index) => {
    const field = `demands.${index}`;
    const detail = demand.detail ?? '';
    const value = detail === '' ? demand.code : `${demand.code}: ${detail}`;
    const results = demand.result.map((claim) => made(`${field}.result`, claim.value, claim, []));
    const told = madeOf(demand).map((claim) =>
      claim.value
        ? made(field, value, claim, proseProbes(detail, known))
        : made(`${field}.denied`, demand.code, claim, []),
    );
    return [...told, ...results];
  });
}

function steps(event: Event, { known }: Audited): readonly Made[] {
  return event.chronology.map((step, index) => {
    const { date, kind, who, what, text } = step;
    const coded = [date?.edtf, kind, who, what].filter((part) => part !== undefined).join(' ');
    const days = date === undefined ? [] : dateProbes(date.edtf);
    const value = `${coded}: ${text}`;
    return made(`chronology.${index}`, value, step, [...days, ...proseProbes(text, known)]);
  });
}

function links(event: Event, { atlas, known }: Audited): readonly Made[] {
  return event.links.map((link, index) => {
    const target = atlas.events.find(({ id }) => id === link.to);
    const value = `${link.type} ${link.to} (${link.basis})`;
    // A link that rests on the order in time, or whose note gives the reason, is the coder's.
    const coders = link.basis === 'sequence_only' || link.note !== undefined;
    const basis = coders ? 'inferred' : 'stated';
    const name = target?.employer.name;
    const probes = name === undefined ? [] : [nameProbe(name, known)];
    return made(`links.${index}`, value, { ...link, basis, note: link.note ?? '' }, probes);
  });
}

/** The employer's name, if it has one, has to stand in at least one paragraph that the event cites. */
function employer(event: Event, { source, known }: Audited): readonly Statement[] {
  const { name } = event.employer;
  if (name === undefined) return [];
  const at = citationsOf(event).flatMap((cited) => (cited.source === source ? cited.at : []));
  const probe: Probe = nameProbe(name, [...known, spellingsOf(event)]);
  const cited = [...new Set(at)].sort((a, b) => a - b);
  const head = { owner: event.id, field: 'employer', value: name, basis: 'stated' } as const;
  return [{ ...head, noted: false, at: cited, probes: [probe] }];
}

/** Everything an event says with the audited source as its witness, in the order of its fields. */
export function eventStatements(event: Event, audited: Audited): readonly Statement[] {
  const facts = factFields(event).flatMap(({ name, claims }) =>
    claims.map(({ claim, text, probes }) => made(name, text, claim, probes)),
  );
  const all = [
    ...facts,
    ...namedFacts(event, audited),
    ...sites(event, audited),
    ...demands(event, audited),
    ...steps(event, audited),
    ...links(event, audited),
  ];
  const spellings = spellingsOf(event);
  const own = all
    .filter(({ cited }) => cited.source === audited.source)
    .map(({ field, value, probes, cited }): Statement => {
      const { at, basis, note } = cited;
      const noted = note !== undefined;
      const statement = { owner: event.id, field, value, basis, noted, at, probes };
      return spellings.length > 0 ? { ...statement, employer: spellings } : statement;
    });
  return own.length > 0 ? [...employer(event, audited), ...own] : own;
}
