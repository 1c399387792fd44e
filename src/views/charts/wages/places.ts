import { beginningOf } from './ladderLabels.ts';
import { rungs, type LadderRow, type Rung } from './wagesData.ts';

/** A place on the scale, and the rungs that begin there. */
export interface RungPlace {
  readonly at: number;
  readonly told: readonly [Rung, ...Rung[]];
}

/** Where the rungs of a ladder begin, each place once: one mark lies over another there. */
export function places(row: LadderRow): readonly RungPlace[] {
  const found = new Map<number, [Rung, ...Rung[]]>();
  for (const rung of rungs) {
    const range = row[rung];
    if (range === undefined) continue;
    const at = beginningOf(range);
    const there = found.get(at);
    if (there === undefined) found.set(at, [rung]);
    else there.push(rung);
  }
  return [...found].map(([at, told]) => ({ at, told }));
}
