// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { gainOf } from '../../src/domain/gain.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

const wave = waveDataset();
const gain = (key: string) => gainOf(wave, wave.rowOf(key) ?? -1, 'won');

describe('gainOf', () => {
  it.each([
    ['kmg-security-zhanaozen-2021-07', { inferred: true, broken: true }],
    ['kezbi-2021-06', { inferred: false, broken: true }],
    ['munaispetssnab-2021-07', { inferred: false, broken: false }],
  ])('says how what %s won stands', (key, expected) => {
    expect(gain(key)).toMatchObject(expected);
  });

  it('knows of no outcome where none is recorded', () => {
    expect(gainOf(orchardDataset(), 0, 'won')).toEqual({ outcome: undefined, inferred: false, broken: false });
  });
});
