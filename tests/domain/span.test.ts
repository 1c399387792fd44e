// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../src/crossfilter/column.ts';
import { dayFromIso } from '../../src/domain/day.ts';
import type { Event } from '../../src/domain/event.ts';
import { phaseOf } from '../../src/domain/phase.ts';
import { durationOf, exactDays, exactDuration, firstOf, isAbout, lastOf, spanOf, type Span } from '../../src/domain/span.ts';
import { claim, date, eventWith } from './event.fixture.ts';

const july = (n: number) => (dayFromIso('2021-07-01') ?? NaN) + n - 1;
const asOf = (source: string) => july(source === 'herald' ? 40 : 33);
const on = (n: number) => date(`2021-07-${String(n).padStart(2, '0')}`);
const within = (a: number, b: number) => ({ ...on(a), max: july(b) });
const by = (n: number) => ({ ...on(n), min: DAY_MIN });
const from = (n: number) => ({ ...on(n), max: DAY_MAX });
const unknown = { edtf: '..', min: DAY_MIN, max: DAY_MAX };
const span = (known: Partial<Event>) => spanOf(eventWith(known), asOf);

describe('spanOf', () => {
  it('knows nothing without a start', () => {
    expect(span({ end: [claim(on(9))] })).toBeUndefined();
  });

  it('knows nothing where a claim says that the start is not known', () => {
    expect(span({ start: [claim(unknown)], end: [claim(on(9))] })).toBeUndefined();
  });

  it('has no end, and was never seen, where a claim says that the day is not known', () => {
    const start = [claim(on(5))];
    expect(span({ start, end: [claim(unknown)], last_seen: [claim(unknown)] })).toEqual(span({ start }));
    expect(exactDuration(eventWith({ start, end: [claim(unknown)] }))).toBeUndefined();
  });

  it('keeps a side that is open', () => {
    const known = span({ start: [claim(by(5))], end: [claim(from(9))] });
    expect(known).toEqual({ startMin: DAY_MIN, startMax: july(5), endMin: july(9), endMax: DAY_MAX, end: 'known' });
    expect(known && durationOf(known)).toEqual({ low: 5, high: null });
    expect(exactDays(known)).toBeUndefined();
    expect([1, 5, 9, 10, 400].map((n) => phaseOf(known, 'won', july(n)))).toEqual([
      'possibly_begun',
      'running',
      'running',
      'possibly_ended',
      'possibly_ended',
    ]);
  });

  it('had begun by the time it was seen, and by its end', () => {
    expect(span({ start: [claim(from(5))], last_seen: [claim(on(8))] })).toMatchObject({ startMin: july(5), startMax: july(8), endMin: july(8) });
    expect(span({ start: [claim(from(5))], end: [claim(by(9))] })).toMatchObject({ startMax: july(9), endMin: july(5), endMax: july(9) });
  });

  it('is certain from the latest start to the earliest end, possible around it', () => {
    expect(span({ start: [claim(within(5, 7))], end: [claim(within(9, 12))] })).toEqual({
      startMin: july(5),
      startMax: july(7),
      endMin: july(9),
      endMax: july(12),
      end: 'known',
    });
  });

  it('is certain to the last day it was seen, where that is later than the earliest end', () => {
    const known = { start: [claim(on(5))], end: [claim(within(6, 12))], last_seen: [claim(on(8))] };
    expect(span(known)).toMatchObject({ endMin: july(8), endMax: july(12) });
  });

  it('runs certainly to the source’s last day where a claim says that it went on', () => {
    const known = { start: [claim(on(30))], ongoing: [claim(true, 'herald')] };
    const to = july(40);
    expect(span(known)).toMatchObject({ endMin: to, endMax: to, end: 'ongoing' });
  });

  it('has an unknown end where nobody says, possible to the source’s last day', () => {
    const known = { start: [claim(on(5))], last_seen: [claim(on(8))] };
    expect(span(known)).toMatchObject({ endMin: july(8), endMax: july(33), end: 'unknown' });
    expect(span({ start: [claim(on(5))] })).toMatchObject({ endMin: july(5), end: 'unknown' });
    expect(span({ start: [claim(on(5))], ongoing: [claim(false)] })?.end).toBe('unknown');
  });

  it('has no certain day where it may have ended before it certainly had begun', () => {
    const unsure = span({ start: [claim(within(5, 20))], end: [claim(within(8, 25))] });
    expect(unsure).toMatchObject({ startMax: july(20), endMin: july(8) });
    expect([4, 5, 12, 20, 25, 26].map((n) => phaseOf(unsure, 'won', july(n)))).not.toContain('running');
  });

  it('is approximate where the start or the end is told as "about"', () => {
    const about = (n: number) => claim({ ...on(n), approximate: true as const });
    expect(span({ start: [about(5)], end: [claim(on(9))] })?.approximate).toBe('start');
    expect(span({ start: [claim(on(5))], end: [about(9)] })?.approximate).toBe('end');
    expect(span({ start: [about(5)], end: [about(9)] })?.approximate).toBe('both');
    expect(span({ start: [claim(on(5))], end: [claim(on(9))] })).not.toHaveProperty('approximate');
  });

  it('names the earliest and the latest day, and no side that is open', () => {
    const closed = { startMin: 5, startMax: 7, endMin: 9, endMax: 12, end: 'known' } as const;
    expect([firstOf(closed), lastOf(closed)]).toEqual([5, 12]);
    const open = { ...closed, startMin: DAY_MIN, endMax: DAY_MAX };
    expect([firstOf(open), lastOf(open)]).toEqual([7, 9]);
  });

  it('never ends before it begins, whatever the claims', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const some = fc
      .tuple(day, day)
      .chain(([a, b]) => fc.constantFrom(within(Math.min(a, b), Math.max(a, b)), by(a), from(a), unknown))
      .map((value) => claim(value));
    const facts = fc.record({
      start: fc.tuple(some),
      end: fc.array(some, { maxLength: 1 }),
      last_seen: fc.array(some, { maxLength: 1 }),
      ongoing: fc.array(fc.boolean().map((value) => claim(value)), { maxLength: 1 }),
    });
    fc.assert(
      fc.property(facts, (known) => {
        const found = span(known);
        expect(found === undefined).toBe(known.start[0].value === unknown);
        if (found === undefined) return;
        expect(found.startMax).toBeLessThanOrEqual(found.endMax);
        expect(durationOf(found).low).toBeGreaterThanOrEqual(1);
        expect(durationOf(found).low).toBeLessThan(1000);
        expect(durationOf(found).high ?? 1).toBeLessThan(1000);
        expect(found.startMin).toBeLessThanOrEqual(found.startMax);
        expect(found.startMin).toBeLessThanOrEqual(found.endMin);
        expect(found.endMin).toBeLessThanOrEqual(found.endMax);
      }),
    );
  });
});

describe('an end of a span', () => {
  it.each([
    ['start', true, false],
    ['end', false, true],
    ['both', true, true],
    [undefined, false, false],
  ] as const)('is only about a day where that is said of it: of %s', (approximate, start, end) => {
    const exact: Span = { startMin: 5, startMax: 5, endMin: 9, endMax: 9, end: 'known' };
    const found = approximate === undefined ? exact : { ...exact, approximate };
    expect([isAbout(found, 'start'), isAbout(found, 'end')]).toEqual([start, end]);
  });
});

describe('the span of a threat', () => {
  const outcome = [claim('not_begun' as const)];

  it('is the day it was made, whatever else is claimed', () => {
    const known = { start: [claim(on(25))], outcome };
    const day = { startMin: july(25), startMax: july(25), endMin: july(25), endMax: july(25), end: 'known', threat: true };
    expect(span(known)).toEqual(day);
    expect(span({ ...known, last_seen: [claim(on(29))], ongoing: [claim(true)] })).toEqual(day);
    expect(span({ ...known, start: [claim({ ...on(25), approximate: true })] })).toEqual({ ...day, approximate: 'both' });
  });

  it('is one day within those it was made in', () => {
    expect(span({ start: [claim(within(20, 24))], outcome })).toMatchObject({
      startMin: july(20),
      startMax: july(24),
      endMin: july(20),
      endMax: july(24),
    });
  });

  it('has no duration', () => {
    const found = span({ start: [claim(on(25))], outcome });
    expect(found && durationOf(found).high).toBeNull();
    expect(exactDays(found)).toBeUndefined();
  });
});

describe('durations', () => {
  it('count both ends', () => {
    const found = span({ start: [claim(within(5, 7))], end: [claim(within(9, 12))] });
    expect(found && durationOf(found)).toEqual({ low: 3, high: 8 });
  });

  it('have no upper bound where the end is unknown or open', () => {
    for (const known of [{}, { ongoing: [claim(true)] }]) {
      const found = span({ start: [claim(on(30))], ...known });
      expect(found && durationOf(found).high).toBeNull();
    }
  });

  it('are at least a day', () => {
    const found = span({ start: [claim(within(5, 20))], end: [claim(within(8, 25))] });
    expect(found && durationOf(found).low).toBe(1);
  });

  it.each([
    [{}, 5],
    [{ startMax: 6 }, undefined],
    [{ endMin: 8 }, undefined],
    [{ end: 'unknown' }, undefined],
    [{ end: 'ongoing' }, undefined],
    [{ approximate: 'end' }, undefined],
  ] as const)('of a span with %j are %s days exactly', (part, days) => {
    const exact: Span = { startMin: 5, startMax: 5, endMin: 9, endMax: 9, end: 'known' };
    expect(exactDays({ ...exact, ...part })).toBe(days);
  });

  it('are not exact without a span', () => {
    expect(exactDays(undefined)).toBeUndefined();
  });

  it('are exact only where both ends are', () => {
    const start = [claim(on(5))];
    const late = [claim(on(9))];
    expect(exactDuration(eventWith({ end: late }))).toBeUndefined();
    const exact = (known: Partial<Event>) => exactDuration(eventWith(known));
    expect(exact({ start, end: [claim(on(9))] })).toBe(5);
    expect(exact({ start, end: [claim(on(5))] })).toBe(1);
    expect(exact({ start, end: [claim(within(9, 10))] })).toBeUndefined();
    expect(exact({ start, end: [claim({ ...on(9), approximate: true })] })).toBeUndefined();
    expect(exact({ start })).toBeUndefined();
    expect(exact({})).toBeUndefined();
  });
});
