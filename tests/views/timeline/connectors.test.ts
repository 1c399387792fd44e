// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Tie } from '../../../src/domain/descent.ts';
import { connectors } from '../../../src/views/timeline/connectors.ts';
import type { LaneGeometry } from '../../../src/views/timeline/laneGeometry.ts';
import { layoutOf } from '../../../src/views/timeline/layout.ts';
import { tie } from '../../domain/tie.fixture.ts';

const bar = (x: number, more: Partial<LaneGeometry> = {}): LaneGeometry => ({
  undated: false,
  outside: null,
  certain: { x, end: x + 30 },
  possible: [],
  emerging: null,
  fading: null,
  threatened: null,
  ongoing: false,
  mark: x + 38,
  ticks: [],
  ...more,
});
const geometry = new Map([
  [0, bar(200)],
  [1, bar(300, { possible: [{ x: 280, end: 300 }] })],
  [2, bar(200)],
  [3, bar(0, { undated: true, certain: null, mark: null })],
  [4, bar(0, { certain: null, mark: 193 })],
]);
const offsets = new Map([[0, 12], [1, 40], [2, 26], [3, 54], [4, 68]]);
const draw = (...ties: readonly Tie[]) => connectors(ties, { geometry, layout: layoutOf(800) }, offsets);

describe('a line between lanes', () => {
  it('leads down from where the earlier begins to where the later may begin', () => {
    expect(draw(tie(0, 1))).toEqual([
      { tie: tie(0, 1), line: 'M201 15V40H278.5', head: 'M274.5 37.4L278.5 40L274.5 42.6' },
    ]);
  });

  it('keeps left of a later bar that begins on the same day', () => {
    expect(draw(tie(0, 2))[0]?.line).toBe('M201 15V17H192V26H198.5');
  });

  it('leads up where the later lane stands above', () => {
    expect(draw(tie(1, 0))[0]?.line).toMatch(/^M281 37V35H192V12H/);
  });

  it('keeps clear of lines of other grades from the same lane', () => {
    expect(draw(tie(0, 1, { basis: 'reporter_says' }))[0]?.line).toBe('M204 15V40H278.5');
  });

  it('has an arrow only where one is said to have led to the other', () => {
    expect(draw(tie(0, 1, { type: 'followed' }))[0]?.head).toBe('');
    expect(draw(tie(0, 1, { type: 'joined' }))[0]?.head).not.toBe('');
  });

  it('leads to the mark of a lane that has no bar, and to none without a date or a lane', () => {
    expect(draw(tie(0, 4))[0]?.line).toMatch(/V68H191.5$/);
    expect(draw(tie(0, 3), tie(9, 0))).toEqual([]);
  });
});
