// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { ClaimView } from '../../../src/domain/dataset.ts';
import {
  alternatives,
  bound,
  contradicted,
  differ,
  eachSource,
  implied,
  inUse,
  other,
  outcomeCode,
  restsOnOne,
} from '../../../src/views/story/figures.ts';
import { rowsOf, type Scope } from '../../../src/views/story/storyData.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';

const dataset = waveDataset();
const everything: Scope = { dataset, rows: rowsOf(dataset, []) };
const KEZBI = 'kezbi-2021-06';
const MUNAI = 'munaispetssnab-2021-07';

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
    expect(other(KEZBI, 'wage_after').value(everything)).toMatchObject({
      cell: { range: { low: 200000, high: 400000 } },
    });
    expect(other(KEZBI, 'wage_demanded').value(everything)).toEqual({ kind: 'unknown' });
  });

  it('has the first claim of each source', () => {
    expect(eachSource(MUNAI, 'participants').value(everything)).toMatchObject({
      parts: [
        { source: 'article', cell: { wording: 'more_than' } },
        { source: 'rferl-qishloq-ovozi', cell: { range: { low: 130 } } },
      ],
    });
  });

  it('keeps the order of the sources where the first makes a further claim after another', () => {
    const claimed = (low: number, source: string): ClaimView => ({
      cell: { kind: 'range', range: { low, high: low }, unit: 'people' },
      source,
      at: [],
      basis: 'stated',
    });
    const fields = dataset.fields.map((field) =>
      field.id === 'participants'
        ? { ...field, claims: () => [claimed(1, 'A'), claimed(2, 'B'), claimed(3, 'A')] }
        : field,
    );
    const scope: Scope = { dataset: { ...dataset, fields }, rows: [] };
    expect(eachSource(KEZBI, 'participants').value(scope)).toMatchObject({
      parts: [
        { source: 'A', cell: { range: { low: 1 } } },
        { source: 'B', cell: { range: { low: 2 } } },
      ],
    });
  });

  it('has what the amounts imply beside what is stated', () => {
    expect(contradicted(KEZBI, 'wage_won').value(everything)).toBe('yes');
    expect(implied(KEZBI, 'wage_won').value(everything)).toMatchObject({
      cell: { range: { low: 100, high: 100 } },
    });
    expect(contradicted('kunan-holding-2021-07', 'wage_won').value(everything)).toBe('no');
  });

  it('is not known where there is no such action, and nothing throws', () => {
    const scope = { dataset: orchardDataset(), rows: [0, 1] };
    expect(inUse(KEZBI, 'start').value(scope)).toEqual({ kind: 'unknown' });
    expect(alternatives(KEZBI, 'start').value(scope)).toEqual({ kind: 'unknown' });
    expect(eachSource(KEZBI, 'start').value(scope)).toEqual({ kind: 'unknown' });
    expect(outcomeCode(KEZBI).value(scope)).toBe('unknown');
    expect(restsOnOne(KEZBI).value(scope)).toBe('no');
  });
});
