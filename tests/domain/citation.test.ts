// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageNumbers, whereabouts } from '../../src/domain/citation.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

describe('passageNumbers', () => {
  it.each([
    [[2], '2'],
    [[2, 3], '2, 3'],
    [[2, 3, 4], '2–4'],
    [[2, 9], '2, 9'],
    [[5, 6, 8, 10], '5, 6, 8, 10'],
    [[10, 8, 9, 8], '8–10'],
    [[1, 2, 3, 5, 7, 8, 9], '1–3, 5, 7–9'],
  ])('%j', (at, words) => {
    expect(passageNumbers(at)).toBe(words);
  });

  it('names every passage and no other', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(numbers, (at) => {
        const named = passageNumbers(at)
          .split(', ')
          .flatMap((run) => {
            const [from = 0, to = from] = run.split('–').map(Number);
            return Array.from({ length: to - from + 1 }, (_, i) => from + i);
          });
        expect(named).toEqual([...new Set(at)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('whereabouts', () => {
  const wave = waveDataset();

  it('gives paragraph numbers to a source that has them', () => {
    expect(whereabouts(wave, { source: 'article', at: [2, 47] })).toEqual({
      source: 'Article',
      at: '2, 47',
    });
  });

  it('gives none to a source whose numbers are only ours', () => {
    expect(whereabouts(wave, { source: 'rferl-31443341', at: [1] }).at).toBeNull();
    expect(whereabouts(orchardDataset(), { source: 'ledger', at: [1] })).toEqual({
      source: 'Ledger',
      at: null,
    });
  });

  it('names an unknown source by its id', () => {
    expect(whereabouts(wave, { source: 'hearsay', at: [1] })).toEqual({ source: 'hearsay', at: null });
  });
});
