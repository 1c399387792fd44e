import { useEffect, useEffectEvent, useMemo, type RefObject } from 'react';
import type { Day } from '../../domain/day.ts';
import { dayScale, type DayScale } from '../../encoding/time.ts';
import { useCompareText } from '../../i18n/useCompareText.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useDrawnLayout } from '../../state/layout.ts';
import { useLive } from '../../state/LiveContext.tsx';
import { usualMap } from '../../state/screenLayout.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { extentOf, type DayRange, type Extent } from './extent.ts';
import { laneData, type LaneRow } from './laneData.ts';
import { laneGeometry, type LaneGeometry } from './laneGeometry.ts';
import { layoutOf, type Layout } from './layout.ts';

/** A drawing of the rows: what depends on the data and the width, and not on what is asked. */
export interface Lanes {
  readonly lanes: readonly LaneRow[];
  /** By row. */
  readonly geometry: ReadonlyMap<number, LaneGeometry>;
  readonly layout: Layout;
  readonly scale: DayScale;
  readonly axis: DayRange;
  readonly extent: Extent;
  /** Whether the axis holds everything rather than the wave's core. */
  readonly extended: boolean;
}

const day: DayRange = { from: 0, to: 0 };
const oneDay: Extent = { core: day, all: day, named: day };

function useRows(): { readonly lanes: readonly LaneRow[]; readonly extent: Extent } {
  const { dataset } = useAtlas();
  const { name } = useMessages();
  const compareText = useCompareText();
  return useMemo(() => {
    const lanes = laneData(dataset, name, compareText);
    const spans = lanes.map(({ span }) => span);
    return { lanes, extent: extentOf(spans, dataset.asOf) ?? oneDay };
  }, [compareText, dataset, name]);
}

/** Whether the axis holds everything: asked for, or since an end of the days asked for is only then on it. */
function useExtended(extent: Extent): boolean {
  const { view, change } = useAtlas();
  const asked = view.axis === 'all';
  const { core, all } = extent;
  const off = (from: Day | null, to: Day | null) =>
    (from !== null && from < core.from && all.from < core.from) ||
    (to !== null && to > core.to && all.to > core.to);
  const beyond = useLive(
    ({ day, selection }) =>
      off(day, day) || selection.some((c) => c.kind === 'window' && off(c.from, c.to)),
  );
  const keep = useEffectEvent(() => {
    change({ axis: 'all' }, 'replace');
  });
  useEffect(
    function keepExtended() {
      // The day may be moved off again: the axis is not to change under the hand that moves it.
      if (beyond && !asked) keep();
    },
    [asked, beyond],
  );
  return asked || beyond;
}

/** The lanes as wide as the element that the reference is given to. */
export function useLanes(): readonly [RefObject<HTMLDivElement | null>, Lanes] {
  const [ref, width] = useWidth(usualMap[useDrawnLayout()].width);
  const { lanes, extent } = useRows();
  const extended = useExtended(extent);
  const drawn = useMemo(() => {
    const layout = layoutOf(width);
    const axis = extended ? extent.all : extent.core;
    const scale = dayScale(axis.from, axis.to, layout.left, layout.right);
    const geometry = new Map(lanes.map((lane) => [lane.row, laneGeometry(lane, scale)]));
    return { lanes, extent, extended, layout, axis, scale, geometry };
  }, [extended, extent, lanes, width]);
  return [ref, drawn];
}
