import type { Day } from './day.ts';

/** Where and when a row gathered: on one day from `from` to `to` (inclusive; equal: that day). */
export interface Gathering {
  readonly row: number;
  /** Id of the place. */
  readonly place: string;
  readonly from: Day;
  readonly to: Day;
}

/** Gatherings at one place on the same exact day, or a single one of which the day is not exact. */
export interface DayGroup {
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly number[];
}

/** The events at a place once those of one day are one: between the fewest and the most there can be. */
export interface MergedPlace {
  readonly place: string;
  /** In order of the first possible day. */
  readonly groups: readonly DayGroup[];
  readonly low: number;
  readonly high: number;
}

/** Gatherings of one exact day together, the others alone. */
function groupsOf(gatherings: readonly Gathering[]): readonly DayGroup[] {
  const groups = new Map<string, DayGroup>();
  for (const { row, from, to } of gatherings) {
    const key = from === to ? `${from}` : `${from} ${to} ${row}`;
    groups.set(key, { from, to, rows: [...(groups.get(key)?.rows ?? []), row] });
  }
  return [...groups.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

const byEnd = (a: DayGroup, b: DayGroup) => a.to - b.to;

/** The fewest days that every group can have one of: the earliest end serves all that begin by it. */
function fewestDays(groups: readonly DayGroup[]): number {
  let days = 0;
  let last = -Infinity;
  for (const { from, to } of [...groups].sort(byEnd)) {
    if (from <= last) continue;
    last = to;
    days++;
  }
  return days;
}

/** The most different days the groups can have: the most urgent first, each on its first free day. */
function mostDays(groups: readonly DayGroup[]): number {
  const taken = new Set<Day>();
  for (const { from, to } of [...groups].sort(byEnd)) {
    let day = from;
    while (taken.has(day)) day++;
    if (day <= to) taken.add(day);
  }
  return taken.size;
}

/**
 * Gatherings merged as ACLED merges reports: of one place and one day is one event. Where days
 * are not exact it is not known which fall together, so that a place has between `low` and `high`.
 * Places in the order of their first gathering.
 */
export function mergedByPlace(gatherings: readonly Gathering[]): readonly MergedPlace[] {
  const places = [...new Set(gatherings.map(({ place }) => place))];
  return places.map((place) => {
    const groups = groupsOf(gatherings.filter((gathering) => gathering.place === place));
    return { place, groups, low: fewestDays(groups), high: mostDays(groups) };
  });
}
