// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../../src/crossfilter/column.ts';
import { dayScale } from '../../../src/encoding/time.ts';
import type { Span } from '../../../src/domain/span.ts';
import { laneSteps, type LaneRow } from '../../../src/views/timeline/laneData.ts';
import { laneGeometry } from '../../../src/views/timeline/laneGeometry.ts';
import { day, days, openSpan, step } from './bakeries.ts';

const first = day('2021-07-01');
/** Ten pixels a day from 1 July, which begins at 0. */
const scale = dayScale(first, day('2021-07-31'), 0, 310);

function drawn(span: Span | undefined, more: Partial<LaneRow> = {}) {
  const lane: LaneRow = { row: 0, title: '', place: null, placed: false, places: [], span, outcome: 'won', steps: [], ...more };
  return laneGeometry(lane, scale);
}

describe('the geometry of a lane', () => {
  it('ends a bar where the next day begins, with the mark after it', () => {
    const { certain, mark, possible, fading } = drawn(days('2021-07-03', '2021-07-05'));
    expect(certain).toEqual({ x: 20, end: 50 });
    expect(mark).toBe(58);
    expect(possible).toEqual([]);
    expect(fading).toBeNull();
  });

  it('has possible days on both sides of the certain ones', () => {
    const span = days('2021-07-03', '2021-07-08', { startMax: day('2021-07-05'), endMin: day('2021-07-06') });
    const { certain, possible, mark } = drawn(span);
    expect(certain).toEqual({ x: 40, end: 60 });
    expect(possible).toEqual([
      { x: 20, end: 40 },
      { x: 60, end: 80 },
    ]);
    expect(mark).toBe(88);
  });

  it('is of a threat the days it may have been made on, and none on which it ran', () => {
    const open = { end: 'unknown', endMax: day('2021-07-31') } as const;
    const said = drawn(days('2021-07-05', '2021-07-05', open), { outcome: 'not_begun' });
    expect(said).toMatchObject({ certain: null, possible: [], emerging: null, fading: null, ongoing: false });
    expect([said.threatened, said.mark]).toEqual([null, 45]);
    const vague = days('2021-07-05', '2021-07-08', { ...open, startMax: day('2021-07-08') });
    expect(drawn(vague, { outcome: 'not_begun' })).toMatchObject({ threatened: { x: 40, end: 80 }, mark: 60 });
    const over = drawn(days('2021-06-05', '2021-06-05', open), { outcome: 'not_begun' });
    expect([over.threatened, over.mark, over.outside?.side]).toEqual([null, 15, 'before']);
  });

  it('has no certain day where the latest start is after the earliest end', () => {
    const span = days('2021-07-03', '2021-07-08', { startMax: day('2021-07-07'), endMin: day('2021-07-04') });
    expect(drawn(span)).toMatchObject({ certain: null, possible: [{ x: 20, end: 80 }] });
  });

  it('fades towards an end nobody gives, which is neither a known end nor an ongoing one', () => {
    const { certain, fading, mark, ongoing } = drawn(
      days('2021-07-03', '2021-07-04', { end: 'unknown', endMax: day('2021-07-31') }),
    );
    expect(certain).toEqual({ x: 20, end: 40 });
    expect(mark).toBe(48);
    expect(fading).toEqual({ x: 55, end: 310 });
    expect(ongoing).toBe(false);
  });

  it('runs on past the axis where it is ongoing, without a mark of its own', () => {
    const span = days('2021-07-20', '2021-07-31', { end: 'ongoing' });
    expect(drawn(span, { outcome: 'ongoing' })).toMatchObject({ ongoing: true, mark: null });
    expect(drawn(span, { outcome: 'partly_won' }).mark).not.toBeNull();
  });

  it('stands at the edge with its first day where it lies before the axis', () => {
    const geometry = drawn(days('2021-05-12', '2021-05-14'));
    expect(geometry.outside).toEqual({ side: 'before', from: day('2021-05-12'), to: day('2021-05-12') });
    expect(geometry.certain).toBeNull();
  });

  it('emerges from the left edge where its start is open', () => {
    const { certain, emerging, possible, outside } = drawn(days('2021-07-03', '2021-07-05', { startMin: DAY_MIN }));
    expect(certain).toEqual({ x: 20, end: 50 });
    expect(emerging).toEqual({ x: 0, end: 20 });
    expect([possible, outside]).toEqual([[], null]);
  });

  it('fades to the right edge where its end is open, after the mark', () => {
    const { certain, fading, mark, possible } = drawn(days('2021-07-03', '2021-07-04', { endMax: DAY_MAX }));
    expect([certain, mark, possible]).toEqual([{ x: 20, end: 40 }, 48, []]);
    expect(fading).toEqual({ x: 55, end: 310 });
  });

  it('fades from its first possible day where its start is open after that', () => {
    const span = days('2021-07-03', '2021-07-03', { startMax: DAY_MAX, endMax: DAY_MAX, end: 'unknown' });
    expect(drawn(span)).toMatchObject({ certain: null, possible: [{ x: 20, end: 30 }], fading: { end: 310 } });
    const early = drawn({ ...span, startMin: first - 40, endMin: first - 40 });
    expect(early).toMatchObject({ outside: null, possible: [], mark: 8, fading: { x: 15, end: 310 } });
  });

  it('says by when it began where that is before the axis and open', () => {
    const { outside, emerging } = drawn(days('2021-05-12', '2021-05-14', { startMin: DAY_MIN }));
    expect(outside).toEqual({ side: 'before', from: DAY_MIN, to: day('2021-05-12') });
    expect(emerging).toBeNull();
  });

  it('stays on the axis and to the right of its label, whatever is open', () => {
    fc.assert(
      fc.property(openSpan(first - 40, first + 70), (span) => {
        const { certain, possible, emerging, fading, mark } = drawn(span);
        for (const part of [certain, emerging, fading, ...possible]) {
          if (part === null) continue;
          expect(part.x).toBeGreaterThanOrEqual(0);
          expect(part.x).toBeLessThan(part.end);
          expect(part.end).toBeLessThanOrEqual(310);
        }
        if (mark !== null) expect(mark >= 0 && mark <= 318).toBe(true);
      }),
    );
  });

  it('is a line of its own without a date', () => {
    expect(drawn(undefined)).toMatchObject({ undated: true, certain: null, mark: null });
  });

  it('has one tick at each edge for all steps beyond it, with the head that says most', () => {
    const steps = laneSteps(
      [step('2021-06-12', 'talks'), step('2021-06-20', 'threat'), step('2021-07-03', 'offer'), step('2021-08-03', 'agreed')],
      undefined,
    );
    const { ticks } = drawn(days('2021-07-03', '2021-07-05'), { steps });
    const told = ticks.map(({ beyond, step: { day: first, until, head, steps: held } }) => [beyond, first, until, head, held.length]);
    expect(told).toEqual([
      ['before', day('2021-06-12'), day('2021-06-20'), 'threat', 2],
      [undefined, day('2021-07-03'), undefined, 'offer', 1],
      ['after', day('2021-08-03'), day('2021-08-03'), 'agreed', 1],
    ]);
    for (const { x } of ticks) expect(x > 0 && x < 310).toBe(true);
  });

  it('has its tick of what lies beyond an edge after the date that stands there, without an arrow of its own', () => {
    const before = laneSteps([step('2021-06-20', 'threat'), step('2021-07-03', 'offer')], undefined);
    const after = laneSteps([step('2021-08-03', 'agreed')], undefined);
    const edge = (span: Span, steps = before) => drawn(span, { steps }).ticks.map(({ x, beyond }) => [x, beyond]);
    expect(edge(days('2021-05-12', '2021-07-20'))).toEqual([[50, undefined], [25, undefined]]);
    expect(edge(days('2021-05-12', '2021-07-20', { startMin: DAY_MIN }))[0]).toEqual([66, undefined]);
    expect(edge(days('2021-05-12', '2021-05-14'))[0]).toEqual([65, undefined]);
    expect(edge(days('2021-08-03', '2021-08-09'), after)).toEqual([[260, undefined]]);
    expect(edge(days('2021-07-03', '2021-08-09'), after)).toEqual([[301, 'after']]);
    expect(edge(days('2021-05-12', '2021-05-14'), after)).toEqual([[301, 'after']]);
  });

  it('begins its bar and its mark after that tick', () => {
    const steps = laneSteps([step('2021-06-20', 'threat')], undefined);
    expect(drawn(days('2021-05-12', '2021-07-20')).certain).toEqual({ x: 50, end: 200 });
    const { certain, mark, ticks } = drawn(days('2021-05-12', '2021-07-20'), { steps });
    expect(certain).toEqual({ x: 59, end: 200 });
    expect([ticks[0]?.x, mark]).toEqual([50, 208]);
    const vague = days('2021-05-12', '2021-05-14', { end: 'unknown', endMax: day('2021-07-31') });
    expect(drawn(vague, { steps })).toMatchObject({ mark: 63, fading: { x: 70 } });
  });

  it('has a tick in the middle of its day, and shares a day', () => {
    const steps = laneSteps(
      [step('2021-07-03', 'offer'), step('2021-07-04', 'offer'), step('2021-07-04', 'rejected')],
      undefined,
    );
    const { ticks } = drawn(days('2021-07-03', '2021-07-05'), { steps });
    expect(ticks.map(({ x }) => Math.round(x * 10) / 10)).toEqual([25, 33.3, 36.7]);
  });
});
