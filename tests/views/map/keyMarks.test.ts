// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Answer } from '../../../src/crossfilter/clause.ts';
import { doubtWord, hasFurther, signsOf } from '../../../src/views/map/keyMarks.ts';
import { outcomeMark } from '../../../src/encoding/outcome.ts';
import { siteIndex, type SiteIndex } from '../../../src/views/map/sites.ts';
import { datasetOfSites, placeAt } from './fixture.ts';

const places = ['a', 'b'].map((id, i) => placeAt(id, 40 + i, 50 + i));
/** Rows at a, at b, at both, and nowhere. */
const base = datasetOfSites(places, [['a'], ['b'], ['a', 'b'], []]);
const span = (start: number, end: number) =>
  ({ startMin: start, startMax: start, endMin: start, endMax: end, end: 'unknown' }) as const;
const dataset = {
  ...base,
  roles: { ...base.roles, span: (row: number) => [span(10, 20), undefined, span(30, 40)][row] },
};
const index = siteIndex(dataset) as SiteIndex;
const shown = (day: number | null, fails: readonly number[] = [], weak: readonly number[] = []) => ({
  day,
  evaluation: {
    failBits: Uint32Array.from([0, 1, 2, 3], (row) => (fails.includes(row) ? 1 : 0)),
    certainty: Uint8Array.from([0, 1, 2, 3], (row) => weak[row] ?? Answer.CERTAIN),
  },
});
const signsAt = (moment: ReturnType<typeof shown>) => signsOf(doubtWord(dataset, index, moment));
const drawnOf = (moment: ReturnType<typeof shown>) => signsAt(moment).map(({ kind }) => kind);

describe('the doubts a key explains', () => {
  it.each([
    [5, ['ahead', 'dateless']],
    [15, ['ahead', 'perhaps', 'dateless']],
    [25, ['ahead', 'unreported', 'dateless']],
    [30, ['unreported', 'dateless']],
  ])('are those drawn on day %i', (day, drawn) => {
    expect(drawnOf(shown(day))).toEqual(drawn);
  });

  it('are none of rows that are filtered out or have no disc', () => {
    expect(drawnOf(shown(25, [0, 1]))).toEqual(['ahead']);
    const { CERTAIN, POSSIBLE, UNKNOWN } = Answer;
    expect(drawnOf(shown(null, [], [CERTAIN, POSSIBLE, CERTAIN, UNKNOWN]))).toEqual(['possible']);
  });
});

describe('the signs of a doubt', () => {
  it('are the marks of the discs that show it, each once, in the order of outcomes', () => {
    const outcomes = ['not_begun', 'won', 'won'] as const;
    const outcome = (row: number) => outcomes[row] ?? 'unknown';
    const ended = { ...dataset, roles: { ...dataset.roles, outcome } };
    const { POSSIBLE, UNKNOWN } = Answer;
    const word = doubtWord(ended, index, shown(null, [], [UNKNOWN, UNKNOWN, POSSIBLE]));
    expect(signsOf(word)).toEqual([
      { kind: 'possible', marks: [outcomeMark('won')] },
      { kind: 'undated', marks: [outcomeMark('won'), outcomeMark('not_begun')] },
    ]);
  });
});

describe('the ring of a further site', () => {
  it('is drawn of what is shown and has begun', () => {
    expect(hasFurther(dataset, index, shown(null))).toBe(true);
    expect(hasFurther(dataset, index, shown(null, [2]))).toBe(false);
    expect(hasFurther(dataset, index, shown(29))).toBe(false);
    expect(hasFurther(dataset, index, shown(30))).toBe(true);
  });
});
