// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Demand, Step } from '../../src/domain/event.ts';
import { promiseOf, stageKinds, stagesOf, type StageKind } from '../../src/domain/stages.ts';
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
    expect(told([], [demand('promised')])).toEqual(['demand', 'agreed']);
    expect(told([], [demand('refused')])).toEqual(['demand']);
    expect(told([], [demand('unknown', 'met')])).toEqual(['demand']);
  });

  it('never take a demand that was met for a payment', () => {
    expect(told([step('agreed')], [demand('met')])).not.toContain('paid');
  });
});

describe('a promise', () => {
  const promise = (steps: readonly Step[]) => promiseOf(stagesOf(steps, []));

  it('is none where no agreement is told', () => {
    expect(promise([step('offer'), step('rejected')])).toBeUndefined();
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

  it('is perhaps paid where a payment is only inferred', () => {
    const inferred: Step = { ...step('paid'), basis: 'inferred' };
    expect(promise([step('agreed'), inferred])).toBe('unsure');
    expect(promise([step('agreed'), inferred, step('paid')])).toBe('paid');
    expect(promise([step('agreed'), inferred, step('broken')])).toBe('broken');
  });
});

describe('promises of the wave', () => {
  const { length, key, roles } = waveDataset();
  const states = new Map(
    Array.from({ length }, (_, row) => [
      key(row),
      promiseOf(stagesOf(roles.steps?.(row) ?? [], roles.demands?.(row) ?? [])),
    ]),
  );
  const keysOf = (state: string | undefined) =>
    [...states].flatMap(([id, found]) => (found === state ? [id] : []));

  it('were later reported broken in two cases, perhaps paid in two, and surely paid in none', () => {
    expect(keysOf('broken')).toEqual(['kezbi-2021-06', 'kmg-security-zhanaozen-2021-07']);
    expect(keysOf('unsure')).toEqual(['aktau-oil-service-company-2021-07', 'ozenenergoservice-2021-07']);
    expect(keysOf('paid')).toEqual([]);
    expect(keysOf('disputed')).toEqual([]);
  });

  it('are otherwise not told of, also where the strike was won', () => {
    expect(states.get('munaispetssnab-2021-07')).toBe('not_told');
    // Its victory is told as that of its demand, not as a step.
    expect(states.get('kmg-security-karazhanbas-2021-07')).toBe('not_told');
  });

  it('are none where the strike went on or its end is not told', () => {
    expect(states.get('abuev-group-2021-07')).toBeUndefined();
    expect(states.get('batysgeofizservice-2021-07')).toBeUndefined();
    expect(states.get('emir-oil-threat-2021')).toBeUndefined();
  });
});
