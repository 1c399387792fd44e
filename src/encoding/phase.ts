import type { Outcome } from '../domain/codes.ts';
import type { Phase } from '../domain/phase.ts';
import { outcomeMark, type MarkEncoding } from './outcome.ts';

/**
 * Why a mark does not stand for its row as it is, in the order of the key. As of a day: it is `ahead`,
 * it `perhaps` runs, it is `unreported` by then, it is `dateless`. Without one: it is only `possible`
 * that the row meets what is asked, or, `undated`, nobody can tell.
 */
export const doubts = ['ahead', 'perhaps', 'unreported', 'dateless', 'possible', 'undated'] as const;
export type Doubt = (typeof doubts)[number];

/** How a mark is drawn: dashed what is `ahead`, striped what is `unsure`, pale what is `undated`. */
export type Standing = 'ahead' | 'sure' | 'unsure' | 'undated';

const standings: Readonly<Record<Doubt, Standing>> = {
  ahead: 'ahead',
  perhaps: 'unsure',
  unreported: 'undated',
  dateless: 'undated',
  possible: 'unsure',
  undated: 'undated',
};

export interface DoubtedMark {
  readonly mark: MarkEncoding;
  /** Null: it stands as it is. */
  readonly doubt: Doubt | null;
}

/** How a doubt is drawn, or that there is none. */
export function standingOf(doubt: Doubt | null): Standing {
  return doubt === null ? 'sure' : standings[doubt];
}

/**
 * How a row is drawn as of a day: running (as what goes on, so that a day in the past reads like one
 * in the present), or with its outcome, as surely as is known. What is not reported any more is drawn
 * with the outcome last reported, pale.
 */
export function phaseMark(phase: Phase, outcome: Outcome | undefined): DoubtedMark {
  switch (phase) {
    case 'undated':
      return { doubt: 'dateless', mark: outcomeMark('unknown') };
    case 'not_yet':
      return { doubt: 'ahead', mark: outcomeMark('unknown') };
    case 'possibly_begun':
    case 'possibly_ended':
      return { doubt: 'perhaps', mark: outcomeMark('ongoing') };
    case 'running':
      return { doubt: null, mark: outcomeMark('ongoing') };
    case 'unreported':
      return { doubt: 'unreported', mark: outcomeMark(outcome) };
    case 'ended':
      return { doubt: null, mark: outcomeMark(outcome) };
  }
}
