// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/domain/codes.ts';
import type { Phase } from '../../src/domain/span.ts';
import { outcomeMark } from '../../src/encoding/outcome.ts';
import { phaseMark } from '../../src/encoding/phase.ts';

const phases: readonly Phase[] = [
  'undated',
  'not_yet',
  'possibly_begun',
  'running',
  'possibly_ended',
  'unreported',
  'ended',
];

describe('a row as of a day', () => {
  it('shows its outcome once it has ended or nothing more is reported, and at no time before', () => {
    for (const outcome of outcomes.filter((one) => one !== 'ongoing' && one !== 'not_begun')) {
      for (const phase of phases) {
        const told = phaseMark(phase, outcome).mark === outcomeMark(outcome);
        if (outcome !== 'unknown') expect(told).toBe(phase === 'ended' || phase === 'unreported');
      }
      expect(phaseMark('ended', outcome)).toEqual({ standing: 'sure', mark: outcomeMark(outcome) });
    }
  });

  it('is drawn as going on while it runs, and only as surely as its dates say', () => {
    expect(phaseMark('running', 'won')).toEqual({ standing: 'sure', mark: outcomeMark('ongoing') });
    for (const phase of ['possibly_begun', 'possibly_ended'] as const) {
      expect(phaseMark(phase, 'won')).toEqual({ standing: 'unsure', mark: outcomeMark('ongoing') });
    }
  });

  it('keeps a threat a threat', () => {
    expect(phaseMark('running', 'not_begun').mark).toEqual(outcomeMark('not_begun'));
  });

  it('draws pale what is not reported any more', () => {
    expect(phaseMark('unreported', 'won')).toEqual({ standing: 'undated', mark: outcomeMark('won') });
  });

  it('tells what has not begun from what has no date', () => {
    expect(phaseMark('not_yet', 'won').standing).toBe('ahead');
    expect(phaseMark('undated', 'won').standing).toBe('undated');
  });
});
