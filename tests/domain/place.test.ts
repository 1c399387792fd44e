// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { geoPrecision } from '../../src/domain/place.ts';

describe('the precision of a place', () => {
  it.each([
    ['town', 1],
    ['field', 2],
    ['region', 3],
  ] as const)('is in ACLED’s code for a %s: %i', (kind, code) => {
    expect(geoPrecision(kind)).toBe(code);
  });
});
