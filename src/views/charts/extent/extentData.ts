import type { Evaluation } from '../../../crossfilter/evaluate.ts';
import type { Part, Range } from '../../../domain/claim.ts';
import type { Outcome } from '../../../domain/codes.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { spread } from '../../../domain/measures.ts';
import { durationOf } from '../../../domain/span.ts';
import { drawnPeople } from '../../../encoding/size.ts';
import { logScale, niceTicks, type LogScale } from '../niceTicks.ts';
import { rowsBeside } from '../rows.ts';

/** One row of which both size and duration are known, at least from below. */
export interface ExtentPoint {
  readonly row: number;
  readonly outcome: Outcome | undefined;
  readonly people: Part;
  /** From the lowest to the highest that anybody claims, whichever claim is in use. */
  readonly told: Range;
  /** Days from first to last, both counted. `high` is null where nobody tells the end. */
  readonly days: { readonly low: number; readonly high: number | null };
  /** Where the mark stands: the certain days, and the people a disc of the map stands for. */
  readonly x: number;
  readonly y: number;
}

/** How many took part, and for how long. */
export interface ExtentData {
  readonly shown: number;
  /** Those of them that are more than a threat: a threat lasts no days. */
  readonly begun: number;
  /** Points whose end is known; the others lasted at least as long as they are drawn. */
  readonly known: number;
  readonly points: readonly ExtentPoint[];
  readonly dayTicks: readonly number[];
  readonly peopleScale: LogScale;
}

/** More marks than this would take longer to draw than a reader wants to wait. */
const POINT_LIMIT = 500;

/** Rows shown by size and duration; the largest first, so that small marks lie on top. */
export function extentData({ table, roles, reading }: Dataset, evaluation: Evaluation): ExtentData {
  const rows = rowsBeside(table, evaluation);
  const begun = rows.filter(({ row }) => roles.outcome?.(row) !== 'not_begun');
  const points = begun.flatMap(({ row }): readonly ExtentPoint[] => {
    const people = roles.size?.(row);
    const span = roles.span?.(row);
    if (people === undefined || span === undefined) return [];
    const days = durationOf(span);
    const y = drawnPeople(people, reading);
    const told = spread(roles.headcounts?.(row) ?? []) ?? people;
    return y < 1 ? [] : [{ row, outcome: roles.outcome?.(row), people, told, days, x: days.low, y }];
  });
  const drawn = [...points].sort((a, b) => b.y - a.y).slice(0, POINT_LIMIT);
  const counts = drawn.flatMap(({ told, y }) => [told.low ?? y, told.high ?? y]);
  return {
    shown: rows.length,
    begun: begun.length,
    known: points.filter(({ days }) => days.high !== null).length,
    points: drawn,
    dayTicks: niceTicks(Math.max(1, ...drawn.map(({ days }) => days.high ?? days.low)), true),
    peopleScale: logScale(Math.max(1, Math.min(10, ...counts)), Math.max(100, ...counts)),
  };
}
