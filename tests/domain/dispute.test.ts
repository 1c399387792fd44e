// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Disagreement } from '../../src/domain/disagreement.ts';
import { allDisputes, disputesOf } from '../../src/domain/dispute.ts';
import type { Demand, Step } from '../../src/domain/event.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';
import { claim, date } from './event.fixture.ts';
import { fieldWith, shown } from './field.fixture.ts';

const wave = waveDataset();

/** The orchards with a disagreement about the first one. */
function orchardsAtOdds(found: Disagreement, known: Partial<Dataset> = {}): Dataset {
  const disagreements = (row: number) => (row === 0 ? [found] : []);
  return { ...orchardDataset(), ...known, roles: { ...known.roles, disagreements } };
}

describe('disputes', () => {
  it('are not looked for where the dataset looks for none', () => {
    expect(allDisputes(orchardDataset())).toBeUndefined();
    expect(disputesOf(orchardDataset(), 0)).toEqual([]);
  });

  it('are looked for in every row, those of context last', () => {
    const disagreements = () => [{ kind: 'precision', field: 'fruit', claims: [0], against: [] } as const];
    const dataset = { ...orchardDataset(), length: 2, context: 1, roles: { disagreements } };
    expect(allDisputes(dataset)?.map(({ row }) => row)).toEqual([0, 1, 2]);
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

  it('leave out the claims that are not at odds, and what has nothing to set against them', () => {
    const claims = [shown('10'), shown('12'), shown('14', { source: 'herald', note: 'Read off a chart.' })];
    const found = { kind: 'headcount', field: 'yield', claims: [0, 2], against: ['colour', 'weight', 'fruit'] } as const;
    const fields = [fieldWith('yield', claims), fieldWith('weight', []), fieldWith('fruit', [shown('apple')])];
    const field = { kind: 'text', text: 'yield' } as const;
    expect(disputesOf(orchardsAtOdds(found, { fields }), 0)).toStrictEqual([
      {
        row: 0,
        kind: 'headcount',
        opens: 'yield',
        field,
        readings: [
          { ...claims[0], field, used: true, against: false },
          { ...claims[2], field, used: false, against: false },
          { ...shown('apple'), field: { kind: 'text', text: 'fruit' }, used: true, against: true },
        ],
      },
    ]);
  });

  it('show what stands against a field of which nobody claims anything', () => {
    const found = { kind: 'headcount', field: 'yield', claims: [0], against: ['fruit'] } as const;
    const fields = [fieldWith('yield', []), fieldWith('fruit', [shown('apple')])];
    const [dispute] = disputesOf(orchardsAtOdds(found, { fields }), 0);
    expect(dispute?.readings.map(({ against }) => against)).toEqual([true]);
  });

  it.each([
    ['percent', 'percent'],
    ['duration', 'days'],
    ['demand_count', 'count'],
  ] as const)('say of a %s in %s what the others come to', (kind, unit) => {
    const implied = { low: 8, high: 9 };
    const dataset = orchardsAtOdds({ kind, field: 'yield', claims: [0], against: ['fruit'], implied });
    expect(disputesOf(dataset, 0)[0]?.implied).toEqual({ kind: 'range', range: implied, unit });
  });

  it.each([{ kind: 'percent' }, { kind: 'headcount', implied: { low: 8, high: 9 } }] as const)(
    'say of a $kind what the others come to only where there is a sum and a unit for it',
    (known) => {
      const dataset = orchardsAtOdds({ ...known, field: 'yield', claims: [0], against: ['fruit'] });
      expect(disputesOf(dataset, 0)[0]).not.toHaveProperty('implied');
    },
  );

  it('count for others only the demands that the counting source names nowhere', () => {
    const found = { kind: 'demand_count', field: 'yield', claims: [0], against: [] } as const;
    const of = (source: string, ...also: readonly string[]): Demand => ({
      ...claim('leave', source),
      code: 'leave',
      also: also.map((other) => claim('leave', other)),
      result: [],
    });
    const demands = () => [of('ledger', 'herald'), of('herald', 'ledger'), of('herald'), of('herald', 'almanac')];
    expect(disputesOf(orchardsAtOdds(found, { roles: { demands } }), 0)[0]?.others).toBe(2);
    expect(disputesOf(orchardsAtOdds(found), 0)[0]?.others).toBe(0);
  });

  it('leave out what is about a field there is not', () => {
    const found = { kind: 'precision', field: 'colour', claims: [0], against: [] } as const;
    expect(allDisputes(orchardsAtOdds(found))).toEqual([]);
  });

  it('show the date of a step, with the coder’s note where there is one', () => {
    const step: Step = { kind: 'paid', text: 'Paid.', source: 'herald', at: [2], basis: 'stated', date: date('2021-07-01') };
    const steps = () => [step, { ...step, note: 'By its seal.' }];
    const readingsOf = (index: number) => {
      const found = { kind: 'between_sources', field: 'yield', claims: [0], against: [], step: index } as const;
      return disputesOf(orchardsAtOdds(found, { roles: { steps } }), 0)[0]?.readings.slice(1);
    };
    const reading = {
      source: 'herald',
      at: [2],
      basis: 'stated',
      cell: { kind: 'date', date: date('2021-07-01') },
      field: { kind: 'message', id: 'step.paid' },
      used: false,
      against: true,
    };
    expect(readingsOf(0)).toStrictEqual([reading]);
    expect(readingsOf(1)).toStrictEqual([{ ...reading, note: 'By its seal.' }]);
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

describe('a dispute about a demand', () => {
  const found = { kind: 'between_sources', field: 'demands', demand: 0, claims: [0, 1], against: [] } as const;
  const demand: Demand = {
    ...claim('leave'),
    code: 'leave',
    result: [{ ...claim('met' as const), note: 'Three days.' }, claim('refused' as const, 'herald')],
  };
  const demands = () => [demand];

  it('shows who tells what became of it, with the coder’s note where there is one', () => {
    const field = { kind: 'message', id: 'field.demands' };
    const of = (id: string) => ({ kind: 'label', label: { kind: 'message', id } });
    const cited = { at: [1], basis: 'stated', field, against: false };
    expect(disputesOf(orchardsAtOdds(found, { roles: { demands } }), 0)).toStrictEqual([
      {
        row: 0,
        kind: 'between_sources',
        opens: 'demands',
        field,
        demand: { kind: 'message', id: 'demand.leave' },
        readings: [
          { ...cited, source: 'gazette', note: 'Three days.', cell: of('result.met'), used: true },
          { ...cited, source: 'herald', cell: of('result.refused'), used: false },
        ],
      },
    ]);
  });

  it('has the name of the section that holds the demands, where there is one', () => {
    const sections = [fieldWith('demands', [])];
    const [dispute] = disputesOf(orchardsAtOdds(found, { sections, roles: { demands } }), 0);
    expect(dispute?.field).toEqual({ kind: 'text', text: 'demands' });
  });

  it('is left out where there is no such demand', () => {
    expect(disputesOf(orchardsAtOdds(found), 0)).toEqual([]);
    expect(disputesOf(orchardsAtOdds({ ...found, demand: 1 }, { roles: { demands } }), 0)).toEqual([]);
  });
});
