// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differs, inUse, pick, valueOf, type Claim, type Range } from '../../src/domain/claim.ts';

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
