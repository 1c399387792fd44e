// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoFromDay } from '../../../src/domain/day.ts';
import { readDate } from '../../../src/views/timeline/dateDraft.ts';
import { askedByThumb, dayForKey, moveThumb, moveWindow, windowBetween, windowClause, windowOn } from '../../../src/views/timeline/timeWindow.ts';

const axis = { from: 100, to: 135 };
const clause = (from: number | null, to: number | null) => windowClause('time', axis, { from, to });
const dayOnAxis = fc.integer({ min: axis.from, max: axis.to });

describe('a window', () => {
  it('asks nothing where it leaves nothing out: both sides open, or as far as there is something or beyond', () => {
    expect(clause(100, 135)).toBeUndefined();
    expect(clause(null, null)).toBeUndefined();
    expect(clause(null, 135)).toBeUndefined();
    expect(clause(90, null)).toBeUndefined();
    expect(clause(90, 140)).toBeUndefined();
    expect(clause(101, 140)).toMatchObject({ from: 101, to: 140 });
    expect(clause(90, 134)).toMatchObject({ from: 90, to: 134 });
  });

  it('keeps whether possible ones are left out', () => {
    expect(windowClause('time', axis, { from: 101, to: 102 }, false)?.possible).toBe(false);
  });

  it('is asked by a thumb for its own end only, open at its edge of the axis', () => {
    expect(askedByThumb('from', 101, axis)).toEqual({ from: 101 });
    expect(askedByThumb('to', 100, axis)).toEqual({ to: 100 });
    expect(askedByThumb('from', 100, axis)).toEqual({ from: null });
    expect(askedByThumb('to', 135, axis)).toEqual({ to: null });
  });

  it('is drawn on the part of the axis it covers', () => {
    expect(windowOn(axis, undefined)).toEqual(axis);
    expect(windowOn(axis, clause(50, 110))).toEqual({ from: 100, to: 110 });
    expect(windowOn(axis, clause(120, null))).toEqual({ from: 120, to: 135 });
  });

  it('never turns round: a thumb stops at the other', () => {
    expect(moveThumb({ from: 110, to: 120 }, 'from', 130, axis)).toEqual({ from: 120, to: 120 });
    expect(moveThumb({ from: 110, to: 120 }, 'to', 90, axis)).toEqual({ from: 110, to: 110 });
  });

  it('keeps its length when it is moved against an end', () => {
    expect(moveWindow({ from: 110, to: 120 }, 99, axis)).toEqual({ from: 125, to: 135 });
    expect(moveWindow({ from: 110, to: 120 }, -99, axis)).toEqual({ from: 100, to: 110 });
  });

  it('moves by keys: a day, a week, to the ends', () => {
    const window = { from: 110, to: 120 };
    const keys = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', 'Tab'];
    expect(keys.map((key) => dayForKey(key, 'from', window, axis))).toEqual([109, 111, 117, 103, 100, 135, undefined]);
  });
});

describe('any device', () => {
  it('makes the same clause of the same days', () => {
    fc.assert(
      fc.property(dayOnAxis, dayOnAxis, (a, b) => {
        const { from, to } = windowBetween(a, b);
        const drawn = clause(from, to);

        let keyed = axis;
        while (keyed.from < from) keyed = moveThumb(keyed, 'from', dayForKey('ArrowRight', 'from', keyed, axis)!, axis);
        while (keyed.to > to) keyed = moveThumb(keyed, 'to', dayForKey('ArrowLeft', 'to', keyed, axis)!, axis);

        const first = readDate(isoFromDay(from), 'from', { from: null, to: null }, axis);
        const typed = first.kind === 'days' ? readDate(isoFromDay(to), 'to', first.days, axis) : first;

        expect(clause(keyed.from, keyed.to)).toEqual(drawn);
        expect(typed.kind === 'days' && clause(typed.days.from, typed.days.to)).toEqual(drawn);
      }),
    );
  });

  it('moves a window by as many days as there are, and back again', () => {
    fc.assert(
      fc.property(dayOnAxis, dayOnAxis, fc.integer({ min: -40, max: 40 }), (a, b, by) => {
        const window = windowBetween(a, b);
        const moved = moveWindow(window, by, axis);
        expect(moveWindow(moved, window.from - moved.from, axis)).toEqual(window);
        expect(moved.from).toBeGreaterThanOrEqual(axis.from);
        expect(moved.to).toBeLessThanOrEqual(axis.to);
      }),
    );
  });
});

describe('a date typed', () => {
  const asked = { from: 110, to: 120 };

  it('opens its side when it is cleared', () => {
    expect(readDate('', 'to', asked, axis)).toEqual({ kind: 'days', days: { from: 110, to: null } });
  });

  it('is refused with a reason', () => {
    const fault = (text: string, side: 'from' | 'to') => readDate(text, side, asked, axis);
    expect(fault(isoFromDay(121), 'from')).toEqual({ kind: 'fault', fault: 'order' });
    expect(fault(isoFromDay(109), 'to')).toEqual({ kind: 'fault', fault: 'order' });
    expect(fault(isoFromDay(99), 'from')).toEqual({ kind: 'fault', fault: 'early' });
    expect(fault(isoFromDay(136), 'to')).toEqual({ kind: 'fault', fault: 'late' });
    expect(fault('2021-02-31', 'to')).toEqual({ kind: 'partial' });
  });
});
