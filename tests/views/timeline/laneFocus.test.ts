// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dayScale } from '../../../src/encoding/time.ts';
import { laneData } from '../../../src/views/timeline/laneData.ts';
import { tickAt } from '../../../src/views/timeline/laneFocus.ts';
import { laneGeometry } from '../../../src/views/timeline/laneGeometry.ts';
import { bakeryDataset, day, days, step } from './bakeries.ts';

describe('the tick pointed at', () => {
  const steps = [step('2021-07-17', 'ended'), step('2021-07-17', 'agreed')];
  const span = days('2021-07-13', '2021-07-17');
  const [lane] = laneData(bakeryDataset([{ title: 'Rye', span, steps }]), ({ en }) => en, () => 0);
  const geometry = laneGeometry(lane!, dayScale(day('2021-07-01'), day('2021-07-31'), 0, 620));

  it('is the one that is drawn where an end that the bar says stands in the same place', () => {
    const x = geometry.ticks.find(({ step: { head } }) => head === 'agreed')!.x;
    expect(geometry.ticks[tickAt(geometry, x)!]?.step.head).toBe('agreed');
  });

  it('is none beyond the reach of a pointer', () => {
    expect(tickAt(geometry, 20)).toBeNull();
  });
});
