import type { Outcome } from './codes.ts';
import type { Day } from './day.ts';
import type { Span } from './span.ts';

/**
 * How an event stands on a day. The `possibly` phases are those its dates leave open; `unreported`
 * is after the last day the source reports, where it gives no end.
 */
export type Phase =
  | 'undated'
  | 'not_yet'
  | 'possibly_begun'
  | 'running'
  | 'possibly_ended'
  | 'unreported'
  | 'ended';

/**
 * What is known of an event on a day: pure, so that playback can ask for any day in any order. What
 * was only threatened never runs. An undefined outcome stands for a dataset that records none.
 */
export function phaseOf(span: Span | undefined, outcome: Outcome | undefined, day: Day): Phase {
  if (span === undefined) return 'undated';
  if (outcome === 'not_begun' || day < span.startMin) return 'not_yet';
  if (day > span.endMax) return span.end === 'known' ? 'ended' : 'unreported';
  if (day < span.startMax) return 'possibly_begun';
  return day <= span.endMin ? 'running' : 'possibly_ended';
}
