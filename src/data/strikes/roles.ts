import { pick, valueOf, type Reading } from '../../domain/claim.ts';
import type { LinkEnd, Roles, Site, WageLadder } from '../../domain/dataset.ts';
import type { AssessedEvent } from '../../domain/assessed.ts';
import type { Disagreement } from '../../domain/disagreement.ts';
import type { Event } from '../../domain/event.ts';
import { fieldIdOf } from '../../domain/field.ts';
import { impliedWon, participantsOf, takingPart } from '../../domain/measures.ts';
import type { Place } from '../../domain/place.ts';
import { underReading } from '../../domain/reading.ts';
import { spanOf, type AsOf } from '../../domain/span.ts';

interface Context {
  readonly asOf: AsOf;
  readonly places: ReadonlyMap<string, Place>;
  readonly rowOf: (key: string) => number | undefined;
}

function sitesOf(event: Event, places: ReadonlyMap<string, Place>): readonly Site[] {
  return event.sites.flatMap((claim) => {
    const place = places.get(claim.value);
    return place === undefined ? [] : [{ place, claim }];
  });
}

/** Leaves out what is undefined, so that an absent rung is absent. */
function present<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function ladderOf(event: Event, reading: Reading): WageLadder | undefined {
  const { wages } = event;
  const ladder = present({
    demanded: pick(wages.demanded, reading)?.value,
    offered: pick(wages.offered, reading)?.value,
    won: pick(wages.won, reading)?.value,
    implied: impliedWon(underReading(event, reading).wages),
    before: pick(wages.before, reading)?.value,
    target: pick(wages.target, reading)?.value,
    after: pick(wages.after, reading)?.value,
  });
  return Object.keys(ladder).length === 0 ? undefined : ladder;
}

function linksOf(events: readonly Event[], row: number, context: Context): readonly LinkEnd[] {
  const own = events[row];
  if (own === undefined) return [];
  const outgoing = own.links.flatMap(({ to, ...link }): LinkEnd[] => {
    const other = context.rowOf(to);
    return other === undefined ? [] : [{ ...link, row: other, direction: 'to' }];
  });
  const incoming = events.flatMap((event, other) =>
    event.links
      .filter(({ to }) => to === own.id)
      .map(({ to: _to, ...link }): LinkEnd => ({ ...link, row: other, direction: 'from' })),
  );
  return [...outgoing, ...incoming];
}

function inFields({ field, against, ...rest }: Disagreement): Disagreement {
  return { ...rest, field: fieldIdOf(field), against: against.map(fieldIdOf) };
}

/** What strike events can say of themselves, row by row. */
export function strikeRoles(
  events: readonly AssessedEvent[],
  reading: Reading,
  context: Context,
): Required<Roles> {
  const ask =
    <T>(answer: (event: AssessedEvent) => T, otherwise: T) =>
    (row: number): T => {
      const event = events[row];
      return event === undefined ? otherwise : answer(event);
    };
  return {
    type: ask((event) => {
      const type = valueOf(event.action_type);
      return type === undefined ? undefined : { kind: 'message', id: `action_type.${type}` };
    }, undefined),
    outcome: ask((event) => valueOf(event.outcome) ?? 'unknown', 'unknown'),
    sites: ask((event) => sitesOf(event, context.places), []),
    size: ask((event) => participantsOf(event, reading), undefined),
    headcounts: ask((event) => takingPart(event).map(({ value }) => value), []),
    span: ask((event) => spanOf(event, context.asOf), undefined),
    steps: ask((event) => event.chronology, []),
    demands: ask((event) => event.demands, []),
    demandCount: ask((event) => pick(event.demand_count, reading), undefined),
    wages: ask((event) => ladderOf(event, reading), undefined),
    links: (row) => linksOf(events, row, context),
    disagreements: ask((event) => event.disagreements.map(inFields), []),
    standing: (row, definition) => events[row]?.standing[definition],
    record: (row) => events[row],
  };
}
