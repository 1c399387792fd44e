// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import { matchingRows, searchIndexQuery } from '../../src/state/search.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

const wave = waveDataset();
const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
const events = atlas.events.filter((event) => event.wave);
const places = new Map(atlas.places.map((place) => [place.id, place]));

let find: (text: string) => readonly string[];

beforeAll(async () => {
  const index = await new QueryClient().query(searchIndexQuery(wave));
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
    await client.query(searchIndexQuery(wave));
    const index = await client.query(searchIndexQuery(orchardDataset()));
    expect([...matchingRows(index, 'orchard', 3)]).toEqual([1, 1, 0]);
  });
});
