// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { citationsOf, factsOf } from '../../src/domain/facts.ts';
import { claim, eventWith, noWages } from './event.fixture.ts';

describe('the facts of an event', () => {
  it('have the names of the codebook, pay below `wages`', () => {
    const won = [claim({ low: 50, high: 50 })];
    const facts = factsOf(eventWith({ wages: { ...noWages, won } }));
    expect(facts.get('wages.won')).toBe(won);
    expect(facts.get('start')).toEqual([]);
    expect(facts.get('sites')).toBeUndefined();
  });
});

describe('the citations of an event', () => {
  it('are those of its facts, demands and their results, steps and links', () => {
    const cited = { source: 'gazette', at: [3], basis: 'stated', text: 'x' } as const;
    const event = eventWith({
      chronology: [
        { ...cited, kind: 'offer', source: 'herald' },
        { ...cited, kind: 'walkout' },
      ],
      demands: [
        { ...cited, code: 'bonus', denied: [{ ...cited, source: 'tribune' }], result: [claim('met', 'almanac')] },
      ],
    });
    const sources = citationsOf(event).map(({ source }) => source);
    expect(new Set(sources)).toEqual(new Set(['gazette', 'herald', 'almanac', 'tribune']));
    expect(sources).toHaveLength(2 + 3 + 2);
  });
});
