// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ladderParts, markAt, reachOf, wordsBelow } from '../../../src/views/detail/wagesData.ts';

const at = (percent: number) => ({ low: percent, high: percent });

describe('where a range is drawn', () => {
  it('is at a bound that is told, and never between two', () => {
    expect(markAt({ low: 40, high: 60 })).toBe(40);
    expect(markAt({ low: 40, high: null })).toBe(40);
    expect(markAt({ low: null, high: 60 })).toBe(60);
    expect(markAt({ low: null, high: null })).toBeUndefined();
    expect(markAt({ low: 0, high: 0 })).toBe(0);
    expect(markAt(undefined)).toBeUndefined();
  });

  it('reaches from the lower to the higher bound where there are two', () => {
    expect(reachOf({ low: 40, high: 60 })).toEqual([40, 60]);
    expect(reachOf({ low: 40, high: 40 })).toBeUndefined();
    expect(reachOf({ low: 40, high: null })).toBeUndefined();
    expect(reachOf(undefined)).toBeUndefined();
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
