import type { Tie } from '../../src/domain/descent.ts';

/** That one row inspired another, as the workers say, unless told otherwise. */
export function tie(from: number, to: number, more: Partial<Tie> = {}): Tie {
  return { from, to, type: 'inspired_by', basis: 'workers_say', source: 's', at: [1], ...more };
}
