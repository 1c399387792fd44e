// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ladderParts, middle, wordsBelow } from '../../../src/views/detail/wagesData.ts';

const at = (percent: number) => ({ low: percent, high: percent });

describe('middle', () => {
  it('is where a range is drawn, and nothing where nothing is known', () => {
    expect(middle({ low: 40, high: 60 })).toBe(50);
    expect(middle({ low: 40, high: null })).toBe(40);
    expect(middle({ low: null, high: 60 })).toBe(60);
    expect(middle({ low: null, high: null })).toBeUndefined();
    expect(middle({ low: 0, high: 0 })).toBe(0);
    expect(middle(undefined)).toBeUndefined();
  });
});

describe('ladderParts', () => {
  it('tells every ladder by the rungs it has', () => {
    const [demanded, offered, won] = [{ demanded: at(100) }, { offered: at(30) }, { won: at(50) }];
    const ladders = [
      demanded,
      offered,
      won,
      { ...demanded, ...offered },
      { ...demanded, ...won },
      { ...offered, ...won },
      { ...demanded, ...offered, ...won },
      {},
    ];
    const parts = ladders.map(ladderParts);
    expect(new Set(parts).size).toBe(ladders.length);
    expect(ladderParts({ implied: at(100) })).toBe('other');
  });
});

describe('wordsBelow', () => {
  it('sets a word under the line where one over it would touch', () => {
    expect(wordsBelow([{ x: 10, below: true }, { x: 195 }, { x: 216 }])).toEqual([true, false, true]);
    expect(wordsBelow([{ x: 10, below: true }, { x: 100 }, { x: 216 }])).toEqual([true, false, false]);
  });

  it('leaves a word over the line where there is no room under it either', () => {
    expect(wordsBelow([{ x: 210, below: true }, { x: 195 }, { x: 216 }])).toEqual([true, false, false]);
  });

  it('passes over a rung that has no word', () => {
    expect(wordsBelow([{ x: undefined, below: true }, { x: 195 }, { x: undefined }])).toEqual([true, false, false]);
  });
});
