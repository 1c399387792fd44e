import { DAY_MAX, DAY_MIN, type SpanColumn } from './column.ts';

/** Bounds of a first and a last day, inclusive, in day numbers; null = no bound is known. */
export interface Span {
  readonly startMin: number | null;
  readonly startMax: number | null;
  readonly endMin: number | null;
  readonly endMax: number | null;
  /** True: no window holds it for certain, whatever its bounds. */
  readonly unsure?: boolean;
}

/**
 * A column of spans. `undefined`, and a span without any bound, are undated.
 *
 * Since nothing ends before it starts, bounds that say otherwise are drawn in: an earliest
 * end before the earliest start is moved to it, a latest end before the earliest end
 * likewise (so an end before its start becomes one day, the start), and a latest start after
 * the latest end is moved back to it. What is left are exactly the spans that can have been.
 */
export function spanColumn(spans: readonly (Span | undefined)[]): SpanColumn {
  const days = () => new Int32Array(spans.length);
  const column: SpanColumn = {
    kind: 'span',
    startMin: days(),
    startMax: days(),
    endMin: days(),
    endMax: days(),
    known: new Uint8Array(spans.length),
  };
  spans.forEach((span, row) => {
    if (span !== undefined) write(column, row, span);
  });
  return column;
}

function write(column: SpanColumn, row: number, span: Span): void {
  const startMin = day(span.startMin, DAY_MIN);
  const latestStart = Math.max(day(span.startMax, DAY_MAX), startMin);
  const earliestEnd = day(span.endMin, DAY_MIN);
  const latestEnd = day(span.endMax, DAY_MAX);
  const bounded = startMin > DAY_MIN || earliestEnd > DAY_MIN;
  if (!bounded && latestStart === DAY_MAX && latestEnd === DAY_MAX) return;
  const endMin = Math.max(earliestEnd, startMin);
  const endMax = Math.max(latestEnd, endMin);
  column.startMin[row] = startMin;
  column.startMax[row] = span.unsure === true ? DAY_MAX : Math.min(latestStart, endMax);
  column.endMin[row] = span.unsure === true ? DAY_MIN : endMin;
  column.endMax[row] = endMax;
  column.known[row] = 1;
}

/** A day an Int32Array can hold; it would make 0, a real day, of infinity and of NaN. */
function day(value: number | null, open: number): number {
  if (value === null || Number.isNaN(value)) return open;
  return Math.min(Math.max(value, DAY_MIN), DAY_MAX);
}
