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
/** Pixels a date such as "28 Jun" takes, and with the space after it. */
const LABEL = 32;
const PITCH = 40;

/** A line each so many Mondays that the dates beside them do not touch. */
export function axisTicks(scale: DayScale, width: number): readonly AxisTick[] {
  const stride = 7 * (weeks.find((count) => count * 7 * scale.step >= PITCH) ?? 520);
  const monday = mondayOf(scale.from);
  const ticks: AxisTick[] = [];
  for (let day = monday < scale.from ? monday + 7 : monday; day <= scale.to; day += stride) {
    const x = scale.x(day);
    ticks.push({ day, x, labelled: x + LABEL <= width });
  }
  return ticks;
}
