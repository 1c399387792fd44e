// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/crossfilter/evaluate.ts';
import { laneData } from '../../../src/views/timeline/laneData.ts';
import { lanesAsked, lanesIn } from '../../../src/views/timeline/lanesAsked.ts';
import { bakeryDataset, day } from './bakeries.ts';

const dataset = bakeryDataset();
const lanes = laneData(dataset, ({ en }) => en, (a, b) => a.localeCompare(b));
const titles = (some: typeof lanes) => some.map(({ title }) => title).sort();

describe('the lanes asked for', () => {
  it('pass every clause but the one on time', () => {
    const evaluation = evaluate(dataset.table, [
      { kind: 'values', dimension: 'place', values: ['shore'] },
      { kind: 'window', dimension: 'time', from: null, to: day('2021-07-18'), possible: false },
    ]);
    expect(titles(lanesAsked(lanes, evaluation, 'time'))).toEqual(['Millet', 'Oat']);
    expect(titles(lanesAsked(lanes, evaluation, undefined))).toEqual(['Millet']);
  });
});

describe('the lanes in a town', () => {
  it('have a site there, and are all of them for none', () => {
    expect(titles(lanesIn(lanes, 'hill'))).toEqual(['Barley', 'Rye', 'Spelt']);
    expect(lanesIn(lanes, null)).toBe(lanes);
  });
});
