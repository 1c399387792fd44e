import { DAY_MAX, DAY_MIN } from './column.ts';

/**
 * Days as places in a table. Place 0 is "open before" and the last one "open after"; next to
 * each a place stands for every day outside `[first, last]`, where only a question can fall.
 */
export interface DayAxis {
  readonly first: number;
  readonly last: number;
  readonly places: number;
}

/** An axis for the days from `first` to `last`, inclusive. */
export function makeDayAxis(first: number, last: number): DayAxis {
  return { first, last, places: last - first + 5 };
}

/** The place of a day: of `[first, last]`, outside of it, or one of the two open ones. */
export function placeOf({ first, last, places }: DayAxis, day: number): number {
  if (day <= DAY_MIN) return 0;
  if (day >= DAY_MAX) return places - 1;
  return Math.min(Math.max(day, first - 1), last + 1) - first + 2;
}

/** How many of `rows` have their day at each place of the axis or before it. */
export function prefixTable(axis: DayAxis, rows: Uint32Array, days: Int32Array): Uint32Array {
  const table = new Uint32Array(axis.places);
  for (let at = 0; at < rows.length; at++) {
    const place = placeOf(axis, days[rows[at] ?? 0] ?? 0);
    table[place] = (table[place] ?? 0) + 1;
  }
  for (let place = 1; place < table.length; place++) {
    table[place] = (table[place] ?? 0) + (table[place - 1] ?? 0);
  }
  return table;
}
