// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { citationsOf, factsOf } from '../../src/domain/facts.ts';
import { claim, date, eventWith, noWages } from './event.fixture.ts';

describe('the facts of an event', () => {
  it('have the names of the codebook, pay below `wages`', () => {
    const won = [claim({ low: 50, high: 50 })];
    const facts = factsOf(eventWith({ wages: { ...noWages, won } }));
    expect(facts.get('wages.won')).toBe(won);
    expect(facts.get('start')).toEqual([]);
    expect(facts.get('sites')).toBeUndefined();
  });

  it('are each found under the name of the codebook', () => {
    const ranges = (low: number) => [claim({ low, high: low })];
    const words = { parent_company: [claim('Rock')], client: [claim('Sand')], ownership: [claim('mixed' as const)] };
    const pay = { before: ranges(1), target: ranges(2), after: ranges(3), demanded: ranges(4), offered: ranges(5), won: ranges(6) };
    const told = {
      women_led: [claim(true)],
      labor_organization: [claim('none')],
      authorized: [claim('no' as const)],
      last_seen: [claim(date('2021-07-22'))],
      ongoing: [claim(true)],
      stated_duration: ranges(7),
      demand_count: ranges(8),
    };
    const facts = factsOf(eventWith({ ...told, employer: { aliases: [], ...words }, wages: pay }));
    const pays = Object.entries(pay).map(([rung, fact]) => [`wages.${rung}`, fact] as const);
    for (const [name, fact] of [...Object.entries({ ...told, ...words }), ...pays]) expect(facts.get(name), name).toEqual(fact);
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
