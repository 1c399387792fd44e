// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../../../src/data/parseAtlas.ts';
import { dayFromIso } from '../../../src/domain/day.ts';
import { disagreementKinds } from '../../../src/domain/codes.ts';
import type { Event } from '../../../src/domain/event.ts';
import * as conditions from '../../../src/views/story/conditions.ts';
import { days, values } from '../../../src/views/story/step.ts';
import { rowsOf, type Scope } from '../../../src/views/story/storyData.ts';
import {
  countAll,
  countMore,
  countOf,
  countShown,
  placesShown,
  raisesWon,
  resultsOf,
  totalOf,
} from '../../../src/views/story/tallies.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';

const dataset = waveDataset();
const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
const wave = atlas.events.filter((event) => event.wave);
const everything: Scope = { dataset, rows: rowsOf(dataset, []) };
const count = (test: (event: Event) => boolean) => wave.filter(test).length;

describe('counts agree with a count by hand', () => {
  const { exampleUnnamed, has, noStart, onOneSource, promiseTold, stepped, tied } = conditions;
  it.each<[string, conditions.Asked, (event: Event) => boolean]>([
    ['raise told', has('wage_won'), (e) => e.wages.won.length > 0],
    ['no start', noStart, (e) => e.start.length === 0],
    ['broken', stepped('broken'), (e) => e.chronology.some(({ kind }) => kind === 'broken')],
    ['tied by a word', tied('reporter_says', 'workers_say'), (e) => e.links.some(({ basis }) => basis !== 'sequence_only')],
    [
      'an example not named',
      exampleUnnamed,
      (e) => e.links.some(({ type, basis }) => type === 'inspired_by' && basis === 'sequence_only'),
    ],
    [
      'told whether kept',
      promiseTold,
      (e) => e.chronology.some(({ kind, basis }) => kind === 'broken' || (kind === 'paid' && basis === 'stated')),
    ],
    [
      'one source',
      onOneSource,
      (e) => new Set([...JSON.stringify(e).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id)).size === 1,
    ],
  ])('%s', (_, asked, byHand) => {
    const expected = count(byHand);
    expect(countAll(asked).value(everything)).toBe(expected);
    expect(countShown(asked).value({ dataset, rows: [] })).toBe(0);
  });

  it.each<[string, Parameters<typeof countOf>[0], (event: Event) => boolean]>([
    ['all', [], () => true],
    ['won', [values('outcome', 'won')], (e) => e.outcome[0]?.value === 'won'],
    [
      'unknown outcome',
      [values('outcome', 'unknown')],
      (e) => (e.outcome[0]?.value ?? 'unknown') === 'unknown',
    ],
    ['nobody counted', [values('size', 'unknown')], (e) => e.participants.length === 0],
    [
      'disputed',
      [values('disagreement', ...disagreementKinds)],
      (e) => (dataset.roles.disagreements?.(dataset.rowOf(e.id)!).length ?? 0) > 0,
    ],
  ])('%s, by the clauses that the list is asked for', (_, selection, byHand) => {
    const figure = countOf(selection);
    expect(figure.value(everything)).toBe(count(byHand));
    expect(figure.rests).toEqual([{ kind: 'rows', selection }]);
  });

  it('of strikes running on a day, of which an undated one is none', () => {
    const day = dayFromIso('2021-07-21')!;
    const region = values('region', 'KZ-MAN');
    const byHand = rowsOf(dataset, [region]).filter((row) => {
      const span = dataset.roles.span?.(row);
      return span !== undefined && span.startMax <= day && day <= span.endMin;
    });
    const strikes = values('action_type', 'strike');
    const running = [days('2021-07-21', '2021-07-21', false), region, strikes];
    expect(rowsOf(dataset, running)).toEqual(byHand);
    expect(byHand.length).toBeGreaterThan(0);
    const wider = [days('2021-07-01', '2021-07-31'), region, strikes];
    expect(countMore(wider, running).value(everything)).toBe(
      rowsOf(dataset, wider).length - byHand.length,
    );
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

describe('what others and each source say', () => {
  it('is the total that somebody gave', () => {
    expect(totalOf('article-six').value(everything)).toBe(6);
    expect(totalOf('nobody').value(everything)).toEqual({ kind: 'unknown' });
  });

  it('is every result claimed of a demand', () => {
    expect(resultsOf('return_to_parent_company').value(everything)).toMatchObject({
      parts: [
        { title: 'KEZBI', results: ['promised'] },
        { title: 'MunaiSpetsSnab', results: ['refused'] },
        { title: 'Industrial Service Resources', results: ['pending', 'partly_met'] },
      ],
    });
  });

  it('is not known where nothing is recorded, and nothing throws', () => {
    const scope = { dataset: orchardDataset(), rows: [0, 1] };
    expect(placesShown().value(scope)).toEqual({ kind: 'unknown' });
    expect(raisesWon().value(scope)).toEqual({ kind: 'unknown' });
    expect(totalOf('article-six').value(scope)).toEqual({ kind: 'unknown' });
    expect(resultsOf('pay_raise').value(scope)).toEqual({ kind: 'unknown' });
  });
});
