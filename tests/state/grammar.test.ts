// @vitest-environment node
import fc from 'fast-check';
import { isParserBijective } from 'nuqs/testing';
import { describe, expect, it } from 'vitest';
import type { Clause, ValuesClause, WindowClause } from '../../src/crossfilter/clause.ts';
import { dayFromIso } from '../../src/domain/day.ts';
import { clauseParsers, viewParsers } from '../../src/state/grammar.ts';
import { axes, panes, sheets, storySteps, wageUnits } from '../../src/state/view.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

const parsers = clauseParsers([
  { id: 'outcome', kind: 'facet' },
  { id: 'time', kind: 'window' },
]);
const outcome = parsers['outcome']!;
const time = parsers['time']!;

const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), {
  minLength: 1,
  maxLength: 6,
});
const valuesClause = fc.tuple(values, fc.boolean()).map<ValuesClause>(([chosen, only]) => ({
  kind: 'values',
  dimension: 'outcome',
  values: chosen,
  ...(only && { only }),
}));

/** Days of the years ISO 8601 writes with four digits. */
const day = fc.integer({ min: dayFromIso('1000-01-01')!, max: dayFromIso('9999-12-31')! });
const bounds = fc.oneof(
  fc.tuple(day, fc.constant(null)),
  fc.tuple(fc.constant(null), day),
  fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
);
const windowClause = fc.tuple(bounds, fc.boolean()).map<WindowClause>(([[from, to], possible]) => ({
  kind: 'window',
  dimension: 'time',
  from,
  to,
  possible,
}));

/** A number of the precision the address keeps. */
const decimal = (limit: number, digits: number) =>
  fc
    .integer({ min: -limit * 10 ** digits, max: limit * 10 ** digits })
    .map((n) => Number((n / 10 ** digits).toFixed(digits)))
    .map((n) => (n === 0 ? 0 : n));
const viewport = fc.record({
  latitude: decimal(85, 3),
  longitude: decimal(180, 3),
  zoom: decimal(19, 2).map(Math.abs),
});

const field = fc.string({ minLength: 1, unit: 'grapheme' }).filter((id) => !id.startsWith('-'));
const sort = fc.record({ field, descending: fc.boolean() });

describe('what is asked', () => {
  it('reads back every values clause it writes, whatever the values are', () => {
    fc.assert(
      fc.property(valuesClause, (clause) => {
        expect(outcome.parse(outcome.serialize(clause))).toEqual(clause);
      }),
    );
  });

  it('reads back every window it writes', () => {
    fc.assert(
      fc.property(windowClause, (clause) => {
        expect(time.parse(time.serialize(clause))).toEqual(clause);
      }),
    );
  });

  it.each<[string, Clause]>([
    ['won.partly_won', { kind: 'values', dimension: 'outcome', values: ['won', 'partly_won'] }],
    ['unknown', { kind: 'values', dimension: 'outcome', values: ['unknown'] }],
    ['won.lost~only', { kind: 'values', dimension: 'outcome', values: ['won', 'lost'], only: true }],
  ])('writes values as %s', (query, clause) => {
    expect(isParserBijective(outcome, query, clause)).toBe(true);
  });

  it.each<[string, Partial<WindowClause>]>([
    ['2021-07-13/2021-07-22', { from: dayFromIso('2021-07-13')!, to: dayFromIso('2021-07-22')! }],
    ['2021-07-13/', { from: dayFromIso('2021-07-13')! }],
    ['/2021-07-22', { to: dayFromIso('2021-07-22')! }],
    ['/2021-07-22,certain', { to: dayFromIso('2021-07-22')!, possible: false }],
  ])('writes a window as %s', (query, part) => {
    const whole = { from: null, to: null, possible: true, ...part };
    expect(isParserBijective(time, query, { kind: 'window', dimension: 'time', ...whole })).toBe(true);
  });

  it.each([
    ['won~onlyX', ['won~onlyX']],
    ['won~only.lost', ['won~only', 'lost']],
  ])('takes ~only within %s for no more than a part of a value', (query, read) => {
    expect(outcome.parse(query)).toEqual({ kind: 'values', dimension: 'outcome', values: read });
  });

  it.each(['', '.', '...', '~only'])('takes "%s" for no values', (query) => {
    expect(outcome.parse(query)).toBeNull();
  });

  it('takes a value that is repeated once', () => {
    expect(outcome.parse('won.won')).toEqual({
      kind: 'values',
      dimension: 'outcome',
      values: ['won'],
    });
  });

  it.each([
    '',
    '/',
    '2021-07-13',
    '2021-02-30/',
    '2021-07-22/2021-07-13',
    '2021-07-13/2021-07-22/2021-07-23',
    '2021-07-13/2021-07-22,perhaps',
    '2021-07-13/2021-07-22,certain,certain',
    'yesterday/today',
    '-1/1',
  ])('takes "%s" for no window', (query) => {
    expect(time.parse(query)).toBeNull();
  });

  it('answers any text with a clause or nothing, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        for (const parser of [outcome, time]) {
          const clause = parser.parse(text);
          if (clause !== null) expect(parser.parse(parser.serialize(clause))).toEqual(clause);
        }
      }),
    );
  });
});

describe('what is the same question', () => {
  it('is what is written alike', () => {
    const won: Clause = { kind: 'values', dimension: 'outcome', values: ['won'] };
    expect(outcome.eq(won, { ...won })).toBe(true);
    expect(outcome.eq(won, { ...won, only: true })).toBe(false);
    const july: Clause = { kind: 'window', dimension: 'time', from: 18_809, to: 18_839, possible: true };
    expect(time.eq(july, { ...july })).toBe(true);
    expect(time.eq(july, { ...july, possible: false })).toBe(false);
    expect(time.eq(july, { ...july, to: null })).toBe(false);
  });

  it('writes nothing for rows that were marked elsewhere', () => {
    expect(outcome.serialize({ kind: 'rows', dimension: 'search', rows: new Uint8Array(2) })).toBe('');
  });
});

describe('what is on screen', () => {
  it('is the first view where the address says nothing', () => {
    const defaults = Object.entries(viewParsers).flatMap(([key, parser]) =>
      'defaultValue' in parser ? [[key, parser.defaultValue]] : [],
    );
    expect(Object.fromEntries(defaults)).toEqual({
      q: '',
      inview: false,
      pane: 'timeline',
      wages: 'percent',
      axis: 'core',
      tables: false,
      reading: 'in_use',
      sequence: false,
    });
  });

  it('reads back a day, and takes no other text for one', () => {
    const { day: parser } = viewParsers;
    expect(isParserBijective(parser, '2021-07-13', dayFromIso('2021-07-13')!)).toBe(true);
    expect(parser.parse('2021-02-30')).toBeNull();
  });

  it.each([
    ['acled', { definition: 'acled', untold: false }],
    ['acled,untold', { definition: 'acled', untold: true }],
  ] as const)('writes what is counted by as %s', (query, by) => {
    expect(isParserBijective(viewParsers.count, query, by)).toBe(true);
  });

  it.each(['', 'nobody', 'acled,', 'acled,certain', 'acled,untold,untold', ',untold'])(
    'takes "%s" for no rules to count by',
    (query) => {
      expect(viewParsers.count.parse(query)).toBeNull();
    },
  );

  it('tells orders, rules to count by and places of the map apart by all they say', () => {
    const { sort: order, count, at } = viewParsers;
    const by = { field: 'start', descending: false };
    expect(order.eq(by, { ...by })).toBe(true);
    expect(order.eq(by, { ...by, field: 'end' })).toBe(false);
    expect(order.eq(by, { ...by, descending: true })).toBe(false);
    const counted = { definition: 'acled', untold: false } as const;
    expect(count.eq(counted, { ...counted })).toBe(true);
    expect(count.eq(counted, { ...counted, definition: 'ilo' })).toBe(false);
    expect(count.eq(counted, { ...counted, untold: true })).toBe(false);
    const near = { latitude: 43.3434, longitude: 52.8619, zoom: 9 };
    expect(at.eq(near, { ...near, latitude: 43.34341 })).toBe(true);
    expect(at.eq(near, { ...near, latitude: 43.345 })).toBe(false);
  });

  it.each([
    ['85,180,19', { latitude: 85, longitude: 180, zoom: 19 }],
    ['-85,-180,0', { latitude: -85, longitude: -180, zoom: 0 }],
  ])('reaches as far as %s', (query, where) => {
    expect(viewParsers.at.parse(query)).toEqual(where);
  });

  it.each(['43,52,7,', '43, ,7', '-86,52,7', '43,-181,7'])('takes "%s" for no place on the map', (query) => {
    expect(viewParsers.at.parse(query)).toBeNull();
  });

  it('reads back every place the map can stand at', () => {
    fc.assert(
      fc.property(viewport, (where) => {
        expect(viewParsers.at.parse(viewParsers.at.serialize(where))).toEqual(where);
      }),
    );
  });

  it('keeps the map within 60 m of where it stood, whatever the digits', () => {
    const anywhere = fc.record({
      latitude: fc.double({ min: -85, max: 85, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      zoom: fc.double({ min: 0, max: 19, noNaN: true }),
    });
    fc.assert(
      fc.property(anywhere, (where) => {
        const read = viewParsers.at.parse(viewParsers.at.serialize(where));
        expect(Math.abs(read!.latitude - where.latitude)).toBeLessThanOrEqual(0.000_501);
        expect(Math.abs(read!.longitude - where.longitude)).toBeLessThanOrEqual(0.000_501);
        expect(Math.abs(read!.zoom - where.zoom)).toBeLessThanOrEqual(0.005_01);
      }),
    );
  });

  it.each(['', '43,52', '43,52,7,1', 'a,b,c', '91,52,7', '43,181,7', '43,52,20', '43,52,-1', ',,', 'NaN,1,1'])(
    'takes "%s" for no place on the map',
    (query) => {
      expect(viewParsers.at.parse(query)).toBeNull();
    },
  );

  it('reads back every order of the list', () => {
    fc.assert(
      fc.property(sort, (order) => {
        expect(viewParsers.sort.parse(viewParsers.sort.serialize(order))).toEqual(order);
      }),
    );
  });

  it.each(['', '-'])('takes "%s" for no order', (query) => {
    expect(viewParsers.sort.parse(query)).toBeNull();
  });

  it.each([
    ['pane', panes],
    ['sheet', sheets],
    ['wages', wageUnits],
    ['axis', axes],
    ['story', storySteps],
  ] as const)('knows every %s and no other', (key, known) => {
    const parser = viewParsers[key];
    expect(known.map((value) => parser.parse(value))).toEqual(known);
    expect(parser.parse('constructor')).toBeNull();
  });
});

describe('reserved keys', () => {
  // The language is asked for under `lang` before there is a grammar.
  const reserved = [...Object.keys(viewParsers), 'lang'];

  it.each([waveDataset(), orchardDataset()])('are no dimension of $id', ({ dimensions }) => {
    expect(dimensions.length).toBeGreaterThan(0);
    expect(dimensions.map(({ id }) => id).filter((id) => reserved.includes(id))).toEqual([]);
  });
});
