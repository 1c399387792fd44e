import { memo, useMemo, useRef, useState } from 'react';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { ExtentData } from '../extent/extentData.ts';
import { AxisTick } from './AxisTick.tsx';
import { ExtentContext, type ExtentControls } from './ExtentContext.ts';
import { ExtentMark } from './ExtentMark.tsx';
import type { PlotSize } from './plotSize.ts';

export interface ExtentPlotProps extends Pick<ExtentControls, 'nameOf' | 'onOpen'> {
  readonly kind: 'extent';
  readonly data: ExtentData;
}

const MARGIN = { top: 10, right: 20, bottom: 0, left: 0 };

interface DrawingProps extends PlotSize {
  readonly data: ExtentData;
}

/** Recharts replaces every mark when it renders, and with it the focus: so only new data may. */
const Drawing = memo(function Drawing({ data, width, height }: DrawingProps) {
  const format = useFormat();
  const { points, dayTicks, peopleScale } = data;
  return (
    <ScatterChart width={width} height={height} margin={MARGIN} role="none" accessibilityLayer={false}>
      <CartesianGrid stroke="var(--rule)" strokeWidth={0.75} />
      <XAxis
        type="number"
        dataKey="x"
        domain={[0, dayTicks.at(-1) ?? 1]}
        ticks={[...dayTicks]}
        interval={0}
        height={22}
        axisLine={false}
        tickLine={false}
        tick={(tick) => <AxisTick tick={tick} text={format.number} anchor="middle" lift={-4} />}
      />
      <YAxis
        type="number"
        dataKey="y"
        scale="log"
        domain={[peopleScale.from, peopleScale.to]}
        ticks={[...peopleScale.ticks]}
        interval={0}
        width={38}
        axisLine={false}
        tickLine={false}
        tick={(tick) => <AxisTick tick={tick} text={format.number} anchor="end" />}
      />
      <Scatter
        data={points.map(({ x, y }) => ({ x, y }))}
        isAnimationActive={false}
        shape={({ index }) => {
          const point = points[index];
          return point === undefined ? <g /> : <ExtentMark point={point} index={index} />;
        }}
      />
    </ScatterChart>
  );
});

/** People against days, people on a logarithmic scale; one tab stop, arrows between marks. */
export function ExtentPlot({ data, nameOf, onOpen, ...size }: ExtentPlotProps & PlotSize) {
  const group = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const { t } = useMessages();
  const { points } = data;
  const controls = useMemo<ExtentControls>(
    () => ({
      stop: Math.min(stop, points.length - 1),
      nameOf,
      onOpen,
      onMove: (from, step) => {
        const to = (from + step + points.length) % points.length;
        setStop(to);
        const row = points[to]?.row ?? -1;
        group.current?.querySelector<SVGGElement>(`[data-row="${row}"]`)?.focus();
      },
    }),
    [nameOf, onOpen, points, stop],
  );
  return (
    <div ref={group} role="group" aria-label={t('charts.extent.plot', { count: points.length })}>
      <ExtentContext value={controls}>
        <Drawing data={data} {...size} />
      </ExtentContext>
    </div>
  );
}
