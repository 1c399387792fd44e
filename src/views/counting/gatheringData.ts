import type { Dataset } from '../../domain/dataset.ts';
import { isDay } from '../../domain/day.ts';
import { mergedByPlace, type DayGroup, type Gathering, type MergedPlace } from '../../domain/merging.ts';

interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days on one of which a row gathered: of its first dated rally, else of all its span. */
function daysOf({ roles }: Dataset, row: number): Days | undefined {
  const span = roles.span?.(row);
  const dates = (roles.steps?.(row) ?? []).flatMap(({ kind, date }) =>
    kind === 'rally' && date !== undefined ? [date] : [],
  );
  const [first] = dates.sort((a, b) => a.min - b.min);
  const [from, to] = [first?.min ?? span?.startMin, first?.max ?? span?.endMax];
  return from !== undefined && to !== undefined && isDay(from) && isDay(to) ? { from, to } : undefined;
}

/** The places of a row that are more than a region; each would be an event of its own. */
function townsOf({ roles }: Dataset, row: number): readonly string[] {
  const sites = roles.sites?.(row) ?? [];
  return sites.filter(({ place }) => place.kind !== 'region').map(({ place }) => place.id);
}

/** Gatherings merged into events, and how many there are. */
export interface Merged {
  readonly places: readonly MergedPlace[];
  /** Rows without a day or a place to merge by; each is taken for one event. */
  readonly loose: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** The events that the gatherings of rows make, where those of one day and place are one. */
export function mergedEvents(dataset: Dataset, rows: readonly number[]): Merged {
  const gatherings = rows.flatMap((row): readonly Gathering[] => {
    const days = daysOf(dataset, row);
    return days === undefined ? [] : townsOf(dataset, row).map((place) => ({ row, place, ...days }));
  });
  const placed = new Set(gatherings.map(({ row }) => row));
  const loose = rows.filter((row) => !placed.has(row));
  const places = mergedByPlace(gatherings);
  const total = (bound: 'low' | 'high') =>
    places.reduce((sum, place) => sum + place[bound], loose.length);
  return { places, loose, low: total('low'), high: total('high') };
}

/** Days at a place on which two rows or more began. */
export interface SameStarts {
  readonly place: string;
  readonly groups: readonly DayGroup[];
}

/** The rows, two or more together, that would be one event had they gathered the day they began. */
export function begunTogether(dataset: Dataset, rows: readonly number[]): readonly SameStarts[] {
  const starts = rows.flatMap((row): readonly Gathering[] => {
    const span = dataset.roles.span?.(row);
    if (span === undefined || span.startMin !== span.startMax) return [];
    const { startMin: from, startMax: to } = span;
    return townsOf(dataset, row).map((place) => ({ row, place, from, to }));
  });
  return mergedByPlace(starts)
    .map(({ place, groups }) => ({ place, groups: groups.filter((group) => group.rows.length > 1) }))
    .filter(({ groups }) => groups.length > 0);
}
