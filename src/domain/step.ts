import type { Label } from './dataset.ts';
import type { Step } from './event.ts';

/** What a step is called: what was done where that is coded, else its kind. */
export function stepLabel({ kind, what }: Pick<Step, 'kind' | 'what'>): Label {
  return { kind: 'message', id: what === undefined ? `step.${kind}` : `response.${what}` };
}

/** Whether the workers announce a further step; a threat of which it is coded who and what is made to them. */
export function isWorkersThreat({ kind, who, what }: Pick<Step, 'kind' | 'who' | 'what'>): boolean {
  return kind === 'threat' && who === undefined && what === undefined;
}
