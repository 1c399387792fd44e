// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/domain/codes.ts';
import type { Phase } from '../../src/domain/phase.ts';
import { outcomeMark } from '../../src/encoding/outcome.ts';
import { doubts, phaseMark, standingOf } from '../../src/encoding/phase.ts';

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
      expect(phaseMark('ended', outcome)).toEqual({ doubt: null, mark: outcomeMark(outcome) });
    }
  });

  it('is drawn as going on while it runs, and only as surely as its dates say', () => {
    expect(phaseMark('running', 'won')).toEqual({ doubt: null, mark: outcomeMark('ongoing') });
    for (const phase of ['possibly_begun', 'possibly_ended'] as const) {
      expect(phaseMark(phase, 'won')).toEqual({ doubt: 'perhaps', mark: outcomeMark('ongoing') });
    }
  });

  it('draws pale what is not reported any more', () => {
    expect(phaseMark('unreported', 'won')).toEqual({ doubt: 'unreported', mark: outcomeMark('won') });
    expect(standingOf('unreported')).toBe('undated');
  });

  it('tells what has not begun from what has no date', () => {
    expect(phaseMark('not_yet', 'won').doubt).toBe('ahead');
    expect(phaseMark('undated', 'won').doubt).toBe('dateless');
  });

  it('is drawn in another way for each doubt a reader has to tell apart', () => {
    expect(standingOf(null)).toBe('sure');
    expect(doubts.map(standingOf)).toEqual(['ahead', 'unsure', 'undated', 'undated', 'unsure', 'undated']);
  });
});
