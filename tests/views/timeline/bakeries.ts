import fc from 'fast-check';
import { categoryColumn } from '../../../src/crossfilter/coded.ts';
import { DAY_MAX, DAY_MIN } from '../../../src/crossfilter/column.ts';
import { spanColumn } from '../../../src/crossfilter/span.ts';
import { makeTable } from '../../../src/crossfilter/table.ts';
import type { Outcome, StepKind } from '../../../src/domain/codes.ts';
import type { Dataset, Dimension } from '../../../src/domain/dataset.ts';
import { dayFromIso, type Day } from '../../../src/domain/day.ts';
import type { Step } from '../../../src/domain/event.ts';
import type { Place } from '../../../src/domain/place.ts';
import { spanOf, type Span } from '../../../src/domain/span.ts';
import { claim, eventWith } from '../../domain/event.fixture.ts';
import { orchardDataset } from '../../support/datasets.ts';

/** The day of an ISO date that the test knows to be one. */
export function day(iso: string): Day {
  return dayFromIso(iso)!;
}

/** A span of exact days, both inclusive. */
export function days(start: string, end: string, more: Partial<Span> = {}): Span {
  const [first, last] = [day(start), day(end)];
  return { startMin: first, startMax: first, endMin: last, endMax: last, end: 'known', ...more };
}

/** What claims between two days make of an action, any side of any date open. */
export function openSpan(from: Day, to: Day): fc.Arbitrary<Span> {
  const one = fc.integer({ min: from, max: to });
  const date = fc.tuple(one, one, fc.constantFrom('closed', 'by', 'later')).map(([a, b, kind]) => ({
    edtf: kind,
    min: kind === 'by' ? DAY_MIN : Math.min(a, b),
    max: kind === 'later' ? DAY_MAX : Math.max(a, b),
  }));
  const perhaps = fc.array(date.map((value) => claim(value)), { maxLength: 1 });
  const ongoing = fc.boolean().map((value) => [claim(value)]);
  return fc
    .record({ start: fc.tuple(date.map((value) => claim(value))), end: perhaps, last_seen: perhaps, ongoing })
    .map((known) => spanOf(eventWith(known), () => to))
    .filter((span) => span !== undefined);
}

export function step(date: string, kind: StepKind, text = `${kind} of ${date}`): Step {
  const min = day(date);
  return { date: { edtf: date, min, max: min }, kind, text, source: 's', at: [1], basis: 'stated' };
}

const place = (id: string, name: string): Place => ({
  id,
  kind: 'town',
  names: { en: name, ru: name, kk: name },
  aliases: [],
  latitude: 0,
  longitude: 0,
  precision: 'A',
  coordinate_source: 'invented',
  admin1: 'XX',
});
const hill = place('hill', 'Hill');
const shore = place('shore', 'Shore');

export interface Bakery {
  readonly title: string;
  readonly at?: Place;
  readonly span?: Span;
  readonly outcome?: Outcome;
  readonly steps?: readonly Step[];
}

export const asOf = day('2021-08-02');

/** Six invented actions: one early, one at the edge of the record, one undated. */
export const bakeries: readonly Bakery[] = [
  { title: 'Rye, Hill', at: hill, span: days('2021-07-13', '2021-07-17'), outcome: 'won', steps: [step('2021-07-14', 'offer'), step('2021-07-17', 'agreed')] },
  { title: 'Oat', at: shore, span: days('2021-07-20', '2021-07-20', { end: 'unknown', endMax: asOf }), outcome: 'unknown' },
  { title: 'Spelt', at: hill, outcome: 'unknown' },
  { title: 'Barley', at: hill, span: days('2021-07-30', '2021-08-02', { end: 'ongoing' }), outcome: 'ongoing' },
  { title: 'Wheat', span: days('2021-07-02', '2021-07-05'), outcome: 'not_won' },
  { title: 'Millet', at: shore, span: days('2021-07-15', '2021-07-22', { startMin: day('2021-07-12'), endMin: day('2021-07-18') }), outcome: 'partly_won' },
];

const time: Dimension = {
  id: 'time',
  label: { kind: 'text', text: 'Time' },
  kind: 'window',
  folded: true,
  marked: false,
  valueLabel: (text) => ({ kind: 'text', text }),
};
const where: Dimension = { ...time, id: 'place', kind: 'facet' };

/** A dataset of invented rows with dates, places, outcomes and steps. */
export function bakeryDataset(rows: readonly Bakery[] = bakeries): Dataset {
  return {
    ...orchardDataset(),
    id: 'bakeries',
    asOf,
    length: rows.length,
    table: makeTable(rows.length, [
      ['time', spanColumn(rows.map(({ span }) => span))],
      ['place', categoryColumn(rows.map(({ at }) => at?.id))],
    ]),
    dimensions: [time, where],
    roles: {
      span: (row) => rows[row]?.span,
      outcome: (row) => rows[row]?.outcome ?? 'unknown',
      sites: (row) => {
        const at = rows[row]?.at;
        return at === undefined
          ? []
          : [{ place: at, claim: { source: 's', at: [1], basis: 'stated' } }];
      },
      steps: (row) => rows[row]?.steps ?? [],
    },
    places: [hill, shore],
    key: (row) => `bakery-${row}`,
    rowOf: (key) => {
      const row = Number(key.replace('bakery-', ''));
      return row in rows ? row : undefined;
    },
    title: (row) => rows[row]?.title ?? '',
  };
}
