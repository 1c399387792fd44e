import { useMemo, useState, type RefObject } from 'react';
import type { Day } from '../../domain/day.ts';
import { dayScale, type DayScale } from '../../encoding/time.ts';
import { useCompareText } from '../../i18n/useCompareText.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
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
  readonly extend: (extended: boolean) => void;
}

const oneDay: Extent = { core: { from: 0, to: 0 }, all: { from: 0, to: 0 }, earlier: 0, later: 0 };

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

/** The width drawn for before the element is measured. */
const INITIAL = 800;

const holds = ({ from, to }: DayRange, day: Day) => day >= from && day <= to;

/** The lanes as wide as the element that the reference is given to. */
export function useLanes(): readonly [RefObject<HTMLDivElement | null>, Lanes] {
  const [ref, width] = useWidth(INITIAL);
  const { lanes, extent } = useRows();
  const [extended, extend] = useState(false);
  const beyond = useLive(
    ({ day }) => day !== null && !holds(extent.core, day) && holds(extent.all, day),
  );
  // A link may lead to a day that only the whole axis has.
  if (beyond && !extended) extend(true);
  const drawn = useMemo(() => {
    const layout = layoutOf(width);
    const axis = extended ? extent.all : extent.core;
    const scale = dayScale(axis.from, axis.to, layout.left, layout.right);
    const geometry = new Map(lanes.map((lane) => [lane.row, laneGeometry(lane, scale)]));
    return { lanes, extent, extended, extend, layout, axis, scale, geometry };
  }, [extended, extent, lanes, width]);
  return [ref, drawn];
}
