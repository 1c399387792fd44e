import type { Day } from './day.ts';

/** Days between two starts beyond which they belong to different clusters. */
export const GAP = 21;

/** Starts, sorted, and split wherever more than `GAP` days lie between neighbours. */
export function clustersOf(starts: readonly Day[]): readonly (readonly Day[])[] {
  const clusters: Day[][] = [];
  let last: Day | undefined;
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (last === undefined || start - last > GAP) clusters.push([]);
    clusters.at(-1)?.push(start);
    last = start;
  }
  return clusters;
}
