// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../../../src/data/parseAtlas.ts';
import { dayFromIso } from '../../../src/domain/day.ts';
import type { Event } from '../../../src/domain/event.ts';
import * as conditions from '../../../src/views/story/conditions.ts';
import {
  alternatives,
  bound,
  contradicted,
  countAll,
  countShown,
  differ,
  implied,
  inUse,
  outcomeCode,
  placesShown,
  raisesWon,
  restsOnOne,
  rowsOf,
  stepOf,
  type Scope,
} from '../../../src/views/story/storyData.ts';
import { values } from '../../../src/views/story/step.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';

const dataset = waveDataset();
const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
const wave = atlas.events.filter((event) => event.wave);
const everything: Scope = { dataset, rows: rowsOf(dataset, []) };
const count = (test: (event: Event) => boolean) => wave.filter(test).length;
const KEZBI = 'kezbi-2021-06';

describe('counts agree with a count by hand', () => {
  const { any, demanded, disputed, ended, has, inspired, noStart, onOneSource, stepped } = conditions;
  it.each<[string, conditions.Asked, (event: Event) => boolean]>([
    ['any', any, () => true],
    ['won', ended('won'), (e) => e.outcome[0]?.value === 'won'],
    ['unknown outcome', ended('unknown'), (e) => (e.outcome[0]?.value ?? 'unknown') === 'unknown'],
    ['raise told', has('wage_won'), (e) => e.wages.won.length > 0],
    ['nobody counted', (d, r) => !has('participants')(d, r), (e) => e.participants.length === 0],
    ['no start', noStart, (e) => e.start.length === 0],
    ['broken', stepped('broken'), (e) => e.chronology.some(({ kind }) => kind === 'broken')],
    [
      'return asked for',
      demanded('return_to_parent_company'),
      (e) => e.demands.some(({ code }) => code === 'return_to_parent_company'),
    ],
    [
      'return promised',
      demanded('return_to_parent_company', 'promised'),
      (e) =>
        e.demands.some(
          ({ code, result }) => code === 'return_to_parent_company' && result[0]?.value === 'promised',
        ),
    ],
    [
      'inspired by the reporter’s word',
      inspired('reporter_says'),
      (e) => e.links.some(({ type, basis }) => type === 'inspired_by' && basis !== 'workers_say'),
    ],
    [
      'one source',
      onOneSource,
      (e) => new Set([...JSON.stringify(e).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id)).size === 1,
    ],
    [
      'disputed',
      disputed,
      (e) => (dataset.roles.disagreements?.(dataset.rowOf(e.id)!).length ?? 0) > 0,
    ],
  ])('%s', (_, asked, byHand) => {
    const expected = count(byHand);
    expect(countAll(asked).value(everything)).toBe(expected);
  });

  it('of those running on a day', () => {
    const day = dayFromIso('2021-07-21')!;
    const byHand = rowsOf(dataset, []).filter((row) => {
      const span = dataset.roles.span?.(row);
      return span !== undefined && span.startMax <= day && day <= span.endMin;
    });
    const running = countShown(conditions.ranOn(day, 'running'));
    expect(running.value(everything)).toBe(byHand.length);
    expect(byHand.length).toBeGreaterThan(0);
  });

  it('of those shown by a step’s clauses', () => {
    const rows = rowsOf(dataset, [values('region', 'KZ-ALA', 'KZ-SHY')]);
    const regions = new Map(atlas.places.map(({ id, admin1 }) => [id, admin1]));
    const byHand = wave.filter((e) =>
      e.sites.some(({ value }) => ['KZ-ALA', 'KZ-SHY'].includes(regions.get(value) ?? '')),
    );
    expect(rows.map((row) => dataset.key(row))).toEqual(byHand.map(({ id }) => id));
    expect(placesShown().value({ dataset, rows })).toMatchObject({ kind: 'list', join: 'and' });
  });

  it('of raises, from the lowest to the highest', () => {
    const raises = wave.flatMap(({ wages }) => {
      const won = wages.won[0]?.value;
      return [won?.low, won?.high].filter((value) => typeof value === 'number');
    });
    expect(raisesWon().value(everything)).toEqual({
      kind: 'cell',
      cell: {
        kind: 'range',
        unit: 'percent',
        range: { low: Math.min(...raises), high: Math.max(...raises) },
      },
    });
  });
});

describe('a figure of one action', () => {
  it('is the claim in use', () => {
    expect(inUse(KEZBI, 'wage_offered').value(everything)).toMatchObject({
      cell: { range: { low: 30, high: 30 }, unit: 'percent' },
    });
    expect(bound(KEZBI, 'stated_duration', 'low').value(everything)).toBe(7);
    expect(outcomeCode(KEZBI).value(everything)).toBe('won');
  });

  it('says where claims differ, and gives each value once', () => {
    expect(differ(KEZBI, 'participants').value(everything)).toBe('yes');
    expect(differ('eurest-support-services-2021-07', 'start').value(everything)).toBe('no');
    expect(alternatives(KEZBI, 'wage_demanded').value(everything)).toMatchObject({
      parts: [{ kind: 'cell' }],
    });
  });

  it('has what the amounts imply beside what is stated', () => {
    expect(contradicted(KEZBI, 'wage_won').value(everything)).toBe('yes');
    expect(implied(KEZBI, 'wage_won').value(everything)).toMatchObject({
      cell: { range: { low: 100, high: 100 } },
    });
    expect(contradicted('kunan-holding-2021-07', 'wage_won').value(everything)).toBe('no');
  });

  it('finds a step after another', () => {
    expect(stepOf(dataset, KEZBI, 'rejected')?.date).toBeUndefined();
    expect(stepOf(dataset, KEZBI, 'rejected', 'offer')?.at).toEqual([9, 10]);
    expect(stepOf(dataset, KEZBI, 'rejected', 'paid')).toBeUndefined();
  });

  it('is not known where there is no such action, and nothing throws', () => {
    const scope = { dataset: orchardDataset(), rows: [0, 1] };
    expect(inUse(KEZBI, 'start').value(scope)).toEqual({ kind: 'unknown' });
    expect(alternatives(KEZBI, 'start').value(scope)).toEqual({ kind: 'unknown' });
    expect(outcomeCode(KEZBI).value(scope)).toBe('unknown');
    expect(restsOnOne(KEZBI).value(scope)).toBe('no');
    expect(placesShown().value(scope)).toEqual({ kind: 'unknown' });
    expect(raisesWon().value(scope)).toEqual({ kind: 'unknown' });
  });
});
