// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DAY_MIN } from '../../src/crossfilter/column.ts';
import type { Demand, Step } from '../../src/domain/event.ts';
import { agreementOf, isBroken, promiseOf, stageKinds, stagesIn, stagesOf, type StageKind } from '../../src/domain/stages.ts';
import { waveDataset } from '../support/datasets.ts';
import { claim, date } from './event.fixture.ts';

const step = (kind: Step['kind'], more: Partial<Step> = {}): Step => ({
  kind,
  text: kind,
  source: 'gazette',
  at: [1],
  basis: 'stated',
  ...more,
});
const demand = (...results: readonly Demand['result'][number]['value'][]): Demand => ({
  code: 'pay_raise',
  source: 'gazette',
  at: [2],
  basis: 'stated',
  result: results.map((value) => claim(value)),
});
const told = (steps: readonly Step[], demands: readonly Demand[] = []): readonly StageKind[] =>
  stagesOf(steps, demands).flatMap(({ kind, reports }) => (reports.length > 0 ? [kind] : []));

describe('stages', () => {
  it('are all there in order, those nobody tells without a report', () => {
    expect(stagesOf([], []).map(({ kind }) => kind)).toEqual(stageKinds);
    expect(told([])).toEqual([]);
  });

  it('come from the chronology, an answer by what was answered', () => {
    const steps = [
      step('walkout'),
      step('response', { what: 'offer' }),
      step('response', { what: 'talks_refused' }),
      step('rejected'),
      step('paid'),
    ];
    expect(told(steps)).toEqual(['offer', 'rejected', 'paid']);
    expect(told([step('response', { what: 'talks' })])).toEqual(['talks']);
  });

  it('keep every report of a stage, dated ones first and in order', () => {
    const later = step('agreed', { date: date('2021-07-08') });
    const first = step('agreed', { date: date('2021-07-06'), source: 'herald' });
    const agreed = stagesOf([step('agreed'), later, first], []).find(({ kind }) => kind === 'agreed');
    expect(agreed?.reports.map((report) => report.date?.edtf)).toEqual([
      '2021-07-06',
      '2021-07-08',
      undefined,
    ]);
    expect(agreed?.reports[0]?.source).toBe('herald');
  });

  it('take what was demanded, and what was agreed to, from demands where no step tells', () => {
    expect(told([], [demand('met')])).toEqual(['demand', 'agreed']);
    expect(told([], [demand('partly_met')])).toEqual(['demand', 'agreed']);
    expect(told([], [demand('promised')])).toEqual(['demand', 'agreed']);
    expect(told([], [demand('refused')])).toEqual(['demand']);
    expect(told([], [demand('unknown', 'met')])).toEqual(['demand']);
  });

  it('have of a report who says it where, with the day and the note where there are any', () => {
    const cited = { source: 'gazette', at: [1], basis: 'stated' } as const;
    const more = { date: date('2021-07-08'), note: 'By its seal.' };
    const reports = stagesOf([step('offer', more), step('paid')], []).flatMap((stage) => stage.reports);
    expect(reports).toStrictEqual([{ ...cited, ...more }, cited]);
  });

  it('rest on the first demand, and by inference on the first that was agreed to', () => {
    const second: Demand = { ...demand(), source: 'herald', result: [claim('met', 'almanac')] };
    const reports = stagesOf([], [demand('refused'), second, demand('met')]).flatMap((stage) => stage.reports);
    expect(reports).toStrictEqual([
      { source: 'gazette', at: [2], basis: 'stated' },
      { source: 'almanac', at: [1], basis: 'inferred' },
    ]);
  });

  it('of a row come from its steps and demands, where the dataset records them', () => {
    const [steps, demands] = [[step('paid')], [demand('met')]];
    expect(stagesIn({ steps: () => steps, demands: () => demands }, 0)).toEqual(stagesOf(steps, demands));
    expect(stagesIn({ steps: () => steps }, 0)).toEqual(stagesOf(steps, []));
    expect(stagesIn({ demands: () => demands }, 0)).toEqual(stagesOf([], demands));
    expect(stagesIn({}, 0)).toEqual(stagesOf([], []));
  });

  it('never take a demand that was met for a payment', () => {
    expect(told([step('agreed')], [demand('met')])).not.toContain('paid');
  });
});

describe('the report of the agreement', () => {
  const [early, late] = [date('2021-07-06'), date('2021-07-08')];
  const found = (begun: number | undefined, ...agreed: readonly Partial<Step>[]) =>
    agreementOf(stagesOf([step('demand'), ...agreed.map((more) => step('agreed', more))], []), begun);

  it('is the first not dated before the action began', () => {
    expect(found(early.min, { date: early }, { date: late })).toMatchObject({ date: early });
    expect(found(late.min, { date: early }, { date: late })).toMatchObject({ date: late });
    expect(found(late.min, { date: early }, { source: 'herald' })).toMatchObject({ source: 'herald' });
  });

  it('is the first of all where every one is dated before, or it is not known when the action began', () => {
    expect(found(late.max + 1, { date: early }, { date: late })).toMatchObject({ date: early });
    expect(found(undefined, { date: early }, { date: late })).toMatchObject({ date: early });
    expect(found(DAY_MIN, { date: early }, { date: late })).toMatchObject({ date: early });
  });

  it('is none where no agreement is told', () => {
    expect(found(early.min)).toBeUndefined();
    expect(agreementOf([], early.min)).toBeUndefined();
  });
});

describe('a promise', () => {
  const promise = (steps: readonly Step[]) => promiseOf(stagesOf(steps, []));

  it('is none where no agreement is told', () => {
    expect(promise([step('offer'), step('rejected')])).toBeUndefined();
    expect(promiseOf([])).toBeUndefined();
  });

  it('is not told of where nobody reports later', () => {
    expect(promise([step('agreed')])).toBe('not_told');
  });

  it('is paid, broken, or both by different reports', () => {
    expect(promise([step('agreed'), step('paid')])).toBe('paid');
    expect(promise([step('agreed'), step('broken')])).toBe('broken');
    expect(promise([step('broken')])).toBe('broken');
    expect(promise([step('paid'), step('broken')])).toBe('disputed');
  });

  it('is not kept where a report says so, whatever another says', () => {
    const states = ['paid', 'unsure', 'broken', 'disputed', 'not_told', undefined] as const;
    expect(states.filter(isBroken)).toEqual(['broken', 'disputed']);
  });

  it('is perhaps paid where a payment is only inferred', () => {
    const inferred: Step = { ...step('paid'), basis: 'inferred' };
    expect(promise([step('agreed'), inferred])).toBe('unsure');
    expect(promise([step('agreed'), inferred, step('paid')])).toBe('paid');
    expect(promise([step('agreed'), inferred, step('broken')])).toBe('broken');
  });
});

describe('promises of the wave', () => {
  const { length, key, rowOf, roles } = waveDataset();
  const stateOf = (row: number) => promiseOf(stagesIn(roles, row));
  const keysOf = (state: string) =>
    Array.from({ length }, (_, row) => row).flatMap((row) => (stateOf(row) === state ? [key(row)] : []));
  const stateAt = (id: string) => stateOf(rowOf(id)!);

  it('were later reported broken in two cases, perhaps paid in two, and surely paid in none', () => {
    expect(keysOf('broken')).toEqual(['kezbi-2021-06', 'kmg-security-zhanaozen-2021-07']);
    expect(keysOf('unsure')).toEqual(['aktau-oil-service-company-2021-07', 'ozenenergoservice-2021-07']);
    expect(keysOf('paid')).toEqual([]);
    expect(keysOf('disputed')).toEqual([]);
  });

  it('are otherwise not told of, also where the strike was won', () => {
    expect(stateAt('munaispetssnab-2021-07')).toBe('not_told');
    // Its victory is told as that of its demand, not as a step.
    expect(stateAt('kmg-security-karazhanbas-2021-07')).toBe('not_told');
  });

  it('are none where the strike went on or its end is not told', () => {
    expect(stateAt('abuev-group-2021-07')).toBeUndefined();
    expect(stateAt('batysgeofizservice-2021-07')).toBeUndefined();
    expect(stateAt('emir-oil-threat-2021')).toBeUndefined();
  });
});
