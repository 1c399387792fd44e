// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/domain/day.ts';
import type { Event } from '../../src/domain/event.ts';
import { phaseOf } from '../../src/domain/phase.ts';
import { spanOf, type Span } from '../../src/domain/span.ts';
import { claim, date, eventWith } from './event.fixture.ts';

const july = (n: number) => (dayFromIso('2021-07-01') ?? NaN) + n - 1;
const on = (n: number) => date(`2021-07-${String(n).padStart(2, '0')}`);
const within = (a: number, b: number) => ({ ...on(a), max: july(b) });
const span = (known: Partial<Event>) => spanOf(eventWith(known), () => july(33));

describe('the phase of an event', () => {
  const phases = (of: Span | undefined, days: readonly number[]) =>
    days.map((n) => phaseOf(of, 'won', july(n)));

  it('is undated without a span, a mere threat too', () => {
    for (const outcome of ['won', 'not_begun', undefined] as const) {
      expect(phaseOf(undefined, outcome, july(1))).toBe('undated');
    }
  });

  it('is not yet, on any day, of what was only threatened', () => {
    const threat = span({ start: [claim(within(5, 7))], end: [claim(within(9, 12))] });
    for (const n of [4, 5, 7, 10, 12, 13, 400]) {
      expect(phaseOf(threat, 'not_begun', july(n))).toBe('not_yet');
    }
  });

  it('asks for no outcome where none are recorded', () => {
    const known = span({ start: [claim(on(5))], end: [claim(on(9))] });
    expect([4, 5, 10].map((n) => phaseOf(known, undefined, july(n)))).toEqual(['not_yet', 'running', 'ended']);
  });

  it('goes from not yet to ended where the end is known', () => {
    const known = span({ start: [claim(within(5, 7))], end: [claim(within(9, 12))] });
    expect(phases(known, [4, 5, 6, 7, 9, 10, 12, 13])).toEqual([
      'not_yet',
      'possibly_begun',
      'possibly_begun',
      'running',
      'running',
      'possibly_ended',
      'possibly_ended',
      'ended',
    ]);
  });

  it('never says that it ended where the end is unknown or open', () => {
    const unknown = span({ start: [claim(on(5))], last_seen: [claim(on(8))] });
    expect(phases(unknown, [8, 9, 33, 60])).toEqual([
      'running',
      'possibly_ended',
      'possibly_ended',
      'unreported',
    ]);
    const ongoing = span({ start: [claim(on(30))], ongoing: [claim(true)] });
    expect(phases(ongoing, [30, 33, 34])).toEqual(['running', 'running', 'unreported']);
  });

  it('answers for any day in any order, and only forwards in time', () => {
    const order = ['not_yet', 'possibly_begun', 'running', 'possibly_ended', 'ended'];
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const start = claim(within(Math.min(a, b), Math.max(a, b)));
        const end = claim(within(Math.min(c, d), Math.max(c, d)));
        const found = span({ start: [start], end: [end] });
        const ranks = Array.from({ length: 30 }, (_, n) =>
          order.indexOf(phaseOf(found, 'won', july(n))),
        );
        expect(ranks).toEqual([...ranks].sort((x, y) => x - y));
      }),
    );
  });
});
