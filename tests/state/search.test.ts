// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { readFileSync } from 'node:fs';
import { createIntl } from 'react-intl';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import type { Label } from '../../src/domain/dataset.ts';
import { labelText } from '../../src/domain/label.ts';
import { matchingRows, searchIndexQuery } from '../../src/state/search.ts';
import type { SearchIndex } from '../../src/state/searchIndex.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

const wave = waveDataset();
const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
const events = atlas.events.filter((event) => event.wave);
const places = new Map(atlas.places.map((place) => [place.id, place]));

const intl = createIntl({ locale: 'en', messages: en });
const wordsOf = (label: Label) => labelText(label, (id, args) => intl.formatMessage({ id }, args));

let index: SearchIndex;
let find: (text: string) => readonly string[];

beforeAll(async () => {
  index = await new QueryClient().query(searchIndexQuery(wave, 'en', wordsOf));
  find = (text) => {
    const rows = matchingRows(index, text, wave.length);
    expect(rows).toHaveLength(wave.length);
    return [...rows].flatMap((mark, row) => (mark === 1 ? [wave.key(row)] : []));
  };
});

describe('the search', () => {
  it('finds every event by every spelling of its employer', () => {
    const missed = events.flatMap(({ id, title, employer: { name, aliases } }) =>
      [title, name ?? title, ...aliases].filter((spelling) => !find(spelling).includes(id)),
    );
    expect(events.flatMap(({ employer }) => employer.aliases).length).toBeGreaterThan(10);
    expect(missed).toEqual([]);
  });

  it('finds every event by the English, Russian and Kazakh names of its places', () => {
    const missed = events.flatMap(({ id, sites }) =>
      sites.flatMap(({ value }) => {
        const { names, aliases } = places.get(value)!;
        const all = [names.en, names.ru, names.kk, ...aliases];
        return all.filter((name) => !find(name).includes(id)).map((name) => `${id}: ${name}`);
      }),
    );
    expect(missed).toEqual([]);
  });

  it('finds every event by its region in three languages, its tactics and its union', () => {
    const regions = new Map(atlas.regions.map(({ code, names }) => [code, names]));
    const missed = events.flatMap(({ id, sites, tactics, labor_organization }) => {
      const named = sites.map(({ value }) => regions.get(places.get(value)!.admin1)!);
      const words = [
        ...named.flatMap(({ en, ru, kk }) => [en, ru, kk]),
        ...tactics.map(({ value }) => value.replaceAll('_', ' ')),
        ...labor_organization.map(({ value }) => value),
      ];
      return words.filter((word) => !find(word).includes(id)).map((word) => `${id}: ${word}`);
    });
    expect(missed).toEqual([]);
  });

  it.each(['Жанаозен', 'Жаңаөзен', 'Zhanaozen', 'ZHANAOZEN', 'жаңаөз', 'Zhanozen', 'Janaozen'])(
    'finds KEZBI by %s',
    (text) => {
      expect(find(text)).toContain('kezbi-2021-06');
    },
  );

  it.each([
    ['КМГ', 'kmg-security-zhanaozen-2021-07'],
    ['Кезби', 'kezbi-2021-06'],
    ['Волт', 'wolt-almaty-2021-05'],
    ['Холдинг', 'kunan-holding-2021-07'],
    ['Семипалатинск', 'semey-bus-2021-07'],
  ])('finds a name in Latin letters by %s', (text, key) => {
    expect(find(text)).toContain(key);
  });

  it('finds a name that the other alphabet spells otherwise, by likeness', () => {
    const exactly = find('Ozenmunaigas');
    expect(exactly).not.toHaveLength(0);
    expect(find('Озенмунайгаз')).toEqual(expect.arrayContaining([...exactly]));
  });

  it('says why of every row it finds by another spelling', () => {
    const found = index.rows('Janaozen');
    const silent = found.filter((row) => index.why(row, 'Janaozen') === undefined);
    expect(found.length).toBeGreaterThan(12);
    expect(silent.map((row) => wave.title(row)).filter((title) => !title.includes('Zhanaozen'))).toEqual([]);
  });

  it.each([
    ['NBS', 'NBC', 'search.alias', 'NBS LLP'],
    ['Жаңаөзен', 'KEZBI', 'search.place', 'Жаңаөзен'],
    ['Mangistau', 'Emir-Oil', 'search.place', 'Mangistau'],
    ['Mangystau', 'Emir-Oil', 'field.place', 'Mangystau, town not given'],
    ['partly won', 'Glovo couriers', 'field.outcome', 'Partly won'],
    ['drillers', 'KEZBI', 'field.occupation', 'Drillers'],
    ['thirteenth wage', 'KRLS', 'search.demand', 'Thirteenth wage'],
    ['twelve', 'KEZBI', 'search.step', 'to satisfy all twelve demands.'],
    ['Semipalatinsk', 'Semey Bus', 'search.place', 'Semipalatinsk'],
    ['orda.kz', 'KUNAN HOLDING', 'search.source', 'Orda.kz'],
  ])('says of "%s" why it finds %s', (text, title, what, words) => {
    const row = index.rows(text).find((one) => wave.title(one) === title);
    const why = index.why(row ?? -1, text);
    expect(why?.what).toMatchObject({ id: what });
    expect(why?.text).toContain(words);
  });

  it('cuts a long text to the words about the one found', () => {
    const row = index.rows('business').find((one) => wave.title(one) === 'COCR') ?? -1;
    const cut = index.why(row, 'business')?.text;
    expect(cut).toMatch(/^… .*business.*$/);
    expect(cut?.split(' ').length).toBeLessThan(16);
  });

  it('gives no reason that the name shows', () => {
    const [row = -1] = index.rows('semey bus');
    expect(wave.title(row)).toBe('Semey Bus');
    expect(index.why(row, 'semey bus')).toBeUndefined();
    expect(index.why(row, 'semey')).toBeUndefined();
  });

  it('finds every event by the coder’s notes on it and by the sources it cites', () => {
    const missed = events.flatMap((event) => {
      const claims = [...event.outcome, ...event.sites, ...event.participants, ...event.start];
      const words = claims.flatMap(({ note, source }) => [
        note ?? event.title,
        wave.sources.get(source)?.publisher ?? source,
      ]);
      return words.filter((text) => !find(text).includes(event.id));
    });
    expect(missed).toEqual([]);
  });

  it('takes a slip of the pen only where nothing is spelt so, and not in short words', () => {
    expect(find('Janaozen').length).toBeGreaterThan(10);
    expect(find('KTZ')).toEqual([]);
  });

  it('wants every word of what is asked', () => {
    const both = find('KEZBI Zhanaozen');
    expect(both).toContain('kezbi-2021-06');
    expect(both.length).toBeLessThan(find('Zhanaozen').length);
    expect(find('KEZBI Shymkent').length).toBeLessThan(find('Shymkent').length);
  });

  it('finds nothing for words nobody wrote', () => {
    expect(find('xylophone')).toEqual([]);
  });

  it.each(['', '   ', '!!!', '*', '(', '\\', '<img>'])('takes "%s" without fault', (text) => {
    expect(() => find(text)).not.toThrow();
  });

  it('tells one dataset from another', async () => {
    const client = new QueryClient();
    await client.query(searchIndexQuery(wave, 'en', wordsOf));
    const orchards = await client.query(searchIndexQuery(orchardDataset(), 'en', wordsOf));
    expect([...matchingRows(orchards, 'lower', 3)]).toEqual([0, 1, 0]);
  });
});
