import type { Outcome } from '../domain/codes.ts';
import type { Phase } from '../domain/span.ts';
import { outcomeMark, type MarkEncoding } from './outcome.ts';

/**
 * How surely a row stands as its mark says on a day: `ahead` it has not begun, `sure` it runs or
 * has ended for certain, `unsure` its dates leave open whether it runs, `undated` they say nothing of the
 * day: there are none, or the reports end before it.
 */
export type Standing = 'ahead' | 'sure' | 'unsure' | 'undated';

export interface PhaseEncoding {
  readonly standing: Standing;
  readonly mark: MarkEncoding;
}

/** What runs is drawn as what goes on, so that a day in the past reads like one in the present. */
function whileRunning(outcome: Outcome | undefined): MarkEncoding {
  return outcomeMark(outcome === 'not_begun' ? 'not_begun' : 'ongoing');
}

/**
 * How a row is drawn as of a day: running, or with its outcome, as surely as is known. What is not
 * reported any more is drawn with the outcome last reported, pale.
 */
export function phaseMark(phase: Phase, outcome: Outcome | undefined): PhaseEncoding {
  switch (phase) {
    case 'undated':
      return { standing: 'undated', mark: outcomeMark('unknown') };
    case 'not_yet':
      return { standing: 'ahead', mark: outcomeMark('unknown') };
    case 'possibly_begun':
    case 'possibly_ended':
      return { standing: 'unsure', mark: whileRunning(outcome) };
    case 'running':
      return { standing: 'sure', mark: whileRunning(outcome) };
    case 'unreported':
      return { standing: 'undated', mark: outcomeMark(outcome) };
    case 'ended':
      return { standing: 'sure', mark: outcomeMark(outcome) };
  }
}
