// @vitest-environment node
import { expect, it } from 'vitest';
import { arrow, elbow } from '../../src/encoding/elbow.ts';

it('leads straight down and then level to the right', () => {
  expect(elbow({ x: 20, y: 10 }, { x: 60, y: 50 }, 3, 2)).toEqual({
    line: 'M20 13V50H58',
    head: 'M54 47.4L58 50L54 52.6',
  });
});

it('steps aside where it would arrive from the right or from above', () => {
  expect(elbow({ x: 60, y: 10 }, { x: 60, y: 50 }, 3, 2).line).toBe('M60 13V15H52V50H58');
});

it('leads up as well', () => {
  expect(elbow({ x: 20, y: 50 }, { x: 60, y: 10 }, 3, 2).line).toBe('M20 47V10H58');
});

it('points to the right, down or up', () => {
  expect(arrow({ x: 10, y: 20 })).toBe('M6 17.4L10 20L6 22.6');
  expect(arrow({ x: 10, y: 20 }, 1)).toBe('M7.4 16L10 20L12.6 16');
  expect(arrow({ x: 10, y: 20 }, -1)).toBe('M7.4 24L10 20L12.6 24');
});

it('arrives from above where both stand at one height', () => {
  expect(elbow({ x: 20, y: 10 }, { x: 60, y: 10 }, 3, 2).line).toBe('M20 7V10H58');
});
