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

/** Counts one more row at a place. */
export function note(table: Uint32Array, place: number): void {
  table[place] = (table[place] ?? 0) + 1;
}

/** Turns the counts at each place into the counts up to and with each place. */
export function sumUp(table: Uint32Array): void {
  for (let place = 1; place < table.length; place++) {
    table[place] = (table[place] ?? 0) + (table[place - 1] ?? 0);
  }
}
