// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answer, type Clause } from '../../src/crossfilter/clause.ts';
import { categoryColumn } from '../../src/crossfilter/coded.ts';
import { bitsOf, CLAUSE_BITS, evaluate, type Evaluation } from '../../src/crossfilter/evaluate.ts';
import { facet } from '../../src/crossfilter/facet.ts';
import { daily } from '../../src/crossfilter/histogram.ts';
import { withClause, withoutClause } from '../../src/crossfilter/selection.ts';
import { spanColumn, type Span } from '../../src/crossfilter/span.ts';
import { makeTable } from '../../src/crossfilter/table.ts';
import { tally } from '../../src/crossfilter/tally.ts';
import { windowAnswer } from '../../src/crossfilter/window.ts';
import { passes, says, type Said } from './bruteForce.ts';
import { someClause, someRows, someSelection, tableOf, type Row } from './rows.ts';

const nothing: Row = { colour: undefined, tags: [], time: undefined };
const red: Clause = { kind: 'values', dimension: 'colour', values: ['red'] };
const july: Clause = { kind: 'window', dimension: 'time', from: 5, to: 9, possible: true };
const table = tableOf([
  { ...nothing, colour: 'red', time: { startMin: 4, startMax: 4, endMin: 6, endMax: 6 } },
  { ...nothing, colour: 'red', time: { startMin: 1, startMax: 1, endMin: 2, endMax: 7 } },
  { ...nothing, colour: 'red' },
  { ...nothing, colour: 'blue', time: { startMin: 5, startMax: 5, endMin: 5, endMax: 5 } },
  { ...nothing, colour: 'blue', time: { startMin: 1, startMax: 1, endMin: 1, endMax: 1 } },
]);

const certaintyOf: Record<Said, Answer> = {
  no: Answer.NO,
  possible: Answer.POSSIBLE,
  certain: Answer.CERTAIN,
  unknown: Answer.UNKNOWN,
};

function weakest(said: readonly Said[]): Said {
  if (said.includes('unknown')) return 'unknown';
  return said.includes('possible') ? 'possible' : 'certain';
}

describe('evaluate', () => {
  it('shows everything, certainly, when nothing is asked', () => {
    const evaluation = evaluate(table, []);
    expect(evaluation).toMatchObject({ shown: 5, certain: 5, possible: 0, unknown: 0 });
    expect([...evaluation.failBits]).toEqual([0, 0, 0, 0, 0]);
  });

  it('sets one bit for each clause a row fails', () => {
    const evaluation = evaluate(table, [red, july]);
    expect([...evaluation.failBits]).toEqual([0, 0, 0, 1, 3]);
    expect(evaluation).toMatchObject({ shown: 3, certain: 1, possible: 1, unknown: 1 });
    expect([...evaluation.certainty]).toEqual([2, 1, 3, 0, 0]);
    expect(bitsOf(evaluation, 'time')).toBe(2);
    expect(bitsOf(evaluation, 'paint')).toBe(0);
  });

  it('leaves the possible out where the window does', () => {
    const strict = evaluate(table, [red, { ...july, possible: false }]);
    expect([...strict.failBits]).toEqual([0, 2, 0, 1, 3]);
    expect(strict).toMatchObject({ shown: 2, certain: 1, possible: 0, unknown: 1 });
  });

  it('ignores clauses that the table cannot answer', () => {
    const stray: Clause = { kind: 'values', dimension: 'planet', values: ['mars'] };
    const evaluation = evaluate(table, [stray, { ...july, dimension: 'colour' }, red]);
    expect(evaluation.asked.map(({ clause }) => clause)).toEqual([red]);
    expect([...evaluation.failBits]).toEqual([0, 0, 0, 1, 1]);
  });

  it('gives 32 clauses a bit each, and later ones the last bit together', () => {
    const column = categoryColumn(['a', 'b']);
    const names = Array.from({ length: CLAUSE_BITS + 2 }, (_, index) => `d${index}`);
    const wide = makeTable(
      2,
      names.map((name) => [name, column] as const),
    );
    const clauses = names.map((dimension): Clause => {
      return { kind: 'values', dimension, values: ['a'] };
    });
    const full = evaluate(wide, clauses.slice(0, CLAUSE_BITS));
    expect([...full.failBits]).toEqual([0, 2 ** 32 - 1]);
    expect(full.shown).toBe(1);
    expect(bitsOf(full, 'd31') >>> 0).toBe(2 ** 31);
    const over = clauses.map((clause, place): Clause =>
      place === CLAUSE_BITS ? { ...clause, kind: 'values', values: ['b'] } : clause,
    );
    const fuller = evaluate(wide, over);
    expect(fuller.asked).toHaveLength(names.length);
    expect([...fuller.failBits]).toEqual([2 ** 31, 2 ** 32 - 1]);
    expect(fuller.shown).toBe(0);
    expect(bitsOf(fuller, `d${CLAUSE_BITS}`) >>> 0).toBe(2 ** 31);
    expect(evaluate(wide, over, fuller)).toBe(fuller);
    expect(evaluate(wide, clauses, fuller).shown).toBe(1);
  });

  it('fails, keeps and weighs rows as one would by hand', () => {
    fc.assert(
      fc.property(someRows, someSelection, (rows, selection) => {
        const evaluation = evaluate(tableOf(rows), selection);
        const failed = rows.map((row, index) =>
          selection.reduce(
            (bits, clause, place) => bits + (passes(clause, row, index) ? 0 : 2 ** place),
            0,
          ),
        );
        expect([...evaluation.failBits]).toEqual(failed);
        const said = rows.map((row, index) =>
          failed[index] === 0
            ? weakest(selection.map((clause) => says(clause, row, index)))
            : ('no' as const),
        );
        expect([...evaluation.certainty]).toEqual(said.map((word) => certaintyOf[word]));
        const count = (word: Said) => said.filter((one) => one === word).length;
        expect(evaluation.certain).toBe(count('certain'));
        expect(evaluation.possible).toBe(count('possible'));
        expect(evaluation.unknown).toBe(count('unknown'));
        expect(evaluation.shown).toBe(rows.length - count('no'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a previous evaluation', () => {
  const answersOf = (evaluation: Evaluation, dimension: string) =>
    evaluation.asked.find(({ clause }) => clause.dimension === dimension)?.answers;

  it('lends the answers of clauses that stayed', () => {
    const previous = evaluate(table, [red, july]);
    const next = evaluate(table, [red, { ...july, to: 20 }], previous);
    expect(answersOf(next, 'colour')).toBe(answersOf(previous, 'colour'));
    expect(answersOf(next, 'time')).not.toBe(answersOf(previous, 'time'));
  });

  it('is the answer itself when the same is asked again', () => {
    const previous = evaluate(table, [red, july]);
    expect(evaluate(table, [red, july], previous)).toBe(previous);
    expect(evaluate(table, [july, red], previous)).not.toBe(previous);
    expect(evaluate(table, [red], previous)).not.toBe(previous);
  });

  it('lends nothing to another table', () => {
    const previous = evaluate(table, [red]);
    const other = tableOf([{ ...nothing, colour: 'blue' }, { ...nothing, colour: 'red' }]);
    expect(evaluate(other, [red], previous)).toEqual(evaluate(other, [red]));
    expect(evaluate(other, [], evaluate(table, [])).shown).toBe(2);
    const rows: Clause = { kind: 'rows', dimension: 'text', rows: Uint8Array.of(1, 0, 1, 1, 1) };
    expect(evaluate(other, [rows], evaluate(table, [rows]))).toEqual(evaluate(other, [rows]));
    const recoloured = tableOf(Array.from({ length: 5 }, () => ({ ...nothing, colour: 'blue' })));
    expect(evaluate(recoloured, [red], previous).shown).toBe(0);
  });

  it('changes no result', () => {
    fc.assert(
      fc.property(someRows, someSelection, someClause, someClause, (rows, start, add, drop) => {
        const any = tableOf(rows);
        const added = withClause(start, add);
        const dropped = withoutClause(added, drop.dimension);
        let previous: Evaluation | undefined;
        for (const selection of [start, added, dropped, [...added].reverse(), start]) {
          previous = evaluate(any, selection, previous);
          expect(previous).toEqual(evaluate(any, selection));
        }
      }),
    );
  });
});

it('goes the same way with 200,000 rows', () => {
  const length = 200_000;
  const times = Array.from({ length }, (_, row): Span | undefined => {
    if (row % 10 === 0) return undefined;
    const start = (row * 7) % 365;
    return { startMin: start, startMax: start + (row % 30), endMin: start + 10, endMax: start + 10 + (row % 45) };
  });
  const colour = categoryColumn(times.map((_, row) => ['red', 'green', undefined][row % 3]));
  const time = spanColumn(times);
  const many = makeTable(length, [
    ['colour', colour],
    ['time', time],
  ]);
  const week: Clause = { kind: 'window', dimension: 'time', from: 100, to: 106, possible: true };
  const evaluation = evaluate(many, [red, week]);
  const expected = { certain: 0, possible: 0, unknown: 0 };
  for (let row = 0; row < length; row += 3) {
    const answer = windowAnswer(time, row, 100, 106);
    if (answer === Answer.CERTAIN) expected.certain++;
    if (answer === Answer.POSSIBLE) expected.possible++;
    if (answer === Answer.UNKNOWN) expected.unknown++;
  }
  expect(evaluation).toMatchObject(expected);
  expect(tally(evaluation, 'time')).toEqual(expected);
  expect(facet(many, evaluation, 'colour')[0]).toMatchObject({ shown: evaluation.shown });
  const { certain } = daily(many, evaluation, 'time', 0, 500, 'ignore');
  const runs = (row: number) => (time.startMax[row] ?? 0) <= 120 && 120 <= (time.endMin[row] ?? 0);
  const onDay = times.filter((span, row) => span !== undefined && row % 3 === 0 && runs(row));
  expect(certain[120]).toBe(onDay.length);
  expect(onDay.length).toBeGreaterThan(0);
});
