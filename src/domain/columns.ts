import { categoryColumn, setColumn } from '../crossfilter/coded.ts';
import type { Column } from '../crossfilter/column.ts';
import { spanColumn } from '../crossfilter/span.ts';
import { makeTable, type Table } from '../crossfilter/table.ts';
import type { AssessedEvent } from './assessed.ts';
import { valueOf, type Range, type Reading } from './claim.ts';
import { actionTypes, disagreementKinds, outcomes, ownerships } from './codes.ts';
import { answerIn, participantsOf, responsesOf } from './measures.ts';
import { isAbout, spanOf, type AsOf } from './span.ts';

/** What the columns need to know beyond the events. */
export interface ColumnContext {
  readonly asOf: AsOf;
  /** Place id to ISO 3166-2 code of its 2021 region. */
  readonly admin1: ReadonlyMap<string, string>;
}

/** Size classes: people taking part, from `low` inclusive to the next class's `low`. */
export const sizeClasses = [
  { id: 'under_100', low: 0 },
  { id: '100_to_299', low: 100 },
  { id: '300_to_999', low: 300 },
  { id: '1000_or_more', low: 1000 },
] as const;

/** Every size class a headcount may fall in; none where nobody counted. */
export function sizeClassesOf(size: Range | undefined): readonly string[] {
  if (size === undefined || (size.low === null && size.high === null)) return [];
  const low = size.low ?? 0;
  const high = size.high ?? Infinity;
  return sizeClasses
    .filter(({ low: from }, i) => low < (sizeClasses[i + 1]?.low ?? Infinity) && high >= from)
    .map(({ id }) => id);
}

/** Values by how many rows have them, most first; ties in alphabetical order. */
function byFrequency(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of lists.flatMap((list) => [...new Set(list)])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .map(([value]) => value);
}

function frequentSet(lists: readonly (readonly string[])[]): Column {
  return setColumn(lists, byFrequency(lists));
}

function frequentCategory(values: readonly (string | undefined)[]): Column {
  return categoryColumn(values, byFrequency(values.map((value) => (value ? [value] : []))));
}

/** The span as a window is asked of it: "about" a day, a threat is on that day at most possibly. */
function windowSpan(event: AssessedEvent, asOf: AsOf) {
  const span = spanOf(event, asOf);
  return span?.threat === true ? { ...span, unsure: isAbout(span, 'start') } : span;
}

/** The engine's columns for strike events under a reading of their claims, by dimension id. */
export function columns(
  events: readonly AssessedEvent[],
  reading: Reading,
  { asOf, admin1 }: ColumnContext,
): Table {
  const sites = events.map((event) => event.sites.map((site) => site.value));
  const sizes = events.map((event) => participantsOf(event, reading));
  const women = events.map((event) => valueOf(event.women_led));
  return makeTable(
    events.length,
    new Map<string, Column>([
      ['time', spanColumn(events.map((event) => windowSpan(event, asOf)))],
      ['outcome', categoryColumn(events.map((e) => valueOf(e.outcome)), outcomes)],
      ['place', frequentSet(sites)],
      [
        'region',
        frequentSet(
          sites.map((ids) => ids.flatMap((id) => admin1.get(id) ?? [])),
        ),
      ],
      ['demand', frequentSet(events.map((e) => e.demands.map((demand) => demand.code)))],
      ['response', frequentSet(events.map(responsesOf))],
      ['answer', frequentSet(events.map((e) => e.chronology.flatMap((step) => answerIn(step) ?? [])))],
      ['tactic', frequentSet(events.map((e) => e.tactics.map((tactic) => tactic.value)))],
      ['action_type', categoryColumn(events.map((e) => valueOf(e.action_type)), actionTypes)],
      ['industry', frequentCategory(events.map((e) => valueOf(e.industry)))],
      ['size', setColumn(sizes.map(sizeClassesOf), sizeClasses.map(({ id }) => id))],
      ['parent_company', frequentCategory(events.map((e) => valueOf(e.employer.parent_company)))],
      ['ownership', categoryColumn(events.map((e) => valueOf(e.employer.ownership)), ownerships)],
      ['women_led', categoryColumn(women.map((led) => led?.toString()), ['true'])],
      [
        'disagreement',
        setColumn(
          events.map((e) => e.disagreements.map(({ kind }) => kind)),
          disagreementKinds,
        ),
      ],
    ]),
  );
}
