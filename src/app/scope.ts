import type { Evaluation } from '../crossfilter/evaluate.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { firstOf, lastOf } from '../domain/span.ts';

/** What the atlas covers: counted rows, the places of those shown, and their days. */
export interface Scope {
  readonly rows: number;
  readonly shown: number;
  /** Places with a shown row; regions stand for "town not given" and are not places. */
  readonly places: number;
  /** The earliest start and the latest end that are possible and named; null where none is dated. */
  readonly days: readonly [Day, Day] | null;
  /** Shown rows without a date. */
  readonly undated: number;
}

/** The scope of the shown rows, for the line beside the name. */
export function scopeOf(dataset: Dataset, { failBits, shown }: Evaluation): Scope {
  const { roles, length } = dataset;
  const rows = Array.from({ length }, (_, row) => row).filter((row) => failBits[row] === 0);
  const sites = rows.flatMap((row) => roles.sites?.(row) ?? []);
  const towns = new Set(sites.filter(({ place }) => place.kind !== 'region').map((s) => s.place.id));
  const spans = rows.flatMap((row) => roles.span?.(row) ?? []);
  const undated = rows.length - spans.length;
  if (spans.length === 0) return { rows: length, shown, places: towns.size, days: null, undated };
  const first = Math.min(...spans.map(firstOf));
  const last = Math.max(...spans.map(lastOf));
  return { rows: length, shown, places: towns.size, days: [first, last], undated };
}
