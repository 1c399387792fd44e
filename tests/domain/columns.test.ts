// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN, UNKNOWN, type Column } from '../../src/crossfilter/column.ts';
import { evaluate } from '../../src/crossfilter/evaluate.ts';
import { facet } from '../../src/crossfilter/facet.ts';
import { assessed } from '../../src/domain/assessed.ts';
import { columns, sizeClasses, sizeClassesOf } from '../../src/domain/columns.ts';
import { readings, type Reading } from '../../src/domain/claim.ts';
import { actionTypes, outcomes, ownerships } from '../../src/domain/codes.ts';
import { dayFromIso, type PartialDate } from '../../src/domain/day.ts';
import type { Event, Headcount } from '../../src/domain/event.ts';
import { claim, date, eventWith } from './event.fixture.ts';

const asOfDay = dayFromIso('2021-08-02')!;
const context = {
  asOf: () => asOfDay,
  admin1: new Map([
    ['town', 'KZ-MAN'],
    ['field', 'KZ-MAN'],
    ['city', 'KZ-ALA'],
  ]),
};

const table = (events: readonly Event[], reading: Reading = 'in_use') =>
  columns(events.map(assessed), reading, context);
const people = (low: number | null, high: number | null): Headcount => ({ low, high, wording: 'exact' });
const counted = (...counts: readonly Headcount[]) =>
  eventWith({ participants: counts.map((count) => claim(count)) });

/** The values a row has in a category or set column, by name. */
function valuesOf(column: Column | undefined, row: number): readonly string[] {
  if (column?.kind === 'category') {
    const code = column.codes[row] ?? -1;
    return code < 0 ? [] : [column.values[code]!];
  }
  if (column?.kind !== 'set') throw new Error('no column of values');
  const codes = column.codes.subarray(column.offsets[row], column.offsets[row + 1]);
  return [...codes].map((code) => column.values[code]!);
}

describe('readings', () => {
  const disputed = counted(people(600, 600), people(1200, 1200), people(130, null));

  it('move the size class with the count', () => {
    const sizes = readings.map((reading) => valuesOf(table([disputed], reading).columns.get('size'), 0));
    expect(sizes).toEqual([
      ['300_to_999'],
      ['100_to_299', '300_to_999', '1000_or_more'],
      ['1000_or_more'],
    ]);
  });

  it('are one where the claims are one', () => {
    const agreed = counted(people(600, 600), people(600, 600));
    const sizes = readings.map((reading) => valuesOf(table([agreed], reading).columns.get('size'), 0));
    expect(sizes).toEqual(readings.map(() => ['300_to_999']));
  });

  it('change nothing but the numbers', () => {
    const event = eventWith({
      ...disputed,
      outcome: [claim('won'), claim('not_won')],
      start: [claim(date('2021-07-13')), claim(date('2021-07-01'))],
    });
    const [inUse, ...others] = readings.map((reading) => table([event], reading));
    for (const other of others) {
      for (const [id, column] of inUse!.columns) {
        if (id !== 'size') expect(other.columns.get(id)).toEqual(column);
      }
    }
  });

  it('never count a workforce as people taking part', () => {
    const staff = eventWith({
      participants: [{ ...claim(people(5000, 5000)), counts: 'staff' }, claim(people(90, 90))],
      workforce: [claim(people(9000, 9000))],
    });
    for (const reading of readings) {
      expect(valuesOf(table([staff], reading).columns.get('size'), 0)).toEqual(['under_100']);
    }
  });
});

describe('what is not known', () => {
  const blank = eventWith({ action_type: [], outcome: [] });
  const coded = [...table([blank]).columns].filter(([, column]) => 'values' in column);

  it.each(coded.map(([id]) => id))('is a value of its own in %s', (id) => {
    const one = table([blank]);
    const rows = facet(one, evaluate(one, []), id).filter(({ all }) => all > 0);
    expect(rows).toEqual([{ value: UNKNOWN, shown: 1, all: 1 }]);
  });

  it('leaves an event undated and uncounted, and no number is 0', () => {
    const one = table([blank]);
    const time = one.columns.get('time');
    expect(time?.kind === 'span' && time.known[0]).toBe(0);
    expect(valuesOf(one.columns.get('size'), 0)).toEqual([]);
  });

  it('is not told apart from the code "unknown" of a vocabulary', () => {
    const said = eventWith({
      outcome: [claim('unknown')],
      employer: { ...blank.employer, ownership: [claim('unknown')] },
    });
    expect(valuesOf(table([said]).columns.get('outcome'), 0)).toEqual([]);
    expect(valuesOf(table([said]).columns.get('ownership'), 0)).toEqual([]);
  });

  it('is a headcount without bounds', () => {
    expect(sizeClassesOf({ low: null, high: null })).toEqual([]);
  });
});

describe('the columns', () => {
  const event = eventWith({
    sites: [claim('town'), claim('city'), claim('field'), claim('nowhere')],
    start: [claim(date('2021-07-13', '2021-07-16'))],
    end: [claim(date('2021-07-22'))],
    tactics: [claim('rally'), claim('occupation')],
    women_led: [claim(false)],
    industry: [claim('0910'), claim('492', 'herald')],
    stated_duration: [claim(people(7, 7)), claim(people(7, null))],
    demands: [
      { ...claim('pay_raise'), code: 'pay_raise', result: [] },
      { ...claim('leave'), code: 'leave', result: [] },
    ],
    chronology: [
      { ...claim(''), kind: 'offer', text: 'An offer' },
      { ...claim(''), kind: 'response', what: 'force', text: 'Force' },
      { ...claim(''), kind: 'talks', text: 'Talks' },
      { ...claim(''), kind: 'talks', who: 'court', text: 'Talks in court' },
      { ...claim(''), kind: 'offer', text: 'Another' },
      { ...claim(''), kind: 'walkout', text: 'They leave' },
    ],
  });
  const one = table([event]);

  it.each([
    ['place', ['city', 'field', 'nowhere', 'town']],
    ['region', ['KZ-ALA', 'KZ-MAN']],
    ['tactic', ['occupation', 'rally']],
    ['demand', ['leave', 'pay_raise']],
    ['response', ['force', 'offer', 'talks']],
    ['answer', [':force', ':offer', ':talks', 'court:talks']],
    ['disagreement', ['between_sources', 'precision']],
    ['women_led', ['false']],
    ['action_type', ['strike']],
  ])('hold every %s once', (id, values) => {
    expect([...valuesOf(one.columns.get(id), 0)].sort()).toEqual(values);
  });

  it.each([
    ['outcome', 'won'],
    ['industry', '0910'],
    ['parent_company', 'Rock'],
    ['ownership', 'mixed'],
    ['women_led', 'true'],
  ])('hold the one %s in use', (id, value) => {
    const told = eventWith({
      outcome: [claim('won'), claim('not_won')],
      industry: [claim('0910'), claim('492')],
      women_led: [claim(true)],
      employer: { ...event.employer, parent_company: [claim('Rock')], ownership: [claim('mixed')] },
    });
    expect(valuesOf(table([told]).columns.get(id), 0)).toEqual([value]);
  });

  it('know "led by women" before any row says so', () => {
    const led = table([]).columns.get('women_led');
    expect(led?.kind === 'category' && led.values).toEqual(['true']);
  });

  it('put the most frequent single value first, what is not known aside', () => {
    const of = (...codes: readonly string[]) => eventWith({ industry: codes.map((code) => claim(code)) });
    const industry = table([of('1'), of(), of('2'), of(), of('2')]).columns.get('industry');
    expect(industry?.kind === 'category' && industry.values).toEqual(['2', '1']);
  });

  it('hold the span with what is open of it', () => {
    const time = one.columns.get('time');
    if (time?.kind !== 'span') throw new Error('no span');
    const days = [time.startMin[0], time.startMax[0], time.endMin[0], time.endMax[0]];
    expect(days).toEqual(
      ['2021-07-13', '2021-07-16', '2021-07-22', '2021-07-22'].map((iso) => dayFromIso(iso)),
    );
  });

  it('hold a threat on its day, and for certain only where the day is not "about"', () => {
    const days = (known: Partial<PartialDate>) => {
      const start = [claim({ ...date('2021-07-13'), ...known })];
      const { columns: found } = table([eventWith({ start, outcome: [claim('not_begun')] })]);
      const time = found.get('time');
      return time?.kind === 'span' && [time.startMin[0], time.startMax[0], time.endMin[0], time.endMax[0]];
    };
    const day = dayFromIso('2021-07-13');
    expect(days({})).toEqual([day, day, day, day]);
    expect(days({ approximate: true })).toEqual([day, DAY_MAX, DAY_MIN, day]);
  });

  it('keep the order of the codebook where there is one, rows or none', () => {
    const value = (id: string) => {
      const column = table([]).columns.get(id);
      return column !== undefined && 'values' in column ? column.values : [];
    };
    expect(value('outcome')).toEqual(outcomes.filter((code) => code !== 'unknown'));
    expect(value('action_type')).toEqual(actionTypes);
    expect(value('ownership')).toEqual(ownerships.filter((code) => code !== 'unknown'));
    expect(value('size')).toEqual(sizeClasses.map(({ id }) => id));
  });

  it('put the most frequent value first elsewhere', () => {
    const at = (...ids: readonly string[]) => eventWith({ sites: ids.map((id) => claim(id)) });
    const { columns: found } = table([at('city'), at('town', 'field'), at('town'), at('field', 'town')]);
    const place = found.get('place');
    expect(place?.kind === 'set' && place.values).toEqual(['town', 'field', 'city']);
  });

  it('have a row for every event', () => {
    for (const n of [0, 1, 5]) expect(table(Array.from({ length: n }, () => event)).length).toBe(n);
  });
});

describe('sizeClassesOf', () => {
  const bound = fc.option(fc.nat(3000), { freq: 5 });

  it('holds every class the headcount may fall in, and no other', () => {
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        if (low === null && high === null) return;
        const classes = sizeClassesOf({ low, high });
        const classOf = (n: number) => sizeClasses.findLast(({ low: from }) => n >= from)!.id;
        const possible = new Set<string>();
        for (let n = low ?? 0; n <= (high ?? 3001); n++) possible.add(classOf(n));
        expect([...classes].sort()).toEqual([...possible].sort());
      }),
    );
  });

  it.each([
    [99, 100, ['under_100', '100_to_299']],
    [100, 100, ['100_to_299']],
    [299, 300, ['100_to_299', '300_to_999']],
    [1000, null, ['1000_or_more']],
  ])('puts %s to %s on the right side of a class’s edge', (low, high, classes) => {
    expect(sizeClassesOf({ low, high })).toEqual(classes);
  });

  it('is none where nobody counted', () => {
    expect(sizeClassesOf(undefined)).toEqual([]);
  });
});
