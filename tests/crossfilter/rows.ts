import fc from 'fast-check';
import type { Clause } from '../../src/crossfilter/clause.ts';
import { categoryColumn, setColumn } from '../../src/crossfilter/coded.ts';
import { UNKNOWN } from '../../src/crossfilter/column.ts';
import type { Selection } from '../../src/crossfilter/selection.ts';
import { spanColumn, type Span } from '../../src/crossfilter/span.ts';
import { makeTable, type Table } from '../../src/crossfilter/table.ts';

/** A row as one would write it down, for tests that count the slow and obvious way. */
export interface Row {
  readonly colour: string | undefined;
  readonly tags: readonly string[];
  readonly time: Span | undefined;
}

export const colours = ['red', 'green', 'blue'];
export const tags = ['a', 'b', 'c', 'd'];

/** `paint` is a second dimension on the column of `colour`. */
export function tableOf(rows: readonly Row[]): Table {
  const colour = categoryColumn(
    rows.map((row) => row.colour),
    colours,
  );
  return makeTable(rows.length, [
    ['colour', colour],
    ['paint', colour],
    [
      'tags',
      setColumn(
        rows.map((row) => row.tags),
        tags,
      ),
    ],
    ['time', spanColumn(rows.map((row) => row.time))],
  ]);
}

const bound = (within: fc.Arbitrary<number>) => fc.option(within, { freq: 5 });
const day = fc.integer({ min: -6, max: 14 });

/** Bounds in order, some open, as data that contradict nothing have them. */
export const soundSpan: fc.Arbitrary<Span> = fc
  .tuple(fc.tuple(day, day), fc.tuple(day, day), fc.tuple(fc.boolean(), fc.boolean()))
  .map(([[a, b], [c, d], [openBefore, openAfter]]) => {
    const startMin = Math.min(a, b);
    const endMin = Math.max(startMin, Math.min(c, d));
    const endMax = Math.max(endMin, c, d);
    const startMax = Math.min(Math.max(a, b), endMax);
    return {
      startMin: openBefore && a % 3 === 0 ? null : startMin,
      startMax,
      endMin,
      endMax: openAfter && c % 3 === 0 ? null : endMax,
    };
  });

/** Bounds in any order, some or all not known. */
export const anySpan: fc.Arbitrary<Span> = fc.record({
  startMin: bound(day),
  startMax: bound(day),
  endMin: bound(day),
  endMax: bound(day),
});

const row: fc.Arbitrary<Row> = fc.record({
  colour: fc.option(fc.constantFrom('red', 'green', 'violet'), { nil: undefined }),
  tags: fc.subarray(tags.slice(1)),
  time: fc.option(fc.oneof(soundSpan, soundSpan, anySpan), { nil: undefined }),
});

export const someRows = fc.array(row, { maxLength: 25 });

/** The ends of a window, as often as not unbounded, sometimes the wrong way round. */
export const someWindow = fc.record({ from: bound(day), to: bound(day) });

const clauses = {
  colour: fc
    .subarray([...colours, 'violet', UNKNOWN])
    .map((values): Clause => ({ kind: 'values', dimension: 'colour', values })),
  paint: fc
    .subarray([...colours, UNKNOWN], { minLength: 1 })
    .map((values): Clause => ({ kind: 'values', dimension: 'paint', values })),
  tags: fc
    .subarray([...tags, UNKNOWN])
    .map((values): Clause => ({ kind: 'values', dimension: 'tags', values })),
  time: fc
    .record({ window: someWindow, possible: fc.boolean() })
    .map(({ window, possible }): Clause => {
      return { kind: 'window', dimension: 'time', ...window, possible };
    }),
  text: fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: 25, maxLength: 25 })
    .map((marks): Clause => {
      const rows = Uint8Array.from(marks, (mark) => (mark > 0 ? 1 : 0));
      return { kind: 'rows', dimension: 'text', rows };
    }),
};

/** Up to five clauses in any order, at most one a dimension. */
export const someSelection: fc.Arbitrary<Selection> = fc
  .shuffledSubarray(Object.values(clauses))
  .chain((chosen) => fc.tuple(...chosen));

export const someClause: fc.Arbitrary<Clause> = fc.oneof(...Object.values(clauses));
