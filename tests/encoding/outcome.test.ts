// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { demandResults, outcomes } from '../../src/domain/codes.ts';
import { outcomeMark, outcomeOrder, resultMark } from '../../src/encoding/outcome.ts';

describe('outcomeMark', () => {
  it('gives every outcome a form and a hue of its own, so that neither alone must tell', () => {
    expect(new Set(outcomes.map((outcome) => outcomeMark(outcome).form)).size).toBe(outcomes.length);
    expect(new Set(outcomes.map((outcome) => outcomeMark(outcome).tone)).size).toBe(outcomes.length);
  });

  it('draws what has not begun as a hollow diamond', () => {
    expect(outcomeMark('not_begun')).toEqual({ tone: 'nb', form: 'diamond' });
  });

  it('draws what has no outcome as the unknown one', () => {
    expect(outcomeMark(undefined)).toEqual(outcomeMark('unknown'));
  });
});

describe('resultMark', () => {
  it('gives every result a form of its own', () => {
    const forms = demandResults.map((result) => resultMark(result).form);
    expect(new Set(forms).size).toBe(demandResults.length);
  });

  it('draws alike what means alike for an action and a demand', () => {
    expect(resultMark('met')).toEqual(outcomeMark('won'));
    expect(resultMark('partly_met')).toEqual(outcomeMark('partly_won'));
    expect(resultMark('refused')).toEqual(outcomeMark('not_won'));
    expect(resultMark('pending')).toEqual(outcomeMark('ongoing'));
    expect(resultMark('unknown')).toEqual(outcomeMark('unknown'));
  });

  it('draws a promise in the hue of what was met, but as an outline only', () => {
    expect(resultMark('promised')).toEqual({ tone: 'won', form: 'dashed' });
  });
});

it('orders every outcome once', () => {
  expect([...outcomeOrder].sort()).toEqual([...outcomes].sort());
});
