import { describe, expect, it } from 'vitest';
import {
  responseLines,
  responsesData,
} from '../../../../src/views/charts/responses/responsesData.ts';
import { responsesTitle } from '../../../../src/views/charts/responses/responsesTitle.ts';
import { asks, ledger, say, under, type Entry } from '../ledger.ts';

function dataOf(...deeds: readonly NonNullable<Entry['deeds']>[]) {
  const dataset = ledger(deeds.map((entry) => ({ deeds: entry })));
  return responsesData(dataset, under(dataset));
}

describe('responsesData', () => {
  it('counts actions and not steps, by who and what', () => {
    const data = dataOf(
      [['employer', 'talks'], ['employer', 'talks'], ['akimat', 'talks']],
      [['employer', 'ignored'], ['employer', 'talks']],
    );
    expect(data.groups).toEqual([
      {
        who: 'employer',
        bars: [
          { what: 'talks', count: 2, shown: true },
          { what: 'ignored', count: 1, shown: true },
        ],
      },
      { who: 'akimat', bars: [{ what: 'talks', count: 1, shown: true }] },
    ]);
    expect(data).toMatchObject({ shown: 2, known: 2, most: 2 });
  });

  it('takes offers and talks without further words, and no other step', () => {
    const data = dataOf([[undefined, undefined, 'offer'], [undefined, undefined, 'walkout']]);
    expect(data.groups).toEqual([{ who: null, bars: [{ what: 'offer', count: 1, shown: true }] }]);
  });

  it('puts those nobody names last', () => {
    const data = dataOf([[undefined, 'talks'], [undefined, 'force'], ['court', 'court_ban']]);
    expect(data.groups.map(({ who }) => who)).toEqual(['court', null]);
  });

  it('keeps what its own clause does not ask for, pale', () => {
    const dataset = ledger([{ deeds: [['employer', 'talks']] }, { deeds: [['employer', 'force']] }]);
    const data = responsesData(dataset, under(dataset, asks('response', 'force')));
    expect(data.groups[0]?.bars.map(({ what, shown }) => [what, shown])).toEqual([
      ['talks', false],
      ['force', true],
    ]);
    expect(data).toMatchObject({ shown: 1, known: 1, kinds: [{ what: 'force', count: 1 }] });
  });

  it('has a line for each heading and bar', () => {
    expect(responseLines(dataOf([['employer', 'talks'], ['court', 'court_ban']]))).toHaveLength(4);
  });
});

describe('responsesTitle', () => {
  const title = (...deeds: readonly NonNullable<Entry['deeds']>[]) =>
    say(responsesTitle(dataOf(...deeds), (what) => ({ kind: 'message', id: `response.${what}` })));

  it('names the response recorded in most actions, whoever gave it', () => {
    expect(title([['employer', 'talks']], [['akimat', 'talks'], ['employer', 'force']])).toBe(
      'Most often recorded: Talks, in 2 of 2',
    );
    expect(title([['employer', 'talks'], ['employer', 'force']], [])).toBe(
      'Most often recorded: Talks and Force, each in 1 of 1',
    );
  });

  it('names none where none stands out or is known', () => {
    const three = [['employer', 'talks'], ['employer', 'force'], ['court', 'court_ban']] as const;
    expect(title(three)).toBe('One action was responded to, in 3 ways');
    expect(title(three, three)).toBe('2 actions were responded to; no one response stands out');
    expect(title([])).toBe('No response to the one action shown is known');
    expect(title()).toBe('No action matches the filters');
  });
});
