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
const drawFor = (row: number | null, ...ties: readonly Tie[]) =>
  connectors({ row, ties }, { geometry, layout: layoutOf(800) }, offsets);
const draw = (...ties: readonly Tie[]) => drawFor(null, ...ties);

describe('a line between lanes', () => {
  it('leads down from where the earlier begins to where the later may begin', () => {
    expect(draw(tie(0, 1))).toEqual([
      {
        tie: tie(0, 1),
        form: { basis: 'workers_say', aside: false, headed: true },
        line: 'M201.5 15.5V40.5H279',
        head: 'M275 37.9L279 40.5L275 43.1Z',
      },
    ]);
  });

  it('keeps left of a later bar that begins on the same day', () => {
    expect(draw(tie(0, 2))[0]?.line).toBe('M201.5 15.5V17.5H192.5V26.5H199');
  });

  it('leads up where the later lane stands above', () => {
    expect(draw(tie(1, 0))[0]?.line).toMatch(/^M281.5 37.5V35.5H192.5V12.5H/);
  });

  it('keeps clear of lines of other grades from the same lane', () => {
    expect(draw(tie(0, 1, { basis: 'reporter_says' }))[0]?.line).toBe('M204.5 15.5V40.5H279');
  });

  it('is told from those of the row whose line is lit where it is between others', () => {
    const aside = (row: number) =>
      drawFor(row, tie(0, 1), tie(1, 4)).map(({ form }) => form.aside);
    expect([aside(0), aside(1), aside(4)]).toEqual([[false, true], [false, false], [true, false]]);
  });

  it('has an arrow only where one is said to have led to the other', () => {
    expect(draw(tie(0, 1, { type: 'followed' }))[0]?.head).toBe('');
    expect(draw(tie(0, 1, { type: 'joined' }))[0]?.head).not.toBe('');
  });

  it('leads to the mark of a lane that has no bar, and to none without a date or a lane', () => {
    expect(draw(tie(0, 4))[0]?.line).toMatch(/V68.5H192$/);
    expect(draw(tie(0, 3), tie(9, 0))).toEqual([]);
  });
});
