// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DAY_MAX } from '../../src/crossfilter/column.ts';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import type { Claim, Range } from '../../src/domain/claim.ts';
import { disagreementKinds, type CountedGroup } from '../../src/domain/codes.ts';
import { countedDemands, disagreementsOf, disputedFields } from '../../src/domain/disagreement.ts';
import type { Demand, Headcount, Step } from '../../src/domain/event.ts';
import { claim, date, eventWith, noWages } from './event.fixture.ts';

const range = (low: number | null, high: number | null = low): Range => ({ low, high });

function people(
  low: number | null,
  high: number | null,
  counts: CountedGroup = 'on_strike',
  source = 'gazette',
): Claim<Headcount> {
  return { ...claim({ low, high, wording: 'exact' as const }, source), counts };
}

const inferred = <T>(value: T, source?: string): Claim<T> => ({
  ...claim(value, source),
  basis: 'inferred',
});

const kinds = (known: Parameters<typeof eventWith>[0]) =>
  disagreementsOf(eventWith(known)).map(({ kind, field }) => `${field}: ${kind}`);

describe('claims that differ', () => {
  it('between sources are one disagreement of the field, with every claim of it', () => {
    const start = [claim(date('2021-07-07')), claim(date('2021-07-08'), 'herald')];
    expect(disagreementsOf(eventWith({ start }))).toEqual([
      { kind: 'between_sources', field: 'start', claims: [0, 1], against: [] },
    ]);
  });

  it('within one source are its own where both are stated, else the coder’s', () => {
    const [july, august] = [date('2021-07-01'), date('2021-08-01')];
    expect(kinds({ start: [claim(july), claim(august)] })).toEqual(['start: within_source']);
    expect(kinds({ start: [claim(july), inferred(august)] })).toEqual(['start: coder_readings']);
    const three = [claim(july), claim(august), inferred(date('2021-09-01'))];
    expect(kinds({ start: three })).toEqual(['start: within_source']);
  });

  it('between sources come before those within one', () => {
    const outcome = [claim('won' as const), claim('not_won' as const), claim('won' as const, 'herald')];
    expect(kinds({ outcome })).toEqual(['outcome: between_sources']);
  });

  it.each([
    ['a rough date and a day in it', { start: [claim(date('2021-07-26')), claim(date('2021-07-01', '2021-07-31'), 'herald')] }, 'start'],
    ['more than a number and the number', { participants: [people(600, 600), people(600, null)] }, 'participants'],
    ['a result and none known', { outcome: [claim('won' as const), claim('unknown' as const, 'herald')] }, 'outcome'],
  ])('%s can both be true: one only says less', (_, known, field) => {
    expect(kinds(known)).toEqual([`${field}: precision`]);
  });

  it('cannot all be true where two lie apart, whatever holds beside both', () => {
    const wide = claim(range(1, 10));
    const stated_duration = [claim(range(1, 2)), wide, claim(range(5, 6)), wide];
    expect(kinds({ stated_duration })).toEqual(['stated_duration: within_source']);
  });

  it('are found in what became of a demand, by the demand', () => {
    const demand: Demand = { code: 'leave', result: [], source: 'gazette', at: [1], basis: 'stated' };
    const result = [claim('met' as const), claim('refused' as const, 'herald')];
    expect(disagreementsOf(eventWith({ demands: [demand, { ...demand, result }] }))).toEqual([
      { kind: 'between_sources', field: 'demands', demand: 1, claims: [0, 1], against: [] },
    ]);
  });

  it('are found where a demand is also said not to have been made, apart from what became of it', () => {
    const cited = { source: 'gazette', at: [1], basis: 'stated' } as const;
    const demand: Demand = { ...cited, code: 'leave', result: [claim('met' as const), claim('refused' as const)] };
    const result = { kind: 'within_source', field: 'demands', demand: 0, claims: [0, 1], against: [] };
    expect(disagreementsOf(eventWith({ demands: [demand] }))).toEqual([result]);
    const denied: Demand = { ...demand, denied: [{ ...cited, at: [2] }] };
    expect(disagreementsOf(eventWith({ demands: [denied] }))).toEqual([{ ...result, made: true }, result]);
    const others: Demand = { ...denied, also: [{ ...cited, source: 'herald' }], result: [] };
    expect(disagreementsOf(eventWith({ demands: [others] }))).toEqual([
      { ...result, kind: 'between_sources', made: true, claims: [0, 1, 2] },
    ]);
  });

  it('are none where claims say the same, in whatever words', () => {
    const about: Claim<Headcount> = { ...people(50, 50, 'on_strike', 'herald'), value: { low: 50, high: 50, wording: 'about' } };
    expect(kinds({ participants: [people(50, 50), about], outcome: [claim('won'), claim('won', 'herald')] })).toEqual([]);
    expect(kinds({})).toEqual([]);
  });
});

describe('a start', () => {
  const start = [claim(date('2021-07-13')), claim(date('2021-06-01'), 'almanac')];
  const step = (known: Partial<Step>): Step => ({
    kind: 'agreed',
    text: 'Signed.',
    date: date('2021-06-01', '2021-06-30'),
    source: 'herald',
    at: [1],
    basis: 'stated',
    ...known,
  });
  const early = (known: Partial<Step>) =>
    disagreementsOf(eventWith({ start, chronology: [step({ kind: 'demand' }), step(known)] })).filter(
      (found) => found.step !== undefined,
    );

  it('has an agreement, an end or a payment before it against it, by the claims it lies before', () => {
    for (const kind of ['agreed', 'ended', 'paid'] as const) {
      expect(early({ kind })).toEqual([
        { kind: 'between_sources', field: 'start', step: 1, claims: [0], against: [] },
      ]);
    }
  });

  it('has nothing against it where a step lies before another claim than the one in use', () => {
    const found = disagreementsOf(eventWith({ start: [...start].reverse(), chronology: [step({})] }));
    expect(found.filter(({ step }) => step !== undefined)).toEqual([]);
  });

  it('within one source, where that dates both', () => {
    expect(early({ source: 'gazette' })).toMatchObject([{ kind: 'within_source' }]);
    expect(early({ source: 'gazette', basis: 'inferred' })).toMatchObject([{ kind: 'coder_readings' }]);
  });

  it('has nothing against it that may lie on it, that nobody dates, or that can come first', () => {
    expect(early({ date: date('2021-06-01', '2021-07-13') })).toEqual([]);
    const undated: Step = { kind: 'agreed', text: 'Signed.', source: 'herald', at: [1], basis: 'stated' };
    expect(disagreementsOf(eventWith({ start: start.slice(0, 1), chronology: [undated] }))).toEqual([]);
    for (const kind of ['talks', 'offer', 'broken'] as const) expect(early({ kind })).toEqual([]);
    expect(kinds({ chronology: [step({})] })).toEqual([]);
  });
});

describe('a percent', () => {
  const before = [claim(range(200_000))];

  it('is set against what the amounts in use imply', () => {
    const after = [claim(range(400_000))];
    const won = [claim(range(50)), claim(range(100), 'herald'), claim(range(50), 'almanac')];
    const found = disagreementsOf(eventWith({ wages: { ...noWages, before, after, won } }));
    expect(found).toContainEqual({
      kind: 'percent',
      field: 'wages.won',
      claims: [0, 2],
      against: ['wages.before', 'wages.after'],
      implied: range(100),
    });
  });

  it('that was demanded is set against the pay demanded', () => {
    const target = [claim(range(300_000))];
    const wages = { ...noWages, before, target, demanded: [claim(range(100))] };
    expect(kinds({ wages })).toEqual(['wages.demanded: percent']);
    expect(kinds({ wages: { ...wages, demanded: [claim(range(50.5))] } })).toEqual([]);
    expect(kinds({ wages: { ...wages, before: [] } })).toEqual([]);
  });
});

describe('a duration', () => {
  const start = [claim(date('2021-07-15'))];
  const end = [claim(date('2021-07-22'))];

  it('is set against its dates, both days counted', () => {
    expect(disagreementsOf(eventWith({ start, end, stated_duration: [claim(range(7))] }))).toEqual([
      {
        kind: 'duration',
        field: 'stated_duration',
        claims: [0],
        against: ['start', 'end'],
        implied: range(8),
      },
    ]);
    expect(kinds({ start, end, stated_duration: [claim(range(8))] })).toEqual([]);
  });

  it('fits dates that leave it room, and is set against those that do not', () => {
    const vague = [claim(date('2021-07-20', '2021-07-22'))];
    expect(kinds({ start, end: vague, stated_duration: [claim(range(7))] })).toEqual([]);
    expect(kinds({ start, end: vague, stated_duration: [claim(range(5))] })).toEqual([
      'stated_duration: duration',
    ]);
  });

  it('cannot be set against a date that is only about, open or not known', () => {
    const stated_duration = [claim(range(2))];
    const about = [claim({ ...date('2021-07-22'), approximate: true as const })];
    const open = [claim({ ...date('2021-07-22'), max: DAY_MAX })];
    expect(kinds({ start, end: about, stated_duration })).toEqual([]);
    expect(kinds({ start, end: open, stated_duration })).toEqual([]);
    expect(kinds({ start, stated_duration })).toEqual([]);
    expect(kinds({ start: [claim({ ...date('2021-07-15'), approximate: true as const })], end, stated_duration })).toEqual([]);
    expect(kinds({ end, stated_duration })).toEqual([]);
  });

  it('that goes on is what had passed when its source last shows the action', () => {
    const stated_duration = [claim(range(10, null))];
    expect(kinds({ start, last_seen: end, stated_duration })).toEqual(['stated_duration: duration']);
    const other = [claim(date('2021-07-22'), 'herald')];
    expect(kinds({ start, last_seen: other, stated_duration })).toEqual([]);
    expect(kinds({ start, last_seen: end, stated_duration: [claim(range(8, null))] })).toEqual([]);
  });

  it('is set against the end where it is over, or its source never shows the action', () => {
    const last_seen = [claim(date('2021-07-16'))];
    expect(kinds({ start, end, last_seen, stated_duration: [claim(range(8))] })).toEqual([]);
    expect(kinds({ start, end, stated_duration: [claim(range(10, null))] })).toEqual([
      'stated_duration: duration',
    ]);
  });
});

describe('a headcount', () => {
  const workforce = [people(1200, 1200, 'staff')];

  it('that is the number of the staff, or counts the staff, is named', () => {
    const participants = [people(600, 600), people(1200, 1200)];
    expect(disagreementsOf(eventWith({ participants, workforce }))).toContainEqual({
      kind: 'headcount',
      field: 'participants',
      claims: [1],
      against: ['workforce'],
    });
    expect(kinds({ participants: [people(300, 300, 'staff')] })).toEqual(['participants: headcount']);
  });

  it('is not named where both only have an open end in common', () => {
    expect(kinds({ participants: [people(300, null)], workforce: [people(300, null, 'staff')] })).toEqual([]);
  });

  it('is not named where it shares one bound with the staff and not the other', () => {
    expect(kinds({ participants: [people(600, 1200)], workforce })).toEqual([]);
    expect(kinds({ participants: [people(1200, 1300)], workforce })).toEqual([]);
  });
});

describe('demands', () => {
  const demand = (source: string): Demand => ({
    code: 'leave',
    result: [],
    source,
    at: [1],
    basis: 'stated',
  });
  const both = [demand('gazette'), demand('gazette'), demand('other')];

  it('counted are set against those the counting source names itself', () => {
    expect(countedDemands(both, claim(range(12)))).toMatchObject({ named: 2, others: 1 });
    expect(disagreementsOf(eventWith({ demands: both, demand_count: [claim(range(12))] }))).toEqual([
      {
        kind: 'demand_count',
        field: 'demand_count',
        claims: [0],
        against: ['demands'],
        implied: range(2),
      },
    ]);
  });

  it('count for every source that names them', () => {
    const also = [{ source: 'gazette', at: [2], basis: 'stated' as const }];
    const named = [demand('gazette'), { ...demand('other'), also }, demand('other')];
    expect(countedDemands(named, claim(range(12)))).toMatchObject({ named: 2, others: 1 });
  });

  it('are in order where the source names as many as it counts, or counts none', () => {
    expect(countedDemands(both, claim(range(2)))).toBeUndefined();
    expect(countedDemands(both, claim(range(2, null)))).toBeUndefined();
    expect(countedDemands(both, claim(range(null, 5)))).toBeUndefined();
    expect(countedDemands(both, undefined)).toBeUndefined();
    expect(countedDemands(both, claim(range(3, null)))).toMatchObject({ named: 2 });
    expect(countedDemands(both, claim(range(null, 1)))).toMatchObject({ named: 2 });
  });
});

describe('the fields in dispute', () => {
  it('are each named once', () => {
    const wages = {
      ...noWages,
      before: [claim(range(200_000))],
      after: [claim(range(400_000))],
      won: [claim(range(50)), claim(range(100))],
    };
    expect(disputedFields(eventWith({ wages }))).toEqual(['wages.won']);
  });
});

describe('the wave', () => {
  const { events } = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
  const of = (key: string) => {
    const event = events.find(({ id }) => id === key);
    return event === undefined ? [] : disagreementsOf(event);
  };

  it('holds a disagreement of every kind', () => {
    const found = new Set(events.flatMap((event) => disagreementsOf(event).map(({ kind }) => kind)));
    expect([...found].sort()).toEqual([...disagreementKinds].sort());
  });

  it('has KEZBI in dispute in its start, its numbers and its raise', () => {
    const found = of('kezbi-2021-06');
    const named = found.map(({ field, kind }) => `${field}: ${kind}`);
    expect(named).toEqual(
      expect.arrayContaining([
        'start: between_sources',
        'participants: between_sources',
        'participants: headcount',
        'wages.won: percent',
        'demand_count: demand_count',
      ]),
    );
    expect(found.find(({ kind }) => kind === 'percent')?.implied).toEqual(range(100));
    expect(found.find(({ kind }) => kind === 'demand_count')?.implied).toEqual(range(9));
  });

  it('has the agreement with KMG-Security, which AsiaNews dates to June, against the start of 13 July', () => {
    const key = 'kmg-security-zhanaozen-2021-07';
    const [found] = of(key).filter(({ step }) => step !== undefined);
    expect(found).toMatchObject({ kind: 'between_sources', field: 'start', claims: [0, 1] });
    const event = events.find(({ id }) => id === key)!;
    expect(event.chronology[found!.step!]).toMatchObject({ source: 'asianews-55123', kind: 'agreed' });
    const moved = { ...event, start: event.start.map((each) => ({ ...each, value: date('2021-06-30') })) };
    expect(disagreementsOf(moved).filter(({ step }) => step !== undefined)).toEqual([]);
  });

  it('has nobody name more of the Glovo couriers’ demands than the article does', () => {
    const { demands, demand_count } = events.find(({ id }) => id === 'glovo-almaty-2021-07')!;
    expect(countedDemands(demands, demand_count[0])).toMatchObject({ named: 4, others: 0 });
    expect(countedDemands(demands, demand_count[1])).toMatchObject({ named: 3, others: 1 });
  });

  it('takes the 4 % at Industrial Service Resources for offered and not for won', () => {
    const { demands, wages } = events.find(({ id }) => id === 'industrial-service-resources-2021-07')!;
    const raise = demands.find(({ code }) => code === 'pay_raise');
    expect(raise?.result.map(({ value }) => value)).toEqual(['unknown', 'partly_met']);
    expect([wages.offered.length, wages.won.length]).toEqual([1, 0]);
  });

  it('has one paragraph on Industrial Service Resources deny the pay rise that another says was demanded', () => {
    const found = events.flatMap(({ id }) => of(id).filter(({ made }) => made).map((each) => [id, each.kind]));
    expect(found).toEqual([['industrial-service-resources-2021-07', 'within_source']]);
  });

  it('has MunaiSpetsSnab last eight days by its dates, seven as stated', () => {
    const [found] = of('munaispetssnab-2021-07').filter(({ kind }) => kind === 'duration');
    expect(found?.implied).toEqual(range(8));
  });

  it('takes 570 on strike of a staff of 570 for what it may be', () => {
    const kindsFound = of('industrial-service-resources-2021-07').map(({ kind }) => kind);
    expect(kindsFound).toContain('headcount');
  });
});
