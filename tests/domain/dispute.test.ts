// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Disagreement } from '../../src/domain/disagreement.ts';
import { allDisputes, disputesOf } from '../../src/domain/dispute.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

const wave = waveDataset();

/** The orchards with a disagreement about the first one. */
function orchardsAtOdds(found: Disagreement): Dataset {
  const orchards = orchardDataset();
  return { ...orchards, roles: { disagreements: (row) => (row === 0 ? [found] : []) } };
}

describe('disputes', () => {
  it('are not looked for where the dataset looks for none', () => {
    expect(allDisputes(orchardDataset())).toBeUndefined();
    expect(disputesOf(orchardDataset(), 0)).toEqual([]);
  });

  it('show the claims at odds, then the claim in use of what stands against them', () => {
    const dataset = orchardsAtOdds({
      kind: 'headcount',
      field: 'yield',
      claims: [0],
      against: ['fruit'],
    });
    const [dispute, ...rest] = disputesOf(dataset, 0);
    expect(rest).toEqual([]);
    expect(dispute).toMatchObject({ opens: 'yield', field: { text: 'yield' } });
    expect(dispute?.readings).toMatchObject([
      { cell: { text: '12' }, source: 'ledger', used: true, against: false },
      { cell: { text: 'apple' }, field: { text: 'fruit' }, against: true },
    ]);
  });

  it('leave out what is about a field there is not', () => {
    const found = { kind: 'precision', field: 'colour', claims: [0], against: [] } as const;
    expect(allDisputes(orchardsAtOdds(found))).toEqual([]);
  });

  it('of the wave lead to claims there are, and mark one reading as in use', () => {
    const all = allDisputes(wave) ?? [];
    expect(all.length).toBeGreaterThan(30);
    const ids = [...wave.fields, ...(wave.sections ?? [])].map(({ id }) => id);
    for (const { opens, readings, kind } of all) {
      expect(ids).toContain(opens);
      expect(readings.length).toBeGreaterThan(0);
      const claimed = ['between_sources', 'within_source', 'coder_readings', 'precision'].includes(kind);
      if (claimed) expect(readings.map(({ used }) => used)).toEqual(readings.map((_, i) => i === 0));
    }
  });

  it('give the sum: KEZBI names nine of its twelve demands, others two more', () => {
    const kezbi = disputesOf(wave, wave.rowOf('kezbi-2021-06') ?? -1);
    expect(kezbi.find(({ kind }) => kind === 'demand_count')).toMatchObject({
      implied: { range: { low: 9, high: 9 }, unit: 'count' },
      others: 2,
    });
    const percent = kezbi.find(({ kind }) => kind === 'percent');
    expect(percent?.implied).toMatchObject({ range: { low: 100, high: 100 }, unit: 'percent' });
    expect(percent?.readings.map(({ against }) => against)).toEqual([false, false, true, true]);
  });

  it('show the dated step that stands against a start, under the name of the step', () => {
    const all = disputesOf(wave, wave.rowOf('kmg-security-zhanaozen-2021-07') ?? -1);
    const start = all.find(({ opens }) => opens === 'start');
    expect(start?.readings).toMatchObject([
      { source: 'article', used: true, against: false },
      { source: 'azattyq-31356156', used: false, against: false },
      {
        source: 'asianews-55123',
        field: { id: 'step.agreed' },
        cell: { kind: 'date', date: { edtf: '2021-06' } },
        used: false,
        against: true,
      },
    ]);
  });

  it('name the demand of which the result is told in two ways', () => {
    const kezbi = disputesOf(wave, wave.rowOf('kezbi-2021-06') ?? -1);
    expect(kezbi.find(({ demand }) => demand !== undefined)).toMatchObject({
      kind: 'between_sources',
      opens: 'demands',
      demand: { id: 'demand.pay_raise' },
      readings: [{ cell: { label: { id: 'result.met' } } }, { cell: { label: { id: 'result.partly_met' } } }],
    });
  });

  it('set where a demand is named against where it is said not to have been made', () => {
    const all = disputesOf(wave, wave.rowOf('industrial-service-resources-2021-07') ?? -1);
    const ofDemands = all.filter(({ opens }) => opens === 'demands');
    expect(ofDemands.find(({ kind, readings }) => kind === 'within_source' && readings.some(({ at }) => at.includes(47)))).toMatchObject({
      opens: 'demands',
      demand: { id: 'demand.pay_raise' },
      readings: [
        { at: [35], used: true, against: false, cell: { label: { id: 'made.true' } } },
        { at: [47], used: false, against: false, cell: { label: { id: 'made.false' } } },
      ],
    });
  });
});
