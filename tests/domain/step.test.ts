// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isWorkersThreat, stepLabel } from '../../src/domain/step.ts';
import { waveDataset } from '../support/datasets.ts';

const dataset = waveDataset();
const steps = Array.from({ length: dataset.length }, (_, row) => dataset.roles.steps?.(row) ?? []).flat();

describe('a step', () => {
  it('is called by what was done, where that is coded', () => {
    expect(stepLabel({ kind: 'threat', what: 'pressure' })).toEqual({ kind: 'message', id: 'response.pressure' });
    expect(stepLabel({ kind: 'threat' })).toEqual({ kind: 'message', id: 'step.threat' });
  });

  it('is the workers’ threat only where nobody is coded as making it to them', () => {
    expect(isWorkersThreat({ kind: 'threat' })).toBe(true);
    expect(isWorkersThreat({ kind: 'threat', who: 'employer', what: 'pressure' })).toBe(false);
    expect(isWorkersThreat({ kind: 'threat', who: 'employer' })).toBe(false);
    expect(isWorkersThreat({ kind: 'threat', what: 'pressure' })).toBe(false);
    expect(isWorkersThreat({ kind: 'offer' })).toBe(false);
  });

  it('in the wave is a threat of both kinds', () => {
    const threats = steps.filter(({ kind }) => kind === 'threat');
    expect(new Set(threats.map(isWorkersThreat))).toEqual(new Set([true, false]));
  });
});
