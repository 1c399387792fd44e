import type { Clause } from '../../src/crossfilter/clause.ts';
import type { Span } from '../../src/crossfilter/span.ts';
import type { Selection } from '../../src/crossfilter/selection.ts';
import type { Row } from './rows.ts';

export type Said = 'no' | 'possible' | 'certain' | 'unknown';

/** Further out than any day of the tests: where an open bound is tried out. */
const FAR = 30;

/** Every pair of first and last day that a span's bounds allow; none for an undated one. */
export function histories(span: Span | undefined): readonly (readonly [number, number])[] {
  if (span === undefined || Object.values(span).every((bound) => bound === null)) return [];
  const startMin = span.startMin ?? -FAR;
  const endMin = Math.max(span.endMin ?? -FAR, startMin);
  const endMax = Math.max(span.endMax ?? FAR, endMin);
  const startMax = Math.max(span.startMax ?? FAR, startMin);
  const pairs: (readonly [number, number])[] = [];
  for (let start = startMin; start <= startMax; start++) {
    for (let end = Math.max(start, endMin); end <= endMax; end++) pairs.push([start, end]);
  }
  return pairs;
}

/** Asks every history on its own: all say yes = certain, some = possible. */
export function saysToWindow(
  span: Span | undefined,
  from: number | null,
  to: number | null,
): Said {
  const pairs = histories(span);
  if (pairs.length === 0) return 'unknown';
  const met = pairs.filter(([start, end]) => {
    const first = Math.max(from ?? start, start);
    const last = Math.min(to ?? end, end);
    const days = Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index);
    return days.some((day) => first <= day && day <= last);
  });
  if (met.length === 0) return 'no';
  return met.length === pairs.length ? 'certain' : 'possible';
}

function saysToValues(known: readonly string[], asked: readonly string[]): Said {
  if (known.length === 0) return asked.includes('unknown') ? 'certain' : 'unknown';
  return known.some((value) => asked.includes(value)) ? 'certain' : 'no';
}

export function valuesOf(row: Row, dimension: string): readonly string[] {
  if (dimension === 'tags') return row.tags;
  return row.colour === undefined ? [] : [row.colour];
}

export function says(clause: Clause, row: Row, index: number): Said {
  switch (clause.kind) {
    case 'values':
      return saysToValues(valuesOf(row, clause.dimension), clause.values);
    case 'window':
      return saysToWindow(row.time, clause.from, clause.to);
    case 'rows':
      return clause.rows[index] === 1 ? 'certain' : 'no';
  }
}

export function passes(clause: Clause, row: Row, index: number): boolean {
  const said = says(clause, row, index);
  if (said === 'no' || said === 'certain') return said === 'certain';
  switch (clause.kind) {
    case 'values':
    case 'rows':
      return false;
    case 'window':
      return said === 'unknown' || clause.possible;
  }
}

/** The rows that pass the selection, without regard to clauses on `ignored`. */
export function rowsPassing(
  rows: readonly Row[],
  selection: Selection,
  ignored?: string,
): readonly Row[] {
  return rows.filter((row, index) =>
    selection.every((clause) => clause.dimension === ignored || passes(clause, row, index)),
  );
}

export function countSaid(said: readonly Said[]) {
  const count = (word: Said) => said.filter((one) => one === word).length;
  return { certain: count('certain'), possible: count('possible'), unknown: count('unknown') };
}
