// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isResult } from '../../src/domain/result.ts';

describe('an outcome', () => {
  it.each(['won', 'partly_won', 'not_won'] as const)('is a result where it is told how it ended: %s', (outcome) => {
    expect(isResult(outcome)).toBe(true);
  });

  it.each(['ongoing', 'unknown', 'not_begun'] as const)('is no result where nothing is won or lost yet: %s', (outcome) => {
    expect(isResult(outcome)).toBe(false);
  });
});
