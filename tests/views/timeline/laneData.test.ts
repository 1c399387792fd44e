// @vitest-environment node
import { categoryColumn, setColumn } from '../../../src/crossfilter/coded.ts';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { ownOrder } from '../../../src/domain/ownOrder.ts';
import { laneData, laneSteps, shortTitle } from '../../../src/views/timeline/laneData.ts';
import { laneGroups } from '../../../src/views/timeline/laneGroups.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { bakeryDataset, day, days, step } from './bakeries.ts';

const { compare } = new Intl.Collator('en');
const lanesOf = (dataset: Dataset) => laneData(dataset, ({ en }) => en, compare);
const titles = (lanes: readonly { readonly title: string }[]) => lanes.map(({ title }) => title);

describe('lanes', () => {
  it('go by the first day they can have begun, as the list does, the undated last', () => {
    const vague = { title: 'Some day in July', span: days('2021-07-01', '2021-08-02', { startMax: day('2021-07-31') }) };
    const dataset = bakeryDataset([
      { title: 'Undated' },
      vague,
      { title: 'Late', span: days('2021-07-20', '2021-07-21') },
      { title: 'Between', span: days('2021-07-12', '2021-07-15', { startMax: day('2021-07-14') }) },
      { title: 'Early', span: days('2021-07-13', '2021-07-13') },
    ]);
    expect(titles(lanesOf(dataset))).toEqual([
      'Some day in July',
      'Between',
      'Early',
      'Late',
      'Undated',
    ]);
  });

  it.each([
    ['the bundled wave', waveDataset()],
    ['invented bakeries', bakeryDataset()],
    ['orchards without dates', orchardDataset()],
  ])('hold every counted row of %s once', (_, dataset) => {
    const rows = lanesOf(dataset).map(({ row }) => row);
    expect(rows).toEqual(ownOrder(dataset, compare));
    expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: dataset.length }, (_, i) => i));
  });

  it('leave the place out of a title that ends on it', () => {
    expect(shortTitle('KMG-Security, Zhanaozen', 'Zhanaozen')).toBe('KMG-Security');
    expect(shortTitle('Zhanaozen bakers', 'Zhanaozen')).toBe('Zhanaozen bakers');
    expect(shortTitle('KMG-Security, Zhanaozen', null)).toBe('KMG-Security, Zhanaozen');
  });
});

describe('the steps of a lane', () => {
  const span = days('2021-07-13', '2021-07-17');

  it('are the exactly dated ones, in order, those of a day and head together', () => {
    const vague = { ...step('2021-07-14', 'threat'), date: { edtf: '2021-07', min: 1, max: 31 } };
    const steps = [step('2021-07-16', 'agreed'), vague, step('2021-07-14', 'rally'), step('2021-07-14', 'talks')];
    expect(laneSteps(steps, span).map(({ head, steps: held }) => [head, held.length])).toEqual([
      ['plain', 2],
      ['agreed', 1],
    ]);
  });

  it('leave to the ends of the bar what these already say', () => {
    const steps = [step('2021-07-13', 'walkout'), step('2021-07-15', 'walkout'), step('2021-07-17', 'ended')];
    expect(laneSteps(steps, span).map(({ head }) => head)).toEqual(['edge', 'plain', 'edge']);
  });

  it('give the sign of a threat to what workers announce, not to what they are threatened with', () => {
    const told = { ...step('2021-07-15', 'threat'), who: 'employer' as const, what: 'threat_of_dismissal' as const };
    const steps = [step('2021-07-14', 'threat'), told];
    expect(laneSteps(steps, undefined).map(({ head }) => head)).toEqual(['threat', 'plain']);
  });
});

describe('groups of lanes', () => {
  const lanes = lanesOf(bakeryDataset());
  const bits = (failed: Readonly<Record<number, number>>) =>
    Uint32Array.from(lanes, (_, row) => failed[row] ?? 0);

  it('are one where no town is selected', () => {
    const [group, ...more] = laneGroups(lanes, { failBits: bits({}), timeBits: 1, town: null, by: undefined });
    expect(group).toMatchObject({ of: { kind: 'all' }, shown: 6, all: 6 });
    expect(more).toEqual([]);
  });

  it('lead with the selected town, and count what is shown of each', () => {
    const groups = laneGroups(lanes, { failBits: bits({ 0: 1, 4: 1 }), timeBits: 1, town: 'hill', by: undefined });
    expect(groups).toMatchObject([
      { of: { kind: 'town' }, shown: 2, all: 3 },
      { of: { kind: 'others' }, shown: 2, all: 3 },
    ]);
  });

  it('put what the window leaves out last, and leave out what another clause does', () => {
    const failBits = bits({ 4: 1, 0: 2, 1: 3 });
    const [group] = laneGroups(lanes, { failBits, timeBits: 1, town: null, by: undefined });
    expect(titles(group?.lanes ?? [])).toEqual(['Millet', 'Barley', 'Spelt', 'Wheat']);
  });

  it('are one a value of the column that groups them, what is not known last', () => {
    const by = categoryColumn(['won', undefined, 'won', 'lost', undefined, 'won'], ['lost', 'won']);
    const groups = laneGroups(lanes, { failBits: bits({}), timeBits: 1, town: null, by });
    expect(groups.map(({ of, all }) => [of.kind === 'value' ? of.value : of.kind, all])).toEqual([
      ['lost', 1],
      ['won', 3],
      ['unknown', 2],
    ]);
    expect(groups.flatMap((group) => group.lanes.map(({ row }) => row)).sort()).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  it('put a row of several values with the first of them, and the town before all', () => {
    const by = setColumn([['a', 'b'], ['b'], [], ['b', 'a'], ['a'], ['a']]);
    const groups = laneGroups(lanes, { failBits: bits({}), timeBits: 1, town: 'shore', by });
    expect(groups.map(({ of }) => (of.kind === 'value' ? of.value : of.kind))).toEqual([
      'town',
      'a',
      'b',
      'unknown',
    ]);
    expect(groups.reduce((sum, { all }) => sum + all, 0)).toBe(lanes.length);
  });
});
