import type { Citation, Claim } from './claim.ts';
import type { Tactic } from './codes.ts';
import type { Cell } from './dataset.ts';
import type { Event, Step } from './event.ts';
import { takingPart } from './measures.ts';
import type { Definition, Ground, Standing } from './standing.ts';
import { stepLabel } from './step.ts';

/** A value of the record that a verdict rests on. */
export interface Rest {
  /** Name of the field in the codebook. */
  readonly field: 'action_type' | 'tactics' | 'chronology' | 'participants' | 'occupation';
  readonly cell: Cell;
  readonly citation: Citation;
}

/** Whether a definition counts an action, and on which claims that rests. */
export interface Verdict {
  readonly standing: Standing;
  readonly ground: Ground;
  /** Empty where it rests on what is not recorded. */
  readonly rests: readonly Rest[];
}

/** Fewest people for an action of the Labor Action Tracker, and for an event of ACLED. */
const FEWEST = { tracker: 2, acled: 3 } as const;

/** Tactics for which a group has to be somewhere in person. */
const gatherings = new Set<Tactic>([
  'rally',
  'occupation',
  'sit_in',
  'tent_camp',
  'gate_blockade',
  'road_blockade',
  'march',
  'building_entry',
]);

const worded = (id: string): Cell => ({ kind: 'label', label: { kind: 'message', id } });

function rest<T>(field: Rest['field'], claim: Claim<T>, cell: (value: T) => Cell): Rest {
  const { value, source, at, basis, note } = claim;
  const citation = { source, at, basis, ...(note === undefined ? {} : { note }) };
  return { field, cell: cell(value), citation };
}

function typesOf(event: Event): readonly Rest[] {
  return event.action_type.map((claim) =>
    rest('action_type', claim, (type) => worded(`action_type.${type}`)),
  );
}

/** The headcounts, where all of them stay below `fewest`; undefined where one does not. */
function tooFew(event: Event, fewest: number): Verdict | undefined {
  const claims = takingPart(event);
  const below = claims.every(({ value }) => value.high !== null && value.high < fewest);
  if (claims.length === 0 || !below) return undefined;
  const rests = claims.map((claim) =>
    rest('participants', claim, ({ low, high, wording }) => ({
      kind: 'range',
      range: { low, high },
      unit: 'people',
      wording,
    })),
  );
  return { standing: 'out', ground: 'too_few', rests };
}

/** A stoppage of work; that it was none, claimed beside it or only inferred, leaves that open. */
function byIlo(event: Event): Verdict {
  const rests = typesOf(event);
  const kinds = new Set(event.action_type.map(({ value }) => value));
  if (kinds.has('strike')) {
    return kinds.size === 1
      ? { standing: 'in', ground: 'stoppage', rests }
      : { standing: 'untold', ground: 'claims_differ', rests };
  }
  if (!kinds.has('labor_protest')) return { standing: 'out', ground: 'announced', rests };
  return event.action_type.every(({ basis }) => basis === 'inferred')
    ? { standing: 'untold', ground: 'protest_inferred', rests }
    : { standing: 'out', ground: 'protest', rests };
}

/** Work stopped, or the workers protested without stopping it; a threat alone is neither. */
function byTracker(event: Event): Verdict {
  const few = tooFew(event, FEWEST.tracker);
  if (few !== undefined) return few;
  const rests = typesOf(event);
  const kinds = new Set(event.action_type.map(({ value }) => value));
  if (kinds.has('strike_threat')) {
    if (kinds.size > 1) return { standing: 'untold', ground: 'claims_differ', rests };
    const shown = event.tactics.map((claim) =>
      rest('tactics', claim, (tactic) => worded(`tactic.${tactic}`)),
    );
    return shown.length === 0
      ? { standing: 'out', ground: 'announced', rests }
      : { standing: 'untold', ground: 'announced_publicly', rests: [...rests, ...shown] };
  }
  if (!kinds.has('labor_protest')) return { standing: 'in', ground: 'stoppage', rests };
  if (kinds.has('strike')) return { standing: 'in', ground: 'strike_or_protest', rests };
  if (event.employer.name !== undefined || event.industry.length > 0) {
    return { standing: 'in', ground: 'protest', rests };
  }
  const who = event.occupation.map((claim) =>
    rest('occupation', claim, (text) => ({ kind: 'text', text })),
  );
  return { standing: 'untold', ground: 'no_workforce', rests: [...rests, ...who] };
}

/** Whether a tactic already says of a rally what a step does. */
function isCovered(step: Step, tactics: Event['tactics']): boolean {
  return tactics.some(
    ({ value, source, basis }) =>
      value === 'rally' &&
      source === step.source &&
      (basis === 'stated' || step.basis === 'inferred'),
  );
}

/** What the record tells of people gathering: tactics, and further rallies among the steps. */
function gatheringsOf(event: Event): readonly Rest[] {
  return [
    ...event.tactics
      .filter(({ value }) => gatherings.has(value))
      .map((claim) => rest('tactics', claim, (tactic) => worded(`tactic.${tactic}`))),
    ...event.chronology
      .filter((step) => step.kind === 'rally' && !isCovered(step, event.tactics))
      .map((step) =>
        rest('chronology', { ...step, value: step }, (value) => ({
          kind: 'label',
          label: stepLabel(value),
        })),
      ),
  ];
}

/** A gathering that a source states; a strike of which none is told may have had one. */
function byAcled(event: Event): Verdict {
  const few = tooFew(event, FEWEST.acled);
  if (few !== undefined) return few;
  const told = gatheringsOf(event);
  const stated = told.filter(({ citation }) => citation.basis === 'stated');
  if (stated.length > 0) return { standing: 'in', ground: 'gathering', rests: stated };
  if (told.length > 0) return { standing: 'untold', ground: 'gathering_inferred', rests: told };
  const rests = typesOf(event);
  return event.action_type.every(({ value }) => value === 'strike_threat')
    ? { standing: 'out', ground: 'announced', rests }
    : { standing: 'untold', ground: 'no_gathering_told', rests };
}

const rules: Readonly<Record<Definition, (event: Event) => Verdict>> = {
  ilo: byIlo,
  tracker: byTracker,
  acled: byAcled,
};

/** Whether a definition counts an event, as far as its record tells. */
export function verdictOf(event: Event, definition: Definition): Verdict {
  return rules[definition](event);
}
