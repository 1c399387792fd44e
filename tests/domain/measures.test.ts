// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/domain/claim.ts';
import type { Headcount } from '../../src/domain/event.ts';
import {
  contradicts,
  impliedDemanded,
  impliedRaise,
  impliedWon,
  participantsOf,
  responsesOf,
  spread,
  sum,
  takingPart,
} from '../../src/domain/measures.ts';
import { claim, eventWith, noWages } from './event.fixture.ts';

const range = (low: number | null, high = low): Range => ({ low, high });
const people = (low: number, counts: 'on_strike' | 'staff') => {
  const value: Headcount = { low, high: low, wording: 'exact' };
  return { ...claim(value), counts };
};

describe('people taking part', () => {
  const event = eventWith({ participants: [people(1200, 'staff'), people(600, 'on_strike')] });

  it('are not the staff', () => {
    expect(takingPart(event)).toHaveLength(1);
    expect(participantsOf(event, 'highest')?.low).toBe(600);
    expect(participantsOf(eventWith({}), 'in_use')).toBeUndefined();
  });
});

describe('spread', () => {
  it('goes from the lowest low to the highest high', () => {
    expect(spread([range(300), range(130, 150)])).toEqual(range(130, 300));
    expect(spread([])).toBeUndefined();
  });

  it('stays open where one bound is open', () => {
    expect(spread([range(300, null), range(130, 150)])).toEqual(range(130, null));
    expect(spread([range(null, 300), range(130, 150)])).toEqual(range(null, 300));
  });
});

describe('sum', () => {
  it('adds bound by bound and is 0 for nothing', () => {
    expect(sum([range(300), range(130, 150)])).toEqual(range(430, 450));
    expect(sum([])).toEqual(range(0));
  });

  it('has no upper bound where one has none, and at least what is known', () => {
    expect(sum([range(300, null), range(null, 20)])).toEqual(range(300, null));
  });
});

describe('raises', () => {
  it('are what two amounts imply, in percent of the first', () => {
    expect(impliedRaise(range(200_000), range(400_000))).toEqual(range(100));
    expect(impliedRaise(range(57_000, 80_000), range(160_000))).toEqual(range(100, 180.7));
    expect(impliedRaise(range(null, 80_000), range(160_000))).toEqual(range(100, null));
    expect(impliedRaise(range(80_000), range(null, 160_000))).toEqual(range(null, 100));
    expect(impliedRaise(range(0), range(160_000))).toEqual(range(null));
  });

  it('bring an amount back to the other', () => {
    const amount = fc.integer({ min: 1000, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, (before, after) => {
        const { low, high } = impliedRaise(range(before), range(after));
        expect(low).toBe(high);
        expect(Math.abs(before * (1 + (low ?? NaN) / 100) - after)).toBeLessThan(before * 0.001);
      }),
    );
  });

  it('need both amounts', () => {
    const before = [claim(range(200_000))];
    const after = [claim(range(400_000))];
    expect(impliedWon({ ...noWages, before, after })).toEqual(range(100));
    expect(impliedDemanded({ ...noWages, before, target: after })).toEqual(range(100));
    expect(impliedWon({ ...noWages, before })).toBeUndefined();
    expect(impliedWon({ ...noWages, after })).toBeUndefined();
    expect(impliedWon({ ...noWages, before: [claim(range(0))], after })).toBeUndefined();
  });

  it('are implied by amounts of which one bound is known', () => {
    const after = [claim(range(160_000))];
    expect(impliedWon({ ...noWages, before: [claim(range(null, 80_000))], after })).toEqual(range(100, null));
    expect(impliedWon({ ...noWages, before: [claim(range(80_000, null))], after })).toEqual(range(null, 100));
  });

  it.each([
    [range(50), range(100), true],
    [range(99), range(100), false],
    [range(101), range(100), false],
    [range(102), range(100), true],
    [range(120), range(100, 180), false],
    [range(90, 110), range(100), false],
    [range(50), range(null, 100), false],
    [range(-5), range(null, 100), false],
    [range(150), range(null, 100), true],
    [range(150), range(100, null), false],
    [range(null, 50), range(100, null), true],
    [undefined, range(100), false],
    [range(50), undefined, false],
  ])('stated as %o against %o: contradicted is %s', (stated, computed, expected) => {
    expect(contradicts(stated, computed)).toBe(expected);
  });
});

describe('what an event holds', () => {
  const cited = { source: 'gazette', at: [3], basis: 'stated', text: 'x' } as const;
  const event = eventWith({
    chronology: [
      { ...cited, kind: 'response', who: 'employer', what: 'ignored' },
      { ...cited, kind: 'offer', source: 'herald' },
      { ...cited, kind: 'response', who: 'akimat', what: 'ignored' },
      { ...cited, kind: 'walkout' },
    ],
    demands: [{ ...cited, code: 'bonus', result: [claim('met', 'almanac')] }],
  });

  it('gives each response once, offers and talks among them', () => {
    expect(responsesOf(event)).toEqual(['ignored', 'offer']);
  });
});
