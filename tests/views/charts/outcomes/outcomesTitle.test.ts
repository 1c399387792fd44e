import { expect, it } from 'vitest';
import type { Outcome } from '../../../../src/domain/codes.ts';
import { outcomesData } from '../../../../src/views/charts/outcomes/outcomesData.ts';
import { outcomesTitle } from '../../../../src/views/charts/outcomes/outcomesTitle.ts';
import { asks, dimension, ledger, say, under } from '../ledger.ts';

function title(...outcomes: readonly Outcome[]): string {
  const dataset = ledger(outcomes.map((outcome) => ({ outcome })));
  return say(outcomesTitle(outcomesData(dataset, under(dataset), undefined)));
}

it.each([
  [[], 'No action matches the filters'],
  [['unknown'], 'The result of the action shown is not known'],
  [['ongoing', 'not_begun'], 'The result of neither action shown is known'],
  [['not_begun'], 'The action shown did not begin'],
  [['not_begun', 'not_begun'], 'Neither action shown began'],
  [['not_begun', 'not_begun', 'not_begun'], 'None of the 3 actions shown began'],
  [['won', 'unknown'], 'The only one with a known result won all or part'],
  [['won', 'partly_won'], 'Both with a known result won all or part'],
  [['won', 'won', 'partly_won'], 'All 3 with a known result won all or part'],
  [['not_won'], 'The only one with a known result was not won'],
  [['not_won', 'not_won'], 'Neither with a known result won anything'],
  [['not_won', 'not_won', 'not_won'], 'None of 3 with a known result won anything'],
  [['won', 'partly_won', 'not_won', 'ongoing'], 'Of 3 with a known result, 2 won all or part'],
] as const)('says of %j: %s', (outcomes, words) => {
  expect(title(...outcomes)).toBe(words);
});

it('changes with the selection', () => {
  const dataset = ledger([
    { outcome: 'won', regions: ['north'] },
    { outcome: 'not_won', regions: ['south'] },
  ]);
  const data = outcomesData(dataset, under(dataset, asks('region', 'south')), dimension('region'));
  expect(say(outcomesTitle(data))).toBe('The only one with a known result was not won');
});
