import type { Outcome } from './codes.ts';

/** Whether an outcome is a result: what is unknown, still runs or never began has none. */
export function isResult(outcome: Outcome): boolean {
  return outcome === 'won' || outcome === 'partly_won' || outcome === 'not_won';
}
