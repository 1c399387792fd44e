import type { Day } from '../../domain/day.ts';
import type { DayScale } from '../../encoding/time.ts';
import { mondayOf } from './extent.ts';

export interface AxisTick {
  readonly day: Day;
  readonly x: number;
  /** The side of the line where there is room for the date: the last has it before its line. */
  readonly side: 'after' | 'before' | null;
}

const weeks = [1, 2, 4, 8, 13, 26, 52, 104, 260];
/** Pixels a letter of a date takes, and the space between two dates. */
const LETTER = 5.5;
const APART = 7;

/**
 * A line each so many Mondays that the dates beside them, in these words, do not touch and none
 * runs past the right end of the axis.
 */
export function axisTicks(scale: DayScale, right: number, words: (day: Day) => string): readonly AxisTick[] {
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
    const last = ticks.at(-1);
    const taken = last === undefined ? scale.x(scale.from) : last.x + room(last.day) + APART;
    const before = x - room(day) - APART >= taken ? 'before' : null;
    ticks.push({ day, x, side: x + room(day) + APART / 2 <= right ? 'after' : before });
  }
  return ticks;
}
