// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../src/views/palette/command.ts';
import { entriesOf, type AllWords } from '../../../src/views/palette/entriesData.ts';
import { finder, groupsOf } from '../../../src/views/palette/groupsData.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { wordsIn } from './words.ts';

const wave = waveDataset();
const words: AllWords = [
  wordsIn('en'),
  wordsIn('ru', { 'outcome.won': 'Победа', 'dimension.outcome': 'Исход', 'app.region.map': 'Карта' }),
  wordsIn('kk', { 'outcome.won': 'Жеңіс', 'demand.housing': 'Тұрғын үй' }),
];
const hints = { row: () => 'somewhere', place: (region: string) => region };
const entries = entriesOf(wave, words, hints);
const find = finder(entries);
const nothing: Standing = {
  view: { selection: [], inView: false, countedBy: null, reading: 'in_use' },
  theme: 'system',
  language: 'en',
};
const wonOnly: Standing = {
  ...nothing,
  view: { ...nothing.view, selection: [{ kind: 'values', dimension: 'outcome', values: ['won'] }] },
};
const groups = (text: string, standing = nothing) => groupsOf(entries, find, text, standing);
const first = (text: string) => groups(text)[0]?.entries[0];

describe('the entries', () => {
  it('have an id each', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(150);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a name each', () => {
    expect(entries.filter(({ name }) => name === '').map(({ id }) => id)).toEqual([]);
  });

  it('name every row, those of the context too, every place and every source', () => {
    const count = (kind: string) => entries.filter(({ command }) => command.kind === kind).length;
    expect(count('row')).toBe(wave.length + wave.context);
    expect(count('place')).toBe(wave.places.length);
    expect(count('source')).toBe(wave.sources.size);
  });

  it('of data that record less lead to nothing there is not', () => {
    const few = entriesOf(orchardDataset(), words, hints);
    const kinds = new Set(few.map(({ command }) => command.kind));
    for (const kind of ['place', 'frame', 'counted', 'reading', 'home'] as const) {
      expect(kinds).not.toContain(kind);
    }
    expect(few.map(({ name }) => name)).toEqual(expect.arrayContaining(['Upper orchard', 'apple', 'pear']));
  });
});

describe('a common word', () => {
  it.each([
    ['night', { kind: 'theme', theme: 'dark' }],
    ['ночь', { kind: 'theme', theme: 'dark' }],
    ['түнгі', { kind: 'theme', theme: 'dark' }],
    ['csv', { kind: 'page', page: 'share' }],
    ['excel', { kind: 'page', page: 'share' }],
    ['pdf', { kind: 'shortcuts' }],
    ['bibtex', { kind: 'page', page: 'share' }],
    ['iframe', { kind: 'page', page: 'share' }],
    ['скачать', { kind: 'page', page: 'share' }],
    ['reset', { kind: 'clear' }],
    ['help', { kind: 'shortcuts' }],
    ['oilfield', { kind: 'value', value: '0910' }],
    ['salary', { kind: 'value', value: 'pay_raise' }],
    ['зарплата', { kind: 'value', value: 'pay_raise' }],
    ['жалақы', { kind: 'value', value: 'pay_raise' }],
  ])('leads to what has another name here: %s', (text, command) => {
    expect(groups(text).flatMap(({ entries: found }) => found.map((entry) => entry.command))).toContainEqual(
      expect.objectContaining(command),
    );
  });
});

describe('a name', () => {
  it.each([
    ['KEZBI', { kind: 'row' }],
    ['Кезби', { kind: 'row' }],
    ['kezbbi', { kind: 'row' }],
    ['Zhanaozen', { kind: 'place', place: 'zhanaozen' }],
    ['Жанаозен', { kind: 'place', place: 'zhanaozen' }],
    ['Жаңаөзен', { kind: 'place', place: 'zhanaozen' }],
    ['zhanozen', { kind: 'place', place: 'zhanaozen' }],
    ['Won', { kind: 'value', dimension: 'outcome', value: 'won' }],
    ['победа', { kind: 'value', dimension: 'outcome', value: 'won' }],
    ['жеңіс', { kind: 'value', dimension: 'outcome', value: 'won' }],
    ['исход победа', { kind: 'value', dimension: 'outcome', value: 'won' }],
    ['тұрғын', { kind: 'value', dimension: 'demand', value: 'housing' }],
    ['karta', { kind: 'part', part: 'map' }],
    ['method', { kind: 'page', page: 'method' }],
    ['тёмная', { kind: 'theme', theme: 'dark' }],
    ['қараңғы', { kind: 'theme', theme: 'dark' }],
    ['Russian', { kind: 'language', language: 'ru' }],
    ['қазақ', { kind: 'language', language: 'kk' }],
    ['lowest', { kind: 'reading', reading: 'lowest' }],
    ['Labor Action Tracker', { kind: 'counted', definition: 'tracker' }],
  ])('%s leads to what is called so', (text, command) => {
    expect(first(text)?.command).toMatchObject(command);
  });

  it('that nothing has can still be searched for', () => {
    expect(groups('xqxqxq')).toEqual([expect.objectContaining({ id: 'search', all: 1 })]);
    expect(first('xqxqxq')?.command).toEqual({ kind: 'search', text: 'xqxqxq' });
  });

  it('that many have lists some of each kind and says of how many', () => {
    const rows = groups('Zhanaozen').find(({ id }) => id === 'row');
    expect(rows?.entries).toHaveLength(8);
    expect(rows?.all).toBeGreaterThan(10);
  });

  it('that what is counted and what is only context have in common lists the counted first', () => {
    const rows = groups('KMG-Security').find(({ id }) => id === 'row')?.entries ?? [];
    const isContext = rows.map(({ context }) => context === true);
    expect(isContext).toContain(true);
    expect(isContext).toContain(false);
    expect(isContext).toEqual([...isContext].sort());
  });

  it('is searched for last', () => {
    expect(groups('Almaty').at(-1)?.id).toBe('search');
  });
});

describe('before anything is typed', () => {
  it('there is where to go and what to set, each once', () => {
    expect(groups('').map(({ id }) => id)).toEqual(['view', 'setting']);
  });

  it('there are the filters in force, first, to be taken off', () => {
    const [filters] = groups('', wonOnly);
    expect(filters?.id).toBe('filter');
    expect(filters?.entries.map(({ name }) => name)).toEqual(['Won', 'Clear all filters']);
  });
});
