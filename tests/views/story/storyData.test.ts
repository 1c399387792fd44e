// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { citedBy, demandOf, stepOf } from '../../../src/views/story/storyData.ts';
import { waveDataset } from '../../support/datasets.ts';

const dataset = waveDataset();
const KEZBI = 'kezbi-2021-06';

describe('what a sentence rests on', () => {
  it('is a step, also one after another', () => {
    expect(stepOf(dataset, KEZBI, 'rejected')?.date).toBeUndefined();
    expect(stepOf(dataset, KEZBI, 'rejected', 'offer')?.at).toEqual([9, 10]);
    expect(stepOf(dataset, KEZBI, 'rejected', 'paid')).toBeUndefined();
  });

  it('is a demand with what became of it', () => {
    expect(demandOf(dataset, KEZBI, 'return_to_parent_company')?.at).toEqual([47]);
    expect(citedBy(dataset, { kind: 'demand', event: KEZBI, code: 'pay_raise' })).toHaveLength(3);
    expect(demandOf(dataset, 'no such action', 'pay_raise')).toBeUndefined();
  });

  it('is no passage where it is rows or a part of the screen', () => {
    expect(citedBy(dataset, { kind: 'rows' })).toEqual([]);
    expect(citedBy(dataset, { kind: 'part', part: 'links' })).toEqual([]);
  });
});
