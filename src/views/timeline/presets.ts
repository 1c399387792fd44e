import type { Day } from '../../domain/day.ts';
import { dateFromDay, isDay } from '../../domain/day.ts';
import type { Span } from '../../domain/span.ts';
import type { DayRange } from './extent.ts';

const WEEK = 7;

/** Starts, and not threats, that certainly fall in the days from `from` to `to`, inclusive. */
function startsWithin(spans: readonly Span[], { from, to }: DayRange): number {
  return spans.filter(({ startMin, startMax, threat }) => threat !== true && startMin >= from && startMax <= to).length;
}

/** The range with the most starts; the earliest of equals, undefined where nothing starts in them. */
function busiest(spans: readonly Span[], ranges: readonly DayRange[]): DayRange | undefined {
  let best: { range: DayRange; count: number } | undefined;
  for (const range of ranges) {
    const count = startsWithin(spans, range);
    if (count > (best?.count ?? 0)) best = { range, count };
  }
  return best?.range;
}

/** The calendar month a day is in. */
function monthOf(day: Day): DayRange {
  const date = dateFromDay(day);
  const first = day - date.getUTCDate() + 1;
  const next = dateFromDay(first + 31);
  return { from: first, to: first + 31 - next.getUTCDate() };
}

/** The seven days in which most rows certainly begin, as far as they lie on the axis. */
export function busiestWeek(
  spans: readonly (Span | undefined)[],
  axis: DayRange,
): DayRange | undefined {
  const dated = spans.filter((span) => span !== undefined);
  const last = axis.to - WEEK + 1;
  const starts = dated.map(({ startMin }) => startMin).filter((d) => d >= axis.from && d <= last);
  const weeks = starts.sort((a, b) => a - b).map((from) => ({ from, to: from + WEEK - 1 }));
  return busiest(dated, weeks);
}

/** The calendar month in which most rows certainly begin, as far as it lies on the axis. */
export function busiestMonth(
  spans: readonly (Span | undefined)[],
  axis: DayRange,
): DayRange | undefined {
  const dated = spans.filter((span) => span !== undefined);
  const month = busiest(
    dated,
    dated.filter(({ startMin }) => isDay(startMin)).map(({ startMin }) => monthOf(startMin)),
  );
  if (month === undefined || month.to < axis.from || month.from > axis.to) return undefined;
  return { from: Math.max(month.from, axis.from), to: Math.min(month.to, axis.to) };
}
