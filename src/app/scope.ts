import type { Evaluation } from '../crossfilter/evaluate.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Place } from '../domain/place.ts';
import { firstOf, isAbout, lastOf, type Span } from '../domain/span.ts';

/** What the atlas covers: counted rows, the places of those shown, and their days. */
export interface Scope {
  readonly rows: number;
  readonly shown: number;
  /** Places with a shown row, of those asked for; regions stand for "town not given" and are none. */
  readonly places: number;
  /** Shown rows that have places beside those asked for. */
  readonly elsewhere: number;
  /** Shown rows counted at a region, as on the map: at the first of their places. */
  readonly townless: number;
  /** Shown rows without a place; 0 where the dataset records none. */
  readonly unplaced: number;
  /** The earliest start and the latest end that are possible and named; null where none is dated. */
  readonly days: readonly [Day, Day] | null;
  /** How well the two are known: `within` where one is only possible. */
  readonly sure: 'certain' | 'about' | 'within';
  /** Shown rows without a date; 0 where the dataset records none. */
  readonly undated: number;
}

/** Whether a place is among those that are asked for, by themselves or by their region. */
function placesAsked({ dimensions }: Dataset, { asked }: Evaluation): (place: Place) => boolean {
  const by = (role: 'sites' | 'regions') =>
    asked.flatMap(({ clause }) =>
      clause.kind === 'values' && dimensions.some(({ id, role: own }) => id === clause.dimension && own === role)
        ? [clause.values]
        : [],
    );
  const [ids, codes] = [by('sites'), by('regions')];
  return ({ id, admin1 }) =>
    ids.every((values) => values.includes(id)) && codes.every((values) => values.includes(admin1));
}

function surenessOf(spans: readonly Span[], first: Day, last: Day): Scope['sure'] {
  const begins = spans.filter((span) => firstOf(span) === first);
  const ends = spans.filter((span) => lastOf(span) === last);
  const about = begins.every((span) => isAbout(span, 'start')) || ends.every((span) => isAbout(span, 'end'));
  if (about) return 'about';
  const certain = begins.some((span) => span.startMax === first) && ends.some((span) => span.endMin === last);
  return certain ? 'certain' : 'within';
}

/** The scope of the shown rows, for the line beside the name. */
export function scopeOf(dataset: Dataset, evaluation: Evaluation): Scope {
  const { roles, length } = dataset;
  const rows = Array.from({ length }, (_, row) => row).filter((row) => evaluation.failBits[row] === 0);
  const all = roles.sites ? rows.map((row) => roles.sites?.(row).map(({ place }) => place) ?? []) : [];
  const isAsked = placesAsked(dataset, evaluation);
  const here = all.map((places) => places.filter(isAsked));
  const towns = here.flat().filter(({ kind }) => kind !== 'region');
  const spans = rows.flatMap((row) => roles.span?.(row) ?? []);
  const first = Math.min(...spans.map(firstOf));
  const last = Math.max(...spans.map(lastOf));
  return {
    rows: length,
    shown: evaluation.shown,
    places: new Set(towns.map(({ id }) => id)).size,
    elsewhere: here.filter((places, i) => places.length < (all[i]?.length ?? 0)).length,
    townless: here.filter(([place]) => place?.kind === 'region').length,
    unplaced: all.filter((places) => places.length === 0).length,
    days: spans.length === 0 ? null : [first, last],
    sure: surenessOf(spans, first, last),
    undated: roles.span ? rows.length - spans.length : 0,
  };
}
