// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/crossfilter/column.ts';
import { evaluate } from '../../../src/crossfilter/evaluate.ts';
import { facet } from '../../../src/crossfilter/facet.ts';
import { parseAtlas } from '../../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../../src/data/strikes/dataset.ts';
import { readings } from '../../../src/domain/claim.ts';
import { factsOf } from '../../../src/domain/facts.ts';

const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
const wave = strikeDataset(atlas, 'in_use');
const rows = Array.from({ length: wave.length + wave.context }, (_, row) => row);
const eventOf = (row: number) => atlas.events.find(({ id }) => id === wave.key(row))!;

describe('the wave as a dataset', () => {
  it('counts the actions of the wave and lets the others be opened', () => {
    expect(wave.length).toBe(atlas.events.filter((event) => event.wave).length);
    expect(wave.length + wave.context).toBe(atlas.events.length);
    expect(rows.map((row) => eventOf(row).wave)).toEqual(rows.map((row) => row < wave.length));
    expect(wave.table.length).toBe(wave.length);
  });

  it('has the titles of the other languages among the other names of a row', () => {
    const titles = { 'kezbi-2021-06': ['Кезби'] };
    const row = wave.rowOf('kezbi-2021-06') ?? -1;
    const named = strikeDataset({ ...atlas, titles }, 'in_use');
    expect(named.aliases(row)).toContain('Кезби');
    expect(named.aliases(row)).toEqual(expect.arrayContaining([...wave.aliases(row)]));
  });

  it('finds every row by its key, and no other key', () => {
    expect(rows.map((row) => wave.rowOf(wave.key(row)))).toEqual(rows);
    expect(wave.rowOf('nobody')).toBeUndefined();
    expect(wave.rowOf('constructor')).toBeUndefined();
    expect(wave.key(rows.length)).toBe('');
  });

  it('has a column for every dimension', () => {
    const kinds = wave.dimensions.map(({ id, kind }) => [kind, wave.table.columns.get(id)?.kind]);
    for (const [kind, column] of kinds) {
      if (kind === 'window') expect(column).toBe('span');
      else expect(['category', 'set']).toContain(column);
    }
  });

  it('names its places and regions', () => {
    const label = (id: string, value: string) =>
      wave.dimensions.find((dimension) => dimension.id === id)?.valueLabel(value);
    expect(label('place', 'zhanaozen')).toEqual({ kind: 'text', text: 'Zhanaozen' });
    expect(label('region', 'KZ-MAN')).toEqual({ kind: 'text', text: 'Mangystau' });
    expect(label('place', 'mangystau')).toEqual({
      kind: 'message',
      id: 'value.town_not_given',
      args: { region: 'Mangystau' },
    });
    expect(label('place', 'atlantis')).toEqual({ kind: 'text', text: 'atlantis' });
  });

  it('has words for what is not known, and its own where nothing was reported', () => {
    const ofUnknown = new Map(
      wave.dimensions.map(({ id, valueLabel }) => [id, valueLabel('unknown')]),
    );
    expect(ofUnknown.get('size')).toEqual({ kind: 'message', id: 'value.unknown' });
    expect(ofUnknown.get('response')).toEqual({ kind: 'message', id: 'value.none_reported' });
    expect(ofUnknown.get('place')).toEqual({ kind: 'message', id: 'value.not_given' });
  });

  it('answers nothing for a row there is not', () => {
    const { roles } = wave;
    for (const row of [-1, rows.length, 0.5]) {
      expect(roles.span?.(row)).toBeUndefined();
      expect(roles.size?.(row)).toBeUndefined();
      expect(roles.sites?.(row)).toEqual([]);
      expect(roles.links?.(row)).toEqual([]);
      expect(roles.outcome?.(row)).toBe('unknown');
      expect(wave.fields.flatMap((field) => field.claims(row))).toEqual([]);
      expect(wave.aliases(row)).toEqual([]);
    }
  });
});

describe('fields', () => {
  /** Facts that are no field of their own name. */
  const names = new Map([
    ['wages.before', 'wage_before'],
    ['wages.target', 'wage_target'],
    ['wages.after', 'wage_after'],
    ['wages.demanded', 'wage_demanded'],
    ['wages.offered', 'wage_offered'],
    ['wages.won', 'wage_won'],
  ]);

  it('hold every claim of every fact, with source, passages, basis and note', () => {
    for (const row of rows) {
      for (const [name, fact] of factsOf(eventOf(row))) {
        const field = wave.fields.find(({ id }) => id === (names.get(name) ?? name));
        const claims = field?.claims(row).map(({ source, at, basis, note }) => ({ source, at, basis, note }));
        const told = fact.map(({ source, at, basis, note }) => ({ source, at, basis, note }));
        expect([name, claims]).toEqual([name, told]);
      }
      const event = eventOf(row);
      const claimsOf = (id: string) => wave.fields.find((field) => field.id === id)?.claims(row);
      expect(claimsOf('tactics')).toHaveLength(event.tactics.length);
      expect(claimsOf('place')).toHaveLength(event.sites.length);
    }
  });

  it('keep how a headcount is worded and what it counts', () => {
    const participants = wave.fields.find(({ id }) => id === 'participants')!;
    const [first, second] = participants.claims(wave.rowOf('kezbi-2021-06')!);
    expect(first).toMatchObject({
      cell: { unit: 'people', wording: 'exact', range: { low: 1200, high: 1200 } },
      counts: { kind: 'message', id: 'counted_group.on_strike_and_rally' },
    });
    expect(second).toMatchObject({ cell: { wording: 'about' } });
  });

  it('sort by what is shown, and what is not known has no place', () => {
    for (const { id, claims, sortKey } of wave.fields) {
      for (const row of rows) {
        const [first] = claims(row);
        const isUnknown = first?.cell.kind === 'outcome' && first.cell.outcome === 'unknown';
        const unplaced = first === undefined || isUnknown;
        expect([id, row, sortKey(row) === undefined]).toEqual([id, row, unplaced]);
      }
    }
  });

  it('are in one order whatever the reading', () => {
    for (const reading of readings) {
      expect(strikeDataset(atlas, reading).fields.map(({ id }) => id)).toEqual(
        wave.fields.map(({ id }) => id),
      );
    }
  });
});

describe('roles', () => {
  it('tie two events from both ends, and say which is the earlier', () => {
    const all = rows.flatMap((row) => (wave.roles.links?.(row) ?? []).map((link) => ({ from: row, ...link })));
    expect(all.length).toBeGreaterThan(0);
    for (const { from, row, type, direction } of all) {
      const other = direction === 'to' ? 'from' : 'to';
      const back = all.find(
        (link) => link.from === row && link.row === from && link.type === type && link.direction === other,
      );
      expect(back).toBeDefined();
    }
    const authored = atlas.events.flatMap(({ links }) => links);
    expect(all).toHaveLength(authored.length * 2);
  });

  it('follow the reading in size and wages', () => {
    const row = wave.rowOf('kezbi-2021-06')!;
    const sizes = readings.map((reading) => strikeDataset(atlas, reading).roles.size?.(row));
    expect(sizes).toMatchObject([
      { low: 1200, high: 1200 },
      { low: 600, high: 600 },
      { low: 1200, high: 1200 },
    ]);
  });

  it('give every site its place', () => {
    for (const row of rows) {
      expect(wave.roles.sites?.(row)).toHaveLength(eventOf(row).sites.length);
    }
  });
});

describe('facets of the wave', () => {
  const nothing = evaluate(wave.table, []);

  it.each(wave.dimensions.filter(({ kind }) => kind === 'facet').map(({ id }) => id))(
    'count every action under %s, known or not',
    (id) => {
      const values = facet(wave.table, nothing, id);
      expect(values.at(-1)?.value).toBe(UNKNOWN);
      const column = wave.table.columns.get(id);
      const total = values.reduce((sum, { all }) => sum + all, 0);
      if (column?.kind === 'category') expect(total).toBe(wave.length);
      else expect(total).toBeGreaterThanOrEqual(wave.length);
    },
  );
});
