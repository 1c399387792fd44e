import type { Count } from '../../domain/count.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { dayFromIso, isDay, isoFromDay, type Day } from '../../domain/day.ts';

/** Days from first to last, both inclusive. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The days a total covers, at their widest; undefined where they are not told. */
export function periodOf({ first, last }: Count): Period | undefined {
  const [from, to] = [first?.min, last?.max];
  return from !== undefined && to !== undefined && isDay(from) && isDay(to) ? { from, to } : undefined;
}

/** The days in which counted rows began, up to the last day reported; undefined without dates. */
export function ownPeriod({ roles, length, asOf }: Dataset): Period | undefined {
  const days = Array.from({ length }, (_, row) => roles.span?.(row)).flatMap((span) =>
    span === undefined ? [] : [span.startMin, span.startMax].filter(isDay),
  );
  if (days.length === 0) return undefined;
  return { from: Math.min(...days), to: asOf ?? Math.max(...days) };
}

/** From the first day of any period to the last; undefined where there is none. */
export function axisOf(periods: readonly (Period | undefined)[]): Period | undefined {
  const known = periods.filter((period) => period !== undefined);
  if (known.length === 0) return undefined;
  return {
    from: Math.min(...known.map(({ from }) => from)),
    to: Math.max(...known.map(({ to }) => to)),
  };
}

/** The firsts of months within a period. */
export function monthsIn({ from, to }: Period): readonly Day[] {
  return Array.from({ length: to - from + 1 }, (_, more) => from + more).filter(
    (day) => dayFromIso(`${isoFromDay(day).slice(0, 7)}-01`) === day,
  );
}
