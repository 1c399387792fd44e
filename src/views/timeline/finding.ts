import type { WindowCounts } from '../../crossfilter/window.ts';
import { isDay, type Day } from '../../domain/day.ts';
import type { Span } from '../../domain/span.ts';
import type { AskedDays } from './timeWindow.ts';

/** What the title states: computed, and true as worded. */
export type Finding =
  /** No row is shown. */
  | { readonly kind: 'nothing' }
  /** Rows are shown, none with a date. */
  | { readonly kind: 'undated'; readonly count: number }
  /** Rows are shown, and what is dated of them was only threatened. */
  | { readonly kind: 'threats'; readonly dated: number; readonly undated: number }
  /** Rows are shown, each that began with a start that is open on one side. */
  | { readonly kind: 'open'; readonly dated: number; readonly undated: number }
  /**
   * More than half, or all whose start is closed on both sides, begin for certain within `from`
   * to `to`, inclusive: 14 days at most.
   */
  | {
      readonly kind: 'cluster';
      readonly inside: number;
      readonly dated: number;
      readonly undated: number;
      readonly from: Day;
      readonly to: Day;
    }
  /** Those whose start is closed, `inside`, begin over a longer time: between these days, inclusive. */
  | {
      readonly kind: 'spread';
      readonly inside: number;
      readonly dated: number;
      readonly undated: number;
      readonly from: Day;
      readonly to: Day;
    }
  /** A window is asked for, open where null: of the dated ones these fall in it. */
  | ({
      readonly kind: 'window';
      readonly certain: number;
      readonly possible: number;
      readonly dated: number;
      /** Of these nobody can tell. */
      readonly undated: number;
    } & AskedDays);

/** Days in the window that "most begin within" is looked for in. */
const FORTNIGHT = 14;

/**
 * The finding of the starts: the fortnight that certainly holds most of them, drawn in to the
 * first and last start in it; the earliest of equals.
 * @param spans of the rows shown; undefined for undated ones
 */
export function startsFinding(spans: readonly (Span | undefined)[]): Finding {
  if (spans.length === 0) return { kind: 'nothing' };
  const dated = spans.filter((span) => span !== undefined);
  if (dated.length === 0) return { kind: 'undated', count: spans.length };
  const undated = spans.length - dated.length;
  const begun = dated.filter(({ threat }) => threat !== true);
  if (begun.length === 0) return { kind: 'threats', dated: dated.length, undated };
  const closed = begun.filter(({ startMin, startMax }) => isDay(startMin) && isDay(startMax));
  if (closed.length === 0) return { kind: 'open', dated: begun.length, undated };
  let best: readonly Span[] = [];
  for (const { startMin: from } of [...closed].sort((a, b) => a.startMin - b.startMin)) {
    const inside = closed.filter(
      ({ startMin, startMax }) => startMin >= from && startMax < from + FORTNIGHT,
    );
    if (inside.length > best.length) best = inside;
  }
  const held = best.length * 2 > dated.length ? best : closed;
  const from = Math.min(...held.map(({ startMin }) => startMin));
  const to = Math.max(...held.map(({ startMax }) => startMax));
  const kind = held === closed && to - from >= FORTNIGHT ? 'spread' : 'cluster';
  return { kind, inside: held.length, dated: dated.length, undated, from, to };
}

/**
 * The finding of a window: its counts, how many dated rows they are out of, and its days.
 * @param of rows with a date or without
 */
export function windowFinding(
  { certain, possible, unknown }: WindowCounts,
  of: number,
  { from, to }: AskedDays,
): Finding {
  if (of === 0) return { kind: 'nothing' };
  if (unknown === of) return { kind: 'undated', count: of };
  return { kind: 'window', certain, possible, dated: of - unknown, undated: unknown, from, to };
}
