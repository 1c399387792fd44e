// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Authored } from '../../../src/data/authored/dataset.ts';
import { compileAtlas } from '../../../src/data/compile/compileAtlas.ts';
import { readAuthored } from '../../../src/data/authored/read.ts';
import { dayFromIso } from '../../../src/domain/day.ts';
import { fixture, fixtureFiles } from '../fixtures/dataset.ts';
import { copy, set, unset } from '../fixtures/edits.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const compile = (authored: Authored = fixture(), language: 'en' | 'ru' = 'en') =>
  compileAtlas(authored, language, digest);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !(value instanceof Set)) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe('compileAtlas', () => {
  it('gives the same bytes in whatever order the files are read', () => {
    const { authored } = readAuthored([...fixtureFiles()].reverse());
    if (authored === undefined) throw new Error('unreadable');
    const { places } = authored;
    const reversed = { ...places.content, places: [...places.content.places].reverse() };
    const shuffled: Authored = {
      ...authored,
      places: { ...places, content: reversed },
      events: [...authored.events].reverse(),
      sources: [...authored.sources].reverse(),
    };
    expect(JSON.stringify(compile(shuffled))).toBe(JSON.stringify(compile()));
  });

  it('leaves the authored dataset alone', () => {
    expect(compile(frozen(fixture()))).toEqual(compile());
  });

  it('orders events by start, then id, and puts the undated last', () => {
    const atlas = compile(
      fixture([copy('events/bakery.json', 'events/aaa.json'), set('events/aaa.json', '/id', 'aaa'), unset('events/aaa.json', '/links'), unset('events/aaa.json', '/start'), set('events/quarry.json', '/start/0/value', '2021-07-01')]),
    );
    expect(atlas.events.map(({ id }) => id)).toEqual(['bakery', 'quarry', 'aaa']);
  });

  it('keeps the titles of the other languages, where they are worded otherwise', () => {
    const title = { en: 'Bakery', ru: 'Пекарня', kk: 'Наубайхана' };
    const authored = fixture([set('events/bakery.json', '/title', title)]);
    expect(compile(authored).titles).toMatchObject({ bakery: ['Пекарня', 'Наубайхана'] });
    expect(compile(authored, 'ru').titles).toMatchObject({ bakery: ['Bakery', 'Наубайхана'] });
    const alike = { en: 'KEZBI', ru: 'KEZBI', kk: 'KEZBI' };
    const named = fixture([set('events/bakery.json', '/title', alike)]);
    expect(compile(named).titles?.['bakery']).toBeUndefined();
  });

  it('says what is not known: facts without claims, bounds of null', () => {
    const bakery = compile().events.find(({ id }) => id === 'bakery');
    expect(bakery).toMatchObject({ end: [], demands: [], chronology: [], tactics: [] });
    expect(bakery?.employer).toEqual({
      name: 'Loaf',
      aliases: [],
      parent_company: [],
      client: [],
      ownership: [],
    });
    expect(bakery?.wages.demanded[0]?.value).toEqual({ low: 100, high: null });
    expect(bakery?.demands).toEqual([]);
  });

  it('keeps who says that a demand was not made, and nothing where nobody does', () => {
    const denied = [{ source: 'gazette', at: [5], basis: 'stated', note: { en: 'Not that.', ru: 'Не это.' } }];
    const quarry = compile(fixture(set('events/quarry.json', '/demands/0/denied', denied)), 'ru').events.find(({ id }) => id === 'quarry');
    expect(quarry?.demands[0]?.denied).toEqual([{ ...denied[0], note: 'Не это.' }]);
    expect(quarry?.demands[1]).not.toHaveProperty('denied');
  });

  it('turns a number into a range, and a date into days', () => {
    const quarry = compile().events.find(({ id }) => id === 'quarry');
    expect(quarry?.wages.won[0]?.value).toEqual({ low: 50, high: 50 });
    const min = dayFromIso('2021-07-06');
    expect(quarry?.chronology[1]?.date).toEqual({
      edtf: '2021-07-06/2021-07-07',
      min,
      max: (min ?? NaN) + 1,
    });
    expect(quarry?.participants[0]).toEqual({
      value: { low: 300, high: 300, wording: 'exact' },
      source: 'gazette',
      at: [2],
      basis: 'stated',
      note: 'The figure closest to the day.',
      counts: 'on_strike',
    });
  });

  it('speaks one language, and English where it is not translated', () => {
    const russian = compile(fixture(), 'ru');
    expect(russian.locale).toBe('ru');
    expect(russian.title).toBe('Выдуманные забастовки');
    expect(russian.description).toBe('Two invented strikes.');
    expect(russian.events.map(({ title }) => title)).toEqual(['Bakery', 'Карьер']);
  });

  it('has one hash in every language', () => {
    const { hash } = compile();
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(compile(fixture(), 'ru').hash).toBe(hash);
  });

  it.each([
    ['a fact', set('events/quarry.json', '/demand_count/0/value', 11)],
    ['a word', set('events/bakery.json', '/summary/en', 'Other words.')],
    ['a word of one language', set('events/bakery.json', '/summary/kk', 'Наубайшылар.')],
    ['a name', set('places.json', '/places/0/names/kk', 'Басқа')],
    ['the order of claims', (files: Map<string, unknown>) => {
      (files.get('events/quarry.json') as { participants: unknown[] }).participants.reverse();
    }],
    ['the version', set('dataset.json', '/version', '1.2.4')],
  ])('has another hash when %s changes', (_, edit) => {
    expect(compile(fixture(edit)).hash).not.toBe(compile().hash);
  });

  it('has the same bytes whatever the order of keys in the files', () => {
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).reverse().map(([key, inner]) => [key, backwards(inner)]),
      );
    };
    const turned = fixture((files) => {
      for (const [file, json] of files) files.set(file, backwards(json));
    });
    expect(JSON.stringify(compile(turned))).toBe(JSON.stringify(compile()));
  });

  it('puts the main source first', () => {
    const atlas = compile(fixture([copy('sources/herald.json', 'sources/almanac.json'), set('sources/almanac.json', '/id', 'almanac')]));
    expect(atlas.sources.map(({ id }) => id)).toEqual(['gazette', 'almanac', 'herald']);
  });
});
