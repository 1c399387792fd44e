import { inUse, type Claim, type Fact, type Range } from '../../domain/claim.ts';
import { outcomes, type Outcome } from '../../domain/codes.ts';
import type { Cell, ClaimView, Field, FieldRole, Label, Unit } from '../../domain/dataset.ts';
import { placeInOrder, type PartialDate } from '../../domain/day.ts';
import type { Event, Headcount } from '../../domain/event.ts';

const message = (id: string): Label => ({ kind: 'message', id });

const textCell = (text: string): Cell => ({ kind: 'text', text });
const labelCell = (label: Label): Cell => ({ kind: 'label', label });
const outcomeCell = (outcome: Outcome): Cell => ({ kind: 'outcome', outcome });
const dateCell = (date: PartialDate): Cell => ({ kind: 'date', date });
const codeCell =
  (vocabulary: string) =>
  (code: string | boolean): Cell =>
    labelCell(message(`${vocabulary}.${String(code)}`));
/** `none` is the codebook's word for "no union took part"; anything else is a union's name. */
const unionCell = (name: string): Cell =>
  name === 'none' ? labelCell(message('labor_organization.none')) : textCell(name);
const rangeCell =
  (unit: Unit) =>
  (range: Range): Cell => ({ kind: 'range', range, unit });
const headcountCell = ({ low, high, wording }: Headcount): Cell => ({
  kind: 'range',
  range: { low, high },
  unit: 'people',
  wording,
});

function view<T>({ value, counts, ...citation }: Claim<T>, cell: (value: T) => Cell): ClaimView {
  return {
    ...citation,
    cell: cell(value),
    ...(counts === undefined ? {} : { counts: message(`counted_group.${counts}`) }),
  };
}

/** What charts and headings draw, by the field that holds its claims. */
const fieldRoles: Readonly<Partial<Record<string, FieldRole>>> = {
  outcome: 'outcome',
  place: 'sites',
  start: 'start',
  end: 'end',
  stated_duration: 'duration',
  participants: 'size',
  wage_won: 'won',
  wage_demanded: 'demanded',
  wage_offered: 'offered',
  wage_before: 'before',
  wage_target: 'target',
  wage_after: 'after',
};

type SortKey = number | string | undefined;

/** Text as it reads; a message by what stands in it, or by its own name. */
function sortKeyOfLabel(label: Label): string {
  if (label.kind === 'text') return label.text;
  if (label.args === undefined) return label.id;
  return Object.values(label.args)
    .map((arg) => (typeof arg === 'string' ? arg : sortKeyOfLabel(arg)))
    .join(' ');
}

function sortKeyOf(cell: Cell | undefined): SortKey {
  switch (cell?.kind) {
    case undefined:
      return undefined;
    case 'text':
      return cell.text;
    case 'label':
      return sortKeyOfLabel(cell.label);
    case 'outcome':
      return cell.outcome === 'unknown' ? undefined : outcomes.indexOf(cell.outcome);
    case 'date':
      return placeInOrder(cell.date.min, cell.date.max);
    case 'range':
      return cell.range.low ?? cell.range.high ?? undefined;
  }
}

/** A field before it knows the events, in use and as coded. */
type MakeField = (events: readonly Event[], coded: readonly Event[]) => Field;

/** A field of an event whose claims are alternatives, the first being in use. */
function fact<T>(
  id: string,
  cell: (value: T) => Cell,
  read: (event: Event) => Fact<T>,
  listed = false,
): MakeField {
  return (events, coded) => {
    const claims = (row: number): readonly ClaimView[] => {
      const [event, before] = [events[row], coded[row]];
      if (event === undefined) return [];
      const choice = before && inUse(read(before));
      return read(event).map((claim, i) =>
        i > 0 && claim === choice ? { ...view(claim, cell), chosen: true } : view(claim, cell),
      );
    };
    const role = fieldRoles[id];
    return {
      id,
      ...(role === undefined ? {} : { role }),
      label: message(`field.${id}`),
      question: message(`question.${id}`),
      kind: 'fact',
      listed,
      claims,
      sortKey: (row) => sortKeyOf(claims(row)[0]?.cell),
    };
  };
}

/** A field all of whose claims hold together. */
function set<T>(
  id: string,
  cell: (value: T) => Cell,
  read: (event: Event) => readonly Claim<T>[],
  listed = false,
): MakeField {
  return (events, coded) => ({ ...fact(id, cell, read, listed)(events, coded), kind: 'set' });
}

/**
 * The fields of strike events, in the order of the codebook; places are worded by name. `coded` are
 * the same events as they were coded, where a reading has put other claims first.
 */
export function strikeFields(
  events: readonly Event[],
  placeLabel: (id: string) => Label,
  coded: readonly Event[] = events,
): readonly Field[] {
  return [
    fact('outcome', outcomeCell, (e) => e.outcome, true),
    set('place', (id: string) => labelCell(placeLabel(id)), (e) => e.sites, true),
    fact('start', dateCell, (e) => e.start, true),
    fact('end', dateCell, (e) => e.end, true),
    fact('last_seen', dateCell, (e) => e.last_seen),
    fact('ongoing', codeCell('ongoing'), (e) => e.ongoing),
    fact('stated_duration', rangeCell('days'), (e) => e.stated_duration),
    fact('participants', headcountCell, (e) => e.participants, true),
    fact('workforce', headcountCell, (e) => e.workforce),
    fact('wage_won', rangeCell('percent'), (e) => e.wages.won, true),
    fact('wage_demanded', rangeCell('percent'), (e) => e.wages.demanded),
    fact('wage_offered', rangeCell('percent'), (e) => e.wages.offered),
    fact('wage_before', rangeCell('tenge'), (e) => e.wages.before),
    fact('wage_target', rangeCell('tenge'), (e) => e.wages.target),
    fact('wage_after', rangeCell('tenge'), (e) => e.wages.after),
    fact('demand_count', rangeCell('count'), (e) => e.demand_count),
    fact('action_type', codeCell('action_type'), (e) => e.action_type),
    set('tactics', codeCell('tactic'), (e) => e.tactics),
    fact('industry', codeCell('industry'), (e) => e.industry),
    fact('occupation', textCell, (e) => e.occupation),
    fact('parent_company', textCell, (e) => e.employer.parent_company),
    fact('client', textCell, (e) => e.employer.client),
    fact('ownership', codeCell('ownership'), (e) => e.employer.ownership),
    fact('women_led', codeCell('women_led'), (e) => e.women_led),
    fact('labor_organization', unionCell, (e) => e.labor_organization),
    fact('authorized', codeCell('authorized'), (e) => e.authorized),
  ].map((field) => field(events, coded));
}
