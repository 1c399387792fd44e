// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { chipsOf } from '../../../src/views/story/chipsData.ts';
import { claims } from '../../../src/views/story/step.ts';
import { waveDataset } from '../../support/datasets.ts';

const wave = waveDataset();
const KEZBI = 'kezbi-2021-06';

describe('the chips of a sentence', () => {
  it('are one where several fields stand in the same place, and it names them all', () => {
    const chips = chipsOf(wave, [claims(KEZBI, 'wage_won'), claims(KEZBI, 'wage_before')]);
    expect(chips).toHaveLength(1);
    expect(chips[0]).toMatchObject({ event: KEZBI, field: 'wage_won', fields: { length: 2 } });
  });

  it('stay apart where claims differ', () => {
    const chips = chipsOf(wave, [claims(KEZBI, 'participants'), claims(KEZBI, 'start')]);
    expect(chips).toMatchObject([{ differing: 3 }, { differing: 3 }]);
  });

  it('give every passage of a set', () => {
    const [chip] = chipsOf(wave, [claims(KEZBI, 'tactics')]);
    expect(chip).toMatchObject({ cited: { at: [2, 5, 6, 8, 9, 10] }, named: false });
  });

  it('name the action where another reads alike', () => {
    const chips = chipsOf(wave, [
      claims('semey-bus-2021-07', 'demands'),
      claims('almaty-ambulance-2021-07', 'demands'),
      claims('glovo-almaty-2021-07', 'outcome'),
    ]);
    expect(chips).toMatchObject([{ named: true }, { named: true }, { named: false }]);
  });

  it('lead to the list once, and nowhere where nothing is told', () => {
    const rows = { kind: 'rows' } as const;
    expect(chipsOf(wave, [rows, rows, claims('no such action', 'start')])).toEqual([rows]);
  });
});
