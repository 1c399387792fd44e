// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ringsContain } from '../../src/domain/ring.ts';

const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

describe('ringsContain', () => {
  it('holds what is inside and not what is beside', () => {
    expect(ringsContain([square(0, 10)], 5, 5)).toBe(true);
    expect(ringsContain([square(0, 10)], 15, 5)).toBe(false);
  });

  it('takes a ring in another for a hole, and one apart for another part', () => {
    expect(ringsContain([square(0, 10), square(4, 6)], 5, 5)).toBe(false);
    expect(ringsContain([square(0, 10), square(20, 30)], 25, 25)).toBe(true);
  });

  it('takes the longitude first', () => {
    const wide = [[0, 0], [20, 0], [20, 2], [0, 2], [0, 0]];
    expect(ringsContain([wide], 15, 1)).toBe(true);
    expect(ringsContain([wide], 1, 15)).toBe(false);
  });
});
