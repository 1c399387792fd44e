// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DAY_MIN } from '../../../src/crossfilter/column.ts';
import { dayScale } from '../../../src/encoding/time.ts';
import { laneData } from '../../../src/views/timeline/laneData.ts';
import { laneGeometry } from '../../../src/views/timeline/laneGeometry.ts';
import { laneSigns } from '../../../src/views/timeline/laneSigns.ts';
import { bakeryDataset, day, days, step, type Bakery } from './bakeries.ts';

const scale = dayScale(day('2021-07-01'), day('2021-07-31'), 0, 310);

function signsOf(...rows: readonly Bakery[]) {
  const lanes = laneData(bakeryDataset(rows), ({ en }) => en, (a, b) => a.localeCompare(b));
  return laneSigns(lanes, new Map(lanes.map((lane) => [lane.row, laneGeometry(lane, scale)])));
}

const ran = days('2021-07-05', '2021-07-09');

describe('the signs of lanes', () => {
  it('are those of a bar and its outcome where no more is drawn', () => {
    const signs = signsOf({ title: 'Rye', span: ran, outcome: 'won' });
    expect(signs).toEqual({ signs: ['certain'], outcomes: ['won'], heads: [] });
  });

  it('are open ends, and outcomes in the order of every key', () => {
    const signs = signsOf(
      { title: 'Rye', span: { ...ran, end: 'unknown', endMax: day('2021-07-30') }, outcome: 'unknown' },
      { title: 'Oat', span: { ...ran, startMin: DAY_MIN }, outcome: 'partly_won' },
    );
    expect(signs.signs).toEqual(['certain', 'possible', 'emerging', 'open']);
    expect(signs.outcomes).toEqual(['partly_won', 'unknown']);
  });

  it('are no bar of a threat, which has its mark alone', () => {
    const span = days('2021-07-05', '2021-07-05', { end: 'unknown', endMax: day('2021-07-30') });
    const steps = [step('2021-07-05', 'threat')];
    const signs = signsOf({ title: 'Rye', span, outcome: 'not_begun', steps });
    expect(signs).toEqual({ signs: [], outcomes: ['not_begun'], heads: [] });
  });

  it('are the heads of ticks, and the arrow of what lies beyond the axis', () => {
    const steps = [step('2021-07-06', 'offer'), step('2021-06-06', 'walkout')];
    const signs = signsOf({ title: 'Rye', span: ran, outcome: 'won', steps });
    expect(signs).toEqual({ signs: ['certain', 'beyond'], outcomes: ['won'], heads: ['offer', 'plain'] });
  });

  it('are none of a lane without a date', () => {
    expect(signsOf({ title: 'Rye', outcome: 'won' })).toEqual({ signs: [], outcomes: [], heads: [] });
  });
});
