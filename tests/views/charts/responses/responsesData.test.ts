import { describe, expect, it } from 'vitest';
import {
  responseLines,
  responsesData,
} from '../../../../src/views/charts/responses/responsesData.ts';
import { responsesTitle } from '../../../../src/views/charts/responses/responsesTitle.ts';
import { waveDataset } from '../../../support/datasets.ts';
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
          { what: 'talks', answer: 'employer:talks', count: 2, rows: [0, 1], shown: true },
          { what: 'ignored', answer: 'employer:ignored', count: 1, rows: [1], shown: true },
        ],
      },
      {
        who: 'akimat',
        bars: [{ what: 'talks', answer: 'akimat:talks', count: 1, rows: [0], shown: true }],
      },
    ]);
    expect(data).toMatchObject({ shown: 2, known: 2, most: 2 });
  });

  it('takes offers and talks without further words, and no other step', () => {
    const data = dataOf([[undefined, undefined, 'offer'], [undefined, undefined, 'walkout']]);
    const bars = [{ what: 'offer', answer: ':offer', count: 1, rows: [0], shown: true }];
    expect(data.groups).toEqual([{ who: null, bars }]);
  });

  it('puts those nobody names last', () => {
    const data = dataOf([[undefined, 'talks'], [undefined, 'force'], ['court', 'court_ban']]);
    expect(data.groups.map(({ who }) => who)).toEqual(['court', null]);
  });

  it('keeps what its own clause does not ask for, pale', () => {
    const dataset = ledger([{ deeds: [['employer', 'talks']] }, { deeds: [['employer', 'force']] }]);
    const data = responsesData(dataset, under(dataset, asks('answer', 'employer:force')));
    expect(data.groups[0]?.bars.map(({ what, shown }) => [what, shown])).toEqual([
      ['talks', false],
      ['force', true],
    ]);
    expect(data).toMatchObject({ shown: 1, known: 1 });
  });

  it('has a line for each heading and bar', () => {
    expect(responseLines(dataOf([['employer', 'talks'], ['court', 'court_ban']]))).toHaveLength(4);
  });
});

describe('responsesTitle', () => {
  const title = (...deeds: readonly NonNullable<Entry['deeds']>[]) =>
    say(responsesTitle(dataOf(...deeds)));

  it('names the longest bar and whose it is, not what several bars would sum up to', () => {
    expect(
      title(
        [['employer', 'talks'], ['employer', 'force']],
        [['akimat', 'talks'], ['employer', 'force']],
        [['party', 'talks']],
      ),
    ).toBe('Most often recorded of one actor: Force (Employer), in 2 of 3 actions');
  });

  it('names two that are equally long, one response of two actors once', () => {
    const both = [['employer', 'ignored'], ['akimat', 'ignored']] as const;
    expect(title(both, both, [['court', 'force']])).toBe(
      'Most often recorded of one actor: Ignored (Employer and Akimat), each in 2 of 3 actions',
    );
    const two = [['employer', 'talks'], ['court', 'force']] as const;
    expect(title(two, two)).toBe(
      'Recorded in both actions: Talks (Employer) and Force (Court)',
    );
  });

  it('does not call often what is recorded of one action', () => {
    expect(title([['employer', 'talks']], [])).toBe(
      'The only action with a known response: Talks (Employer)',
    );
    expect(title([['employer', 'talks'], [undefined, 'force']], [])).toBe(
      'The only action with a known response: Talks (Employer) and Force (Not said who)',
    );
  });

  it('states the length of the longest bar drawn, whatever is asked for', () => {
    const wave = waveDataset();
    for (const outcome of ['won', 'partly_won', 'ongoing', 'unknown']) {
      const data = responsesData(wave, under(wave, asks('outcome', outcome)));
      const { id, values } = responsesTitle(data);
      expect(data.most).toBeLessThanOrEqual(data.known);
      if (id === 'charts.responses.title.most') expect(values).toMatchObject({ count: data.most });
    }
    expect(responsesTitle(responsesData(wave, under(wave)))).toMatchObject({
      id: 'charts.responses.title.most',
      values: { count: responsesData(wave, under(wave)).most },
    });
  });

  it('calls nothing often that two actions have once each', () => {
    expect(title([['employer', 'talks']], [['court', 'court_ban']])).toBe(
      'None of 2 responses, by actor, is recorded in more than one action',
    );
  });

  it('tells only of what its own clause asks for', () => {
    const dataset = ledger([
      { deeds: [['employer', 'talks'], ['employer', 'force']] },
      { deeds: [['employer', 'talks']] },
    ]);
    const data = responsesData(dataset, under(dataset, asks('answer', 'employer:force')));
    expect(say(responsesTitle(data))).toBe(
      'The only action with a known response: Force (Employer)',
    );
  });

  it('names none where none stands out or is known', () => {
    const three = [['employer', 'talks'], ['employer', 'force'], ['court', 'court_ban']] as const;
    expect(title(three)).toBe('3 responses to one action are recorded');
    expect(title(three, three)).toBe(
      'No response of one actor stands out: 3 are recorded in both actions',
    );
    expect(title(three, [['party', 'talks']])).toBe(
      'None of 4 responses, by actor, is recorded in more than one action',
    );
    expect(title([])).toBe('No response to the action shown is known');
    expect(title()).toBe('No action matches the filters');
  });
});
