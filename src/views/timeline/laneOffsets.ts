import type { LaneGroup } from './laneGroups.ts';
import type { Layout } from './layout.ts';

/** Pixels above the first lane, as the style sheet of the list has them. */
const TOP = 5;
/** Pixels of a heading with its rule, and between groups that have one. */
const HEADING = { wide: { height: 15, gap: 8 }, compact: { height: 31, gap: 0 } } as const;

/** The middle of each lane's bar in pixels from the top of the list, by row. */
export function laneOffsets(
  groups: readonly LaneGroup[],
  headed: (group: LaneGroup) => boolean,
  { pitch, middle, compact }: Pick<Layout, 'pitch' | 'middle' | 'compact'>,
): ReadonlyMap<number, number> {
  const { height, gap } = compact ? HEADING.compact : HEADING.wide;
  const offsets = new Map<number, number>();
  let y = TOP;
  groups.forEach((group, i) => {
    if (headed(group)) y += height + (i > 0 ? gap : 0);
    for (const { row } of group.lanes) {
      offsets.set(row, y + middle);
      y += pitch;
    }
  });
  return offsets;
}
