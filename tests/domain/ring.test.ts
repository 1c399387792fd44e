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

const diamond = [[0, -10], [10, 0], [0, 10], [-10, 0], [0, -10]];

describe('ringsContain', () => {
  it('holds what is inside and not what is beside', () => {
    expect(ringsContain([square(0, 10)], 5, 5)).toBe(true);
    expect(ringsContain([square(0, 10)], 15, 5)).toBe(false);
  });

  it('takes a ring in another for a hole, and one apart for another part', () => {
    expect(ringsContain([square(0, 10), square(4, 6)], 5, 5)).toBe(false);
    expect(ringsContain([square(0, 10), square(20, 30)], 25, 25)).toBe(true);
  });

  it('holds nothing beyond a ring that is far from where the degrees begin', () => {
    expect(ringsContain([square(20, 30)], 5, 10)).toBe(false);
  });

  it.each([
    [0, -5, true],
    [7, 2, true],
    [9, 2, false],
    [-7, -2, true],
    [-9, -2, false],
  ])('follows a slanting border: whether %i, %i is inside is %s', (longitude, latitude, inside) => {
    expect(ringsContain([diamond], longitude, latitude)).toBe(inside);
  });

  it('holds what is level with a corner', () => {
    expect(ringsContain([diamond], 0, 0)).toBe(true);
    expect(ringsContain([diamond], 11, 0)).toBe(false);
  });

  it('gives a point on the border of two to the one north or east of it alone', () => {
    const [first, east, north] = [
      [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]],
      [[10, 0], [20, 0], [20, 10], [10, 10], [10, 0]],
      [[0, 10], [10, 10], [10, 20], [0, 20], [0, 10]],
    ] as const;
    expect([first, east].map((ring) => ringsContain([ring], 10, 5))).toEqual([false, true]);
    expect([first, north].map((ring) => ringsContain([ring], 5, 10))).toEqual([false, true]);
  });

  it('takes the longitude first', () => {
    const wide = [[0, 0], [20, 0], [20, 2], [0, 2], [0, 0]];
    expect(ringsContain([wide], 15, 1)).toBe(true);
    expect(ringsContain([wide], 1, 15)).toBe(false);
  });
});
