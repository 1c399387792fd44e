// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { coincide, ladderLabels, stretch } from '../../../../src/views/charts/wages/ladderLabels.ts';
import type { LadderRow } from '../../../../src/views/charts/wages/wagesData.ts';
import { range } from '../ledger.ts';

const x = (value: number) => value;
const row = (rungs: Partial<LadderRow>): LadderRow => ({ row: 0, shown: true, outcome: 'won', broken: false, inferred: false, told: {}, ...rungs });
const places = (rungs: Partial<LadderRow>) =>
  ladderLabels(row(rungs), x).labels.map(({ rung, place }) => `${rung} ${place}`);

describe('ladderLabels', () => {
  it('writes the last figure after its mark and the others above theirs', () => {
    expect(places({ from: range(30), got: range(50), implied: range(100) })).toEqual([
      'implied after',
      'got above',
      'from above',
    ]);
    expect(places({ got: range(90), asked: range(100) })).toEqual(['got above']);
    expect(places({ got: range(100) })).toEqual(['got after']);
  });

  it('leaves out the offer where it would meet or repeat what was won', () => {
    expect(places({ from: range(80), got: range(90), asked: range(100) })).toEqual(['got above']);
    expect(places({ from: range(4), got: range(4) })).toEqual(['got after']);
  });

  it('says where nobody tells what was won, after the last mark', () => {
    expect(ladderLabels(row({ from: range(10), asked: range(70) }), x).notTold).toBe('asked');
    expect(ladderLabels(row({ got: range(10), asked: range(70) }), x).notTold).toBeUndefined();
  });
});

it('joins rungs by the stretch between them, whichever is further', () => {
  expect(stretch(range(30), range(50, 60))).toEqual([30, 50]);
  expect(stretch(range(100), range(50, 60))).toEqual([60, 100]);
  expect(stretch(range(55), range(50, 60))).toBeUndefined();
  expect(stretch(undefined, range(50))).toBeUndefined();
});

it('knows when one mark would hide another', () => {
  expect(coincide(range(100), range(102), x)).toBe(true);
  expect(coincide(range(100), range(120), x)).toBe(false);
  expect(coincide(range(100), undefined, x)).toBe(false);
});
