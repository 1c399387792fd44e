import { beginningOf } from './ladderLabels.ts';
import { rungs, type LadderRow, type Rung } from './wagesData.ts';

/** A place on the scale, and the rungs that begin there. */
export interface RungPlace {
  readonly at: number;
  readonly told: readonly Rung[];
}

/** Nearer than this share of the scale, one mark would lie over the other: both are one place. */
const APART = 0.12;

/** Where the rungs of a ladder begin, in the order of the scale, which ends at `last`. */
export function places(row: LadderRow, last: number): readonly RungPlace[] {
  const begun = rungs.flatMap((rung) => {
    const range = row[rung];
    return range === undefined ? [] : [{ rung, at: beginningOf(range) }];
  });
  const found: { from: number; to: number; told: Rung[] }[] = [];
  for (const { rung, at } of begun.sort((a, b) => a.at - b.at)) {
    const place = found.at(-1);
    if (place === undefined || at - place.to >= APART * last) found.push({ from: at, to: at, told: [rung] });
    else {
      place.told.push(rung);
      place.to = at;
    }
  }
  return found.map(({ from, to, told }) => ({ at: (from + to) / 2, told }));
}
