// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areCompatible, bothHold, differs, inUse, pick, valueOf, type Claim, type Range } from '../../src/domain/claim.ts';
import type { CountedGroup } from '../../src/domain/codes.ts';

function claim<T>(value: T, source = 'gazette'): Claim<T> {
  return { value, source, at: [1], basis: 'stated' };
}

const range = (low: number | null, high = low): Range => ({ low, high });

describe('a fact', () => {
  it('is known by its first claim, or not at all', () => {
    const first = claim('a');
    expect(inUse([first, claim('b')])).toBe(first);
    expect(valueOf([first, claim('b')])).toBe('a');
    expect(inUse([])).toBeUndefined();
    expect(valueOf([])).toBeUndefined();
  });

  it('differs where two claims state different values, whoever states them', () => {
    expect(differs([])).toBe(false);
    expect(differs([claim(range(3))])).toBe(false);
    expect(differs([claim(range(3)), claim(range(3), 'herald')])).toBe(false);
    expect(differs([claim(range(3)), claim(range(3)), claim(range(4))])).toBe(true);
  });
});

describe('pick', () => {
  const fact = [claim(range(300)), claim(range(130, 150)), claim(range(1200)), claim(range(130))];

  it('takes the claim in use, the lowest or the highest', () => {
    expect(pick(fact, 'in_use')).toBe(fact[0]);
    expect(pick(fact, 'lowest')).toBe(fact[1]);
    expect(pick(fact, 'highest')).toBe(fact[2]);
    expect(pick(fact.slice(0, 0), 'lowest')).toBeUndefined();
  });

  it('orders an open range by the bound that is known', () => {
    const open = [claim(range(null, 90)), claim(range(100, null))];
    expect(pick(open, 'lowest')).toBe(open[0]);
    expect(pick(open, 'highest')).toBe(open[1]);
  });

  it('takes a claim of the fact, and keeps the earlier of equals', () => {
    const anyClaim = fc.nat({ max: 5 }).map((n) => claim(range(n)));
    const claims = fc.array(anyClaim, { minLength: 1 });
    fc.assert(
      fc.property(claims, (all) => {
        const lows = all.map(({ value }) => value.low ?? 0);
        expect(pick(all, 'lowest')).toBe(all[lows.indexOf(Math.min(...lows))]);
        expect(pick(all, 'highest')).toBe(all[lows.indexOf(Math.max(...lows))]);
      }),
    );
  });
});

describe('two claims', () => {
  const counted = (low: number, counts: CountedGroup) => ({ ...claim(range(low)), counts });

  it('of how many cannot both be true where the same people are counted', () => {
    expect(areCompatible(counted(1200, 'on_strike'), counted(600, 'on_strike'))).toBe(false);
    expect(areCompatible(counted(1200, 'on_strike_and_rally'), counted(600, 'on_strike'))).toBe(false);
    expect(areCompatible(claim(range(1200)), claim(range(600)))).toBe(false);
  });

  it('of how many can where one counts a rally and the other the strike', () => {
    expect(areCompatible(counted(300, 'at_rally'), counted(1200, 'on_strike'))).toBe(true);
    expect(areCompatible(counted(1200, 'on_strike'), counted(300, 'at_rally'))).toBe(true);
  });

  it('of words can where they are the same, or one is "unknown"', () => {
    expect(bothHold('won', 'won')).toBe(true);
    expect(bothHold('won', 'not_won')).toBe(false);
    expect(bothHold('won', 'unknown')).toBe(true);
    expect(bothHold(range(600), 'unknown')).toBe(true);
    expect(bothHold('unknown', range(600))).toBe(true);
    expect(bothHold(range(600), 'many')).toBe(false);
  });

  it.each([
    [7, true],
    [8, false],
  ])('of a day told as about and one %i days from it', (days, isTrue) => {
    const about = { edtf: '2021-07-15~', min: 100, max: 100, approximate: true };
    for (const day of [100 - days, 100 + days]) {
      const exact = { edtf: '2021-07-08', min: day, max: day };
      expect(bothHold(about, exact)).toBe(isTrue);
      expect(bothHold(exact, about)).toBe(isTrue);
    }
  });
});
