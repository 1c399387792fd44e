// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answer } from '../../src/crossfilter/clause.ts';
import { spanColumn, type Span } from '../../src/crossfilter/span.ts';
import { windowAnswer, windowAnswers } from '../../src/crossfilter/window.ts';
import { saysToWindow } from './bruteForce.ts';
import { anySpan, soundSpan, someWindow } from './rows.ts';

const { NO, POSSIBLE, CERTAIN, UNKNOWN } = Answer;

function answer(span: Span | undefined, from: number | null, to: number | null): Answer {
  return windowAnswer(spanColumn([span]), 0, from ?? -Infinity, to ?? Infinity);
}

describe('the answer to a window', () => {
  const sure: Span = { startMin: 10, startMax: 10, endMin: 20, endMax: 20 };
  const vague: Span = { startMin: 5, startMax: 10, endMin: 20, endMax: 25 };
  const crossed: Span = { startMin: 1, startMax: 20, endMin: 10, endMax: 30 };

  it('counts the first and the last day in', () => {
    expect(answer(sure, 20, 22)).toBe(CERTAIN);
    expect(answer(sure, 21, 22)).toBe(NO);
    expect(answer(sure, 8, 10)).toBe(CERTAIN);
    expect(answer(sure, 8, 9)).toBe(NO);
  });

  it('is possible where only the outer bounds reach', () => {
    expect(answer(vague, 1, 5)).toBe(POSSIBLE);
    expect(answer(vague, 1, 9)).toBe(POSSIBLE);
    expect(answer(vague, 1, 10)).toBe(CERTAIN);
    expect(answer(vague, 21, 25)).toBe(POSSIBLE);
    expect(answer(vague, 26, null)).toBe(NO);
    expect(answer(vague, null, 4)).toBe(NO);
  });

  it('is certain of a span that has no certain day, when the window is wide enough', () => {
    expect(answer(crossed, 12, 15)).toBe(POSSIBLE);
    expect(answer(crossed, 10, 19)).toBe(POSSIBLE);
    expect(answer(crossed, 11, 20)).toBe(POSSIBLE);
    expect(answer(crossed, 10, 20)).toBe(CERTAIN);
  });

  it('is certain of every dated row when unbounded, and never knows an undated one', () => {
    expect(answer(vague, null, null)).toBe(CERTAIN);
    const open: Span = { startMin: null, startMax: 3, endMin: 3, endMax: null };
    expect(answer(open, null, null)).toBe(CERTAIN);
    expect(answer(undefined, null, null)).toBe(UNKNOWN);
    expect(answer(undefined, 3, 1)).toBe(UNKNOWN);
  });

  it('finds no day in a window the wrong way round', () => {
    expect(answer(sure, 15, 14)).toBe(NO);
  });

  it('is what all the histories that the bounds allow say together', () => {
    const words = { no: NO, possible: POSSIBLE, certain: CERTAIN, unknown: UNKNOWN };
    const span = fc.option(fc.oneof(soundSpan, anySpan), { nil: undefined });
    fc.assert(
      fc.property(span, someWindow, (one, { from, to }) => {
        expect(answer(one, from, to)).toBe(words[saysToWindow(one, from, to)]);
      }),
      { numRuns: 1000 },
    );
  });
});

it('a wider window never makes an answer weaker', () => {
  const grow = fc.nat({ max: 5 });
  fc.assert(
    fc.property(anySpan, fc.integer({ min: -6, max: 14 }), grow, grow, grow, (span, ...days) => {
      const [from, length, before, after] = days;
      const narrow = answer(span, from, from + length);
      const wide = answer(span, from - before, from + length + after);
      expect(wide).toBeGreaterThanOrEqual(narrow);
    }),
  );
});

it('answers a part of the rows from its first one on', () => {
  const day = (number: number): Span => {
    return { startMin: number, startMax: number, endMin: number, endMax: number };
  };
  const window = { kind: 'window', dimension: 'd', from: 2, to: null, possible: true } as const;
  const column = spanColumn([day(1), day(2), undefined, day(3)]);
  expect([...windowAnswers(window, column, 1, 3)]).toEqual([CERTAIN, UNKNOWN]);
});
