import type { Day } from '../../domain/day.ts';
import type { DayScale } from '../../encoding/time.ts';
import { mondayOf } from './extent.ts';

export interface AxisTick {
  readonly day: Day;
  readonly x: number;
  /** Whether there is room for the date right of the line. */
  readonly labelled: boolean;
}

const weeks = [1, 2, 4, 8, 13, 26, 52, 104, 260];
/** Pixels a letter of a date takes, and the space between two dates. */
const LETTER = 5.5;
const APART = 7;

/** A line each so many Mondays that the dates beside them, in these words, do not touch. */
export function axisTicks(scale: DayScale, width: number, words: (day: Day) => string): readonly AxisTick[] {
  const room = (day: Day) => words(day).length * LETTER;
  const monday = mondayOf(scale.from);
  const first = monday < scale.from ? monday + 7 : monday;
  // Half a year knows the longest of the months there are.
  let widest = 0;
  for (let day = first; day <= Math.min(scale.to, first + 182); day += 7) widest = Math.max(widest, room(day));
  const stride = 7 * (weeks.find((count) => count * 7 * scale.step >= widest + APART) ?? 520);
  const ticks: AxisTick[] = [];
  for (let day = first; day <= scale.to; day += stride) {
    const x = scale.x(day);
    ticks.push({ day, x, labelled: x + room(day) + APART / 2 <= width });
  }
  return ticks;
}
