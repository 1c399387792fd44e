// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readings } from '../../src/domain/claim.ts';
import { discRadius, drawnPeople } from '../../src/encoding/size.ts';

const exactly = (people: number) => ({ low: people, high: people });
const scale = fc.constantFrom(1, 1.25, 0.82);

describe('discRadius', () => {
  it('makes the area of a disc proportional to its people', () => {
    // From 200 people on a disc is above the smallest one at every scale.
    const people = fc.integer({ min: 200, max: 100_000 });
    fc.assert(
      fc.property(people, people, scale, (a, b, k) => {
        const area = (n: number) => discRadius(exactly(n), k) ** 2;
        expect(area(a) / area(b)).toBeCloseTo(a / b, 6);
      }),
    );
  });

  it('never grows smaller with more people, nor below what a finger can meet', () => {
    const people = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(people, people, scale, (a, b, k) => {
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
        expect(discRadius(exactly(fewer), k)).toBeLessThanOrEqual(discRadius(exactly(more), k));
        expect(discRadius(exactly(fewer), k)).toBeGreaterThanOrEqual(k < 1 ? 4.6 : 5);
      }),
    );
  });

  it('draws a number nobody gives like the smallest ones, and the same everywhere', () => {
    expect(discRadius(undefined)).toBe(6.5);
    expect(discRadius(undefined)).toBeLessThan(discRadius(exactly(200)));
    expect(discRadius(undefined, 0.82)).toBeCloseTo(6.5 * 0.82);
    expect(discRadius(exactly(0), 0.82)).toBe(4.6);
  });

  it('follows the scale of the map', () => {
    expect(discRadius(exactly(1200), 1.25)).toBeCloseTo(discRadius(exactly(1200)) * 1.25);
  });
});

describe('drawnPeople', () => {
  it.each([
    ['lowest', 300],
    ['in_use', 350],
    ['highest', 400],
  ] as const)('is the bound a reading asks for, or the middle: %s', (reading, drawn) => {
    expect(drawnPeople({ low: 300, high: 400 }, reading)).toBe(drawn);
    expect(discRadius({ low: 300, high: 400 }, 1, reading)).toBe(discRadius(exactly(drawn)));
  });

  it.each(readings)('is the bound that is known where there is one: %s', (reading) => {
    expect(drawnPeople({ low: 600, high: null }, reading)).toBe(600);
    expect(drawnPeople({ low: null, high: 90 }, reading)).toBe(90);
    expect(drawnPeople({ low: null, high: null }, reading)).toBe(0);
    expect(drawnPeople({ low: 0, high: 0 }, reading)).toBe(0);
  });

  it('lies between the bounds', () => {
    const people = fc.nat(10_000);
    fc.assert(
      fc.property(people, people, fc.constantFrom(...readings), (a, b, reading) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(drawnPeople({ low, high }, reading)).toBeGreaterThanOrEqual(low);
        expect(drawnPeople({ low, high }, reading)).toBeLessThanOrEqual(high);
      }),
    );
  });
});
