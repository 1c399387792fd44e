// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Answer } from '../../../../src/crossfilter/clause.ts';
import { dayFromIso } from '../../../../src/domain/day.ts';
import { outcomeMark } from '../../../../src/encoding/outcome.ts';
import { discState } from '../../../../src/views/map/glyph/discState.ts';
import { waveDataset } from '../../../support/datasets.ts';

const wave = waveDataset();
const kezbi = wave.rowOf('kezbi-2021-06') ?? -1;
const asOf = (iso: string) => discState(wave, kezbi, dayFromIso(iso) ?? 0, Answer.CERTAIN);

describe('a disc', () => {
  it('shows the outcome, as surely as the row meets what is asked', () => {
    const mark = outcomeMark('won');
    expect(discState(wave, kezbi, null, Answer.CERTAIN)).toEqual({ standing: 'sure', mark });
    expect(discState(wave, kezbi, null, Answer.POSSIBLE)).toEqual({ standing: 'unsure', mark });
    expect(discState(wave, kezbi, null, Answer.UNKNOWN)).toEqual({ standing: 'undated', mark });
  });

  it('shows as of a day what was so then: nothing, running, and its outcome after the end', () => {
    expect(asOf('2021-06-29').standing).toBe('ahead');
    expect(asOf('2021-07-02')).toEqual({ standing: 'sure', mark: outcomeMark('ongoing') });
    expect(asOf('2021-07-08')).toEqual({ standing: 'sure', mark: outcomeMark('won') });
  });
});
