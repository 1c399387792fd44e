// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { chipsOf } from '../../../src/views/story/chipsData.ts';
import { claims, demand, values } from '../../../src/views/story/step.ts';
import type { Rest } from '../../../src/views/story/storyData.ts';
import { waveDataset } from '../../support/datasets.ts';

const wave = waveDataset();
const KEZBI = 'kezbi-2021-06';
const chips = (...rests: readonly Rest[]) => chipsOf(wave, rests, [values('women_led', 'true')]);

describe('the chips of a sentence', () => {
  it('are one where several fields stand in the same place, and it names them all', () => {
    const found = chips(claims(KEZBI, 'wage_won'), claims(KEZBI, 'wage_before'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ event: KEZBI, field: 'wage_won', fields: { length: 2 } });
  });

  it('stay apart where claims differ', () => {
    const found = chips(claims(KEZBI, 'participants'), claims(KEZBI, 'start'));
    expect(found).toMatchObject([
      { differing: 3, named: 'field' },
      { differing: 3, named: 'field' },
    ]);
  });

  it('give every passage of a set', () => {
    const [chip] = chips(claims(KEZBI, 'tactics'));
    expect(chip).toMatchObject({ cited: { at: [2, 5, 6, 8, 9, 10] }, named: null });
  });

  it('open the demand told of, by what is claimed of it and of its result alone', () => {
    const [chip] = chips(demand(KEZBI, 'return_to_parent_company'));
    expect(chip).toMatchObject({ field: 'demands', cited: { at: [11, 47] }, differing: 0 });
    expect(chips(demand(KEZBI, 'pay_raise'))).toMatchObject([{ field: 'demands', differing: 2 }]);
    const beside = chips(claims(KEZBI, 'demand_count'), demand(KEZBI, 'return_to_parent_company'));
    expect(beside).toMatchObject([
      { field: 'demand_count', named: 'field' },
      { field: 'demands', named: 'field' },
    ]);
    expect(chips(demand(KEZBI, 'housing'))).toEqual([]);
  });

  it('name the action where another reads alike', () => {
    const found = chips(
      claims('semey-bus-2021-07', 'demands'),
      claims('almaty-ambulance-2021-07', 'demands'),
      claims('glovo-almaty-2021-07', 'outcome'),
    );
    expect(found).toMatchObject([{ named: 'event' }, { named: 'event' }, { named: null }]);
  });

  it('lead to the very rows that are counted, once, and nowhere where there are none', () => {
    const found = chips(
      { kind: 'rows' },
      { kind: 'rows', selection: [values('women_led', 'true')] },
      { kind: 'rows', selection: [values('outcome', 'not_won')] },
      claims('no such action', 'start'),
    );
    expect(found).toMatchObject([{ kind: 'rows', keys: ['mothers-nur-sultan-2021-06', 'nbc-2021-07'] }]);
  });

  it('lead to the total somebody else gave, where it stands', () => {
    expect(chips({ kind: 'count', id: 'article-six' }, { kind: 'count', id: 'none' })).toMatchObject([
      { kind: 'count', cited: { source: 'article', at: [23] } },
    ]);
  });
});
