import { describe, expect, it } from 'vitest';
import { promisesData } from '../../../../src/views/charts/promises/promisesData.ts';
import { promisesTitle } from '../../../../src/views/charts/promises/promisesTitle.ts';
import { promisesTwin } from '../../../../src/views/charts/promises/promisesTwin.ts';
import { orchardDataset, waveDataset } from '../../../support/datasets.ts';
import { asks, ledger, say, under, type Entry } from '../ledger.ts';

const deed = (...kinds: readonly ('agreed' | 'paid' | 'broken')[]): Entry => ({
  deeds: kinds.map((kind) => [undefined, undefined, kind] as const),
});
const title = (...entries: readonly Entry[]) => {
  const dataset = ledger(entries);
  return say(promisesTitle(promisesData(dataset, under(dataset))));
};

describe('what became of what was agreed', () => {
  it('is grouped by what later reports say, each group there even where it is empty', () => {
    const dataset = ledger([deed('agreed', 'broken'), deed('agreed'), {}, { demands: [['bonus', 'met']] }]);
    const { shown, agreed, groups } = promisesData(dataset, under(dataset));
    expect([shown, agreed]).toEqual([4, 3]);
    expect(groups.map(({ state, rows }) => [state, rows.map(({ row }) => row)])).toEqual([
      ['paid', []],
      ['broken', [0]],
      ['not_told', [1, 3]],
    ]);
  });

  it('of the wave is told in two cases, perhaps in two more, and once dated before the action', () => {
    const wave = waveDataset();
    const data = promisesData(wave, under(wave));
    const counts = Object.fromEntries(data.groups.map(({ state, rows }) => [state, rows.length]));
    expect(counts).toEqual({ paid: 0, unsure: 2, broken: 2, not_told: 8 });
    const early = data.groups.flatMap(({ rows }) => rows).filter((each) => each.early);
    expect(early.map(({ row }) => wave.key(row))).toEqual(['kmg-security-zhanaozen-2021-07']);
    const { rows, keys } = promisesTwin(data, wave);
    expect(rows[keys?.indexOf(early[0]?.row ?? -1) ?? -1]?.[1]).toEqual({ kind: 'message', id: 'charts.promises.early' });
  });

  it('is what the rows shown come to', () => {
    const dataset = ledger([
      { ...deed('agreed', 'broken'), regions: ['north'] },
      { ...deed('agreed'), regions: ['south'] },
    ]);
    const evaluation = under(dataset, asks('region', 'south'));
    expect(promisesData(dataset, evaluation)).toMatchObject({ shown: 1, agreed: 1 });
  });

  it('is nothing in a dataset that records no steps', () => {
    const orchard = orchardDataset();
    const evaluation = under(orchard);
    expect(promisesData(orchard, evaluation).agreed).toBe(0);
  });
});

describe('the finding', () => {
  it('says that nobody says, or that there was no agreement', () => {
    expect(title({}, {})).toBe('No agreement is told of either action shown');
    expect(title(deed('agreed'), deed('agreed'))).toBe('Whether either of two agreements was kept, nobody says');
  });

  it.each([
    [['agreed', 'broken'], 'The one agreement was later reported broken'],
    [['agreed', 'paid'], 'The one agreement was later reported paid'],
    [['agreed', 'paid', 'broken'], 'The one agreement was later reported paid, and reported broken'],
  ] as const)('of one agreement (%j) is a sentence without numbers', (kinds, words) => {
    expect(title(deed(...kinds))).toBe(words);
  });

  it('changes with what is reported', () => {
    expect(title(deed('agreed', 'broken'), deed('agreed'))).toBe(
      'Of 2 agreements 1 was later reported broken, none reported paid',
    );
    expect(title(deed('agreed', 'paid'), deed('agreed'))).toBe(
      'Of 2 agreements none was later reported broken, 1 reported paid',
    );
    expect(title(deed('agreed', 'paid', 'broken'), deed('agreed'))).toBe(
      'Of 2 agreements none was later reported broken, none reported paid, 1 both',
    );
  });
});

describe('the wave', () => {
  const wave = waveDataset();
  const data = promisesData(wave, under(wave));

  it('has two agreements that were reported broken, two perhaps paid, and none that was surely paid', () => {
    expect(say(promisesTitle(data))).toBe(
      `Of ${data.agreed} agreements 2 were later reported broken, none reported paid, 2 perhaps`,
    );
    expect(data.inferred).toBe(5);
  });

  it('has each agreement in the table once, with who reports what became of it', () => {
    const { rows } = promisesTwin(data, wave);
    expect(rows).toHaveLength(data.agreed);
    expect(rows.find(([action]) => action === 'KEZBI')).toEqual([
      'KEZBI',
      expect.objectContaining({ edtf: '2021-07-06' }),
      { kind: 'message', id: 'charts.promises.later.broken' },
      expect.objectContaining({ edtf: '../2021-10-08' }),
      'zabastcom.org',
    ]);
    expect(rows.at(-1)?.slice(2)).toEqual([{ kind: 'message', id: 'charts.promises.later.not_told' }, null, null]);
  });
});
